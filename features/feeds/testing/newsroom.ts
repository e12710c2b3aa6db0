import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { media } from '@/db/schema/media'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'

export const at = (day: number, hour = 1) => new Date(Date.UTC(2026, 10, day, hour)).toISOString()

/** Publishes a story at one o'clock (UTC) of a day of November 2026. */
export function publishOn(db: Db, day: number, content: Partial<StoryContent> = {}) {
  const story = createStory(db, { content: buildContent(content), author: 'desk', at: at(day) })
  publishStory(db, { storyId: story.storyId, kind: 'publish', actor: 'desk', at: at(day) })
  return story
}

export const pictureId = '0123456789abcdef'

/** A picture with one file of 5 bytes. */
export function addTestPicture(db: Db, dataDir: string): string {
  db.insert(media)
    .values({
      id: pictureId,
      width: 1600,
      height: 900,
      mime: 'image/jpeg',
      originalName: 'bridge.jpg',
      widths: [480, 960],
      createdAt: at(1),
    })
    .run()
  mkdirSync(join(dataDir, 'media', pictureId), { recursive: true })
  writeFileSync(join(dataDir, 'media', pictureId, '960.jpg'), '12345')
  return pictureId
}
