import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { Block, StoryContent } from '@/db/content'
import { buildContent, paragraph } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { media, mediaUses } from '@/db/schema/media'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'

const mediaId = '0123456789abcdef'
const at = '2026-11-20T01:00:00.000Z'
const words = { zh: '桥', en: 'A bridge' }
const picture = { mediaId, alt: words.en, credit: 'Desk' }
const figure: Block = { type: 'picture', picture }

let db: Db

beforeEach(() => {
  db = testDatabase()
  const row = { id: mediaId, width: 960, height: 600, mime: 'image/jpeg', widths: [480, 960] }
  db.insert(media)
    .values({ ...row, originalName: 'bridge.jpg', createdAt: at })
    .run()
})

const twice: Partial<StoryContent> = {
  leadPicture: { mediaId, alt: words, caption: {}, credit: words },
  passages: [
    { id: 'first', panels: { zh: [paragraph('桥'), figure], en: [paragraph('A bridge'), figure] } },
    { id: 'second', panels: { zh: [figure, figure], en: [figure] } },
  ],
}

const usesOf = (storyId: number) =>
  db
    .select({ place: mediaUses.place })
    .from(mediaUses)
    .where(eq(mediaUses.storyId, storyId))
    .all()
    .map(({ place }) => place)
    .sort()

describe('a story that shows one picture several times', () => {
  test('goes out, is updated, corrected and withdrawn, and goes out again', () => {
    const content = buildContent(twice)
    const { storyId } = createStory(db, { content, author: 'desk', at })
    const act = { storyId, actor: 'desk', at }
    const note = { zh: '更正', en: 'Corrected' }
    publishStory(db, { ...act, kind: 'publish' })
    expect(usesOf(storyId)).toEqual(['draft', 'en', 'zh'])
    for (const kind of ['update', 'correct'] as const) {
      const headline = { zh: `新桥${kind}`, en: `A bridge: ${kind}` }
      reviseStory(db, { storyId, content: { ...content, headline }, author: 'desk', at })
      publishStory(db, { ...act, kind, note })
      expect(usesOf(storyId)).toEqual(['draft', 'en', 'zh'])
    }
    withdrawStory(db, { ...act, note })
    publishStory(db, { ...act, kind: 'publish' })
    expect(usesOf(storyId)).toEqual(['draft', 'en', 'zh'])
  })

  test('is told of in no place where it shows it no more', () => {
    const { storyId } = createStory(db, { content: buildContent(twice), author: 'desk', at })
    publishStory(db, { storyId, actor: 'desk', at, kind: 'publish' })
    reviseStory(db, { storyId, content: buildContent(), author: 'desk', at })
    expect(usesOf(storyId)).toEqual(['en', 'zh'])
    publishStory(db, { storyId, actor: 'desk', at, kind: 'update' })
    expect(usesOf(storyId)).toEqual([])
  })
})
