import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { countLiveLists } from '@/db/live-lists'
import { liveEditions, liveTopics } from '@/db/schema/publishing'

let db: Db
let section: number
let other: number
let topic: number
let source: number

beforeEach(() => {
  db = testDatabase()
  section = createSection(db).id
  other = createSection(db, { slug: 'sport' }).id
  topic = createTopic(db).id
  source = createSource(db).id
})

function live(storyId: number, overrides: Partial<typeof liveEditions.$inferInsert> = {}): void {
  const at = `2026-11-0${storyId}T01:00:00.000Z`
  db.run(
    sql`INSERT OR IGNORE INTO stories (id, number, created_at) VALUES (${storyId}, ${998 + storyId}, '')`,
  )
  db.insert(liveEditions)
    .values({
      ...{ storyId, locale: 'zh', status: 'live', number: 998 + storyId, slug: 'a', headline: 'a' },
      ...{ passages: [], excerpt: '', corrections: [], sectionId: section, sourceId: source },
      ...{
        firstPublishedAt: at,
        updatedAt: at,
        searchId: storyId * 10 + (overrides.locale ? 1 : 0),
      },
      ...overrides,
    })
    .run()
}

const kept = () =>
  ['live_lists WHERE total <> 0', 'live_days', 'topic_editions'].map((table) =>
    db.all(sql.raw(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)),
  )

/** As what is there now says, where the time of the last change may be later in what was kept. */
function expectCounted(): void {
  const before = kept()
  countLiveLists(db)
  const withoutTimes = (all: unknown[][]) =>
    all.map((rows) => rows.map((row) => ({ ...(row as object), latest: '' })))
  expect(withoutTimes(before)).toEqual(withoutTimes(kept()))
}

const change = (storyId: number, set: Partial<typeof liveEditions.$inferInsert>) =>
  db.update(liveEditions).set(set).where(eq(liveEditions.storyId, storyId)).run()

test.each<[string, () => unknown]>([
  ['new stories', () => {}],
  ['another language', () => live(1, { locale: 'en' })],
  ['another section', () => change(1, { sectionId: other })],
  ['no section and no source', () => change(2, { sectionId: null, sourceId: null })],
  ['another day', () => change(2, { firstPublishedAt: '2025-01-01T00:00:00.000Z' })],
  ['a withdrawal', () => change(3, { status: 'withdrawn' })],
  [
    'all withdrawn, and one that comes back',
    () => {
      for (const story of [1, 2, 3]) change(story, { status: 'withdrawn' })
      change(1, { status: 'live' })
    },
  ],
  [
    'another topic',
    () =>
      db
        .update(liveTopics)
        .set({ topicId: createTopic(db, { slug: 'x' }).id })
        .run(),
  ],
  ['no topic', () => db.delete(liveTopics).where(eq(liveTopics.storyId, 1)).run()],
  ['one that is deleted', () => db.delete(liveEditions).where(eq(liveEditions.storyId, 2)).run()],
])('what lists hold is counted right after %s', (_, act) => {
  for (const story of [1, 2, 3]) live(story)
  for (const storyId of [1, 2]) db.insert(liveTopics).values({ storyId, topicId: topic }).run()
  act()
  expect(kept()[0]?.length).toBeGreaterThan(0)
  expectCounted()
})

test('a list knows when something in it last changed, also by a withdrawal', () => {
  live(1)
  const updatedAt = '2026-11-28T00:00:00.000Z'
  change(1, { updatedAt })
  const latest = () =>
    db.get<{ latest: string }>(sql`SELECT latest FROM live_lists WHERE list = 'all'`)?.latest
  expect(latest()).toBe(updatedAt)
  change(1, { status: 'withdrawn', updatedAt: '2026-11-29T00:00:00.000Z' })
  expect(latest()).toBe('2026-11-29T00:00:00.000Z')
})

test('a story is in the lists that it is filed under, and in that of all', () => {
  live(1)
  expect(db.all(sql`SELECT list FROM live_days ORDER BY list`)).toEqual([
    { list: 'all' },
    { list: `section:${section}` },
    { list: `source:${source}` },
  ])
})
