import { asc, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { deskEntries } from '@/db/schema/desk'
import { media } from '@/db/schema/media'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { demonstrationStories } from '@/db/seeds/demonstration'
import { seedSections, seedSources, seedTopics } from '@/db/seeds/vocabulary'
import { picturesOf } from './seed-content'
import { seedStories } from './seed-stories'
import { seedIds } from './testing/seed-ids'

let db: Db

beforeAll(() => {
  db = testDatabase()
  db.insert(sections)
    .values(seedSections.map((section, position) => ({ ...section, position })))
    .run()
  db.insert(topics)
    .values([...seedTopics])
    .run()
  db.insert(sources)
    .values([...seedSources])
    .run()
  const picture = { width: 9, height: 9, mime: 'image/png', originalName: 'a.png', widths: [9] }
  const shown = demonstrationStories.flatMap((story) => picturesOf(story, seedIds))
  for (const id of new Set(shown.map(({ mediaId }) => mediaId))) {
    db.insert(media)
      .values({ ...picture, id, createdAt: '2026-01-01T00:00:00.000Z' })
      .run()
  }
  db.transaction(() => seedStories(db, demonstrationStories, seedIds, 'desk'))
})

const entries = (locale: 'zh' | 'en') =>
  db
    .select()
    .from(deskEntries)
    .where(eq(deskEntries.locale, locale))
    .orderBy(asc(deskEntries.storyId))
    .all()

test('the languages agree in every part of what readers have, headline and pictures too', () => {
  const live = entries('en').filter((entry) => entry.partCount && !isDraft(entry.storyId))
  expect(live.length).toBeGreaterThan(20)
  expect(live.map(({ agreedCount, partCount }) => [agreedCount, partCount])).toEqual(
    live.map(({ partCount }) => [partCount, partCount]),
  )
})

test('three drafts left a language behind: the English, the Chinese, and the English in part', () => {
  const behind = (locale: 'zh' | 'en') =>
    entries(locale)
      .filter(({ storyId }) => isDraft(storyId))
      .map(({ staleCount }) => staleCount)
  const stale = behind('zh').map((zh, index) => ({ zh, en: behind('en')[index] }))
  expect(stale).toHaveLength(3)
  expect(stale).toContainEqual({ zh: 0, en: 1 })
  expect(stale).toContainEqual({ zh: 1, en: 0 })
  // A passage that both changed, in one only in part, and a standfirst that the Chinese alone did.
  expect(stale).toContainEqual({ zh: 1, en: 2 })
})

const isDraft = (storyId: number) =>
  (['zh', 'en'] as const).some((locale) =>
    entries(locale).some((entry) => entry.storyId === storyId && entry.hasUnpublishedChanges),
  )
