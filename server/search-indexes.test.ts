import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import type { StoryContent } from '@/db/content'
import { migrateDatabase } from '@/db/migrate'
import { liveEditions, relatedStories } from '@/db/schema/publishing'
import { inTurn } from '@/db/turn'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { newestSaying } from '@/features/search/drafts'
import { indexWords } from '@/features/search/index-words'
import { search } from '@/features/search/search'
import { latestRevision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import { draftStory, publishedStory } from '@/features/testing/newsroom'
import type { PerLocale } from '@/lib/i18n/locales'
import { beginNext, swapIn } from './indexes/next-index'
import { remakeEditions } from './indexes/rebuild-editions'
import { rebuildWords } from './indexes/rebuild-words'
import { ensureIndexes, rebuildIndex } from './search-indexes'

let dataDir: string
let db: Db

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-rebuild-'))
  db = openDatabase(dataDir)
  migrateDatabase(db)
})

afterEach(() => {
  closeConnections()
  rmSync(dataDir, { recursive: true })
})

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString()

function publish(minute: number): number {
  const headline = { zh: `合作${minute}`, en: `Together ${minute}` }
  return publishedStory(db, { at: at(minute), headline }).storyId
}

const asked = {
  typed: 'Together',
  locale: 'en',
  only: 'en',
  sort: 'time',
  limit: 10,
  offset: 0,
} as const

const rowsOf = () =>
  db
    .all<{ rowid: number }>(sql`SELECT rowid FROM live_search ORDER BY rowid`)
    .map(({ rowid }) => rowid)

const placesOf = () =>
  db
    .select({ at: liveEditions.firstPublishedAt, place: liveEditions.searchId })
    .from(liveEditions)
    .orderBy(liveEditions.searchId)
    .all()

const many = 100

function publishMany(): void {
  db.transaction(() => {
    for (let minute = 0; minute < many; minute += 1) publish(minute)
  })
}

test('while it is made again, others write, and everything is found', async () => {
  publishMany()
  const other = openDatabase(dataDir, { patience: 0 })
  let batches = 0
  const rebuilt = rebuildIndex(db, () => {
    batches += 1
  })
  let written = 0
  let isDone = false
  const writing = rebuilt.finally(() => {
    isDone = true
  })
  while (!isDone) {
    await inTurn(other, () => other.run(sql`UPDATE stories SET embargo_until = NULL`))
    written += 1
    await setImmediate()
    expect(search(asked, other).total).toBe(many)
  }
  await writing
  // Between any two batches somebody else had a turn.
  expect(batches).toBeGreaterThan(1)
  expect(written).toBeGreaterThanOrEqual(batches - 1)
  expect(await rebuilt).toEqual({ stories: many, drafts: many, pictures: 0 })
}, 60_000)

/** Every word that an index holds, and where. */
function wordsIn(index: string): unknown[] {
  db.run(sql`DROP TABLE IF EXISTS temp.held`)
  db.run(sql`CREATE VIRTUAL TABLE temp.held USING fts5vocab('main', ${sql.raw(index)}, 'instance')`)
  return db.all(sql`SELECT * FROM temp.held ORDER BY doc, col, offset, term`)
}

/** Saves another headline of a story as it was begun. */
function rewrite(writer: Db, storyId: number, headline: PerLocale<string>): void {
  const content = { ...latestRevision(writer, storyId)?.content, headline } as StoryContent
  saveStory(writer, { storyId, baseVersion: 1, content, author: 'desk', at: at(50) })
}

const indexes = ['live_search', 'draft_search']

test('each index holds what saving and publishing have put into it', async () => {
  const [ahead = 0] = [10, 30, 20].map(publish)
  rewrite(db, ahead, { zh: '后来写的', en: 'Written later' })
  draftStory(db, { headline: { en: 'In one language' } })
  const before = indexes.map(wordsIn)
  for (const index of indexes) db.run(sql`DELETE FROM ${sql.identifier(index)}`)
  await rebuildIndex(db)
  expect(indexes.map(wordsIn)).toEqual(before)
})

test('they hold the same where texts are cut on another core', async () => {
  publishMany()
  const before = indexes.map(wordsIn)
  await beginNext(db)
  await rebuildWords(db, () => {}, 0)
  await swapIn(db)
  expect(indexes.map(wordsIn)).toEqual(before)
}, 60_000)

test('what is published after its words were cut and before they are written is found as it is now', async () => {
  const storyId = publish(10)
  const rebuilt = rebuildIndex(db)
  const other = openDatabase(dataDir)
  rewrite(other, storyId, { zh: '后来发布', en: 'Published later' })
  publishStory(other, { storyId, kind: 'update', actor: 'desk', at: at(51) })
  await rebuilt
  const found = (typed: string) => search({ ...asked, typed }, db).total
  expect([found('Together'), found('later')]).toEqual([0, 1])
  expect(newestSaying(db, 'later', 10)).toEqual([storyId])
})

test('rows are in the order of time, one an edition, and what is known no more is gone', async () => {
  const ids = [30, 10, 20].map(publish)
  db.run(sql`INSERT INTO live_search (rowid, headline, body, facets) VALUES (77, 'gone', '', '')`)
  db.run(sql`DELETE FROM draft_search`)
  db.run(sql`INSERT INTO draft_search (rowid, headline, body) VALUES (77, 'gone', '')`)
  db.run(sql`INSERT INTO media_search (media_id, headline, body) VALUES ('gone', '', '')`)
  db.update(liveEditions)
    .set({ searchId: sql`-1 - rowid` })
    .where(eq(liveEditions.storyId, ids[0] ?? 0))
    .run()
  db.run(sql`PRAGMA user_version = 0`)
  await ensureIndexes(db)
  const places = placesOf()
  expect(places.map((one) => one.at)).toEqual(places.map((one) => one.at).toSorted())
  expect(rowsOf()).toEqual(places.map(({ place }) => place))
  expect(db.all(sql`SELECT rowid FROM draft_search`)).toHaveLength(3)
  expect(db.all(sql`SELECT rowid FROM media_search`)).toEqual([])
})

test('stories that were never weighed against one another are', async () => {
  const ids = [10, 20].map(publish)
  db.delete(relatedStories).run()
  await rebuildIndex(db)
  const rows = db.select().from(relatedStories).all()
  expect(rows).toHaveLength(2 * ids.length)
  expect(rows.map(({ relations }) => relations.length)).toEqual([1, 1, 1, 1])
})

/** Leaves the making of the readers' index half way; gives how many editions are in the new one. */
async function leaveHalfMade(): Promise<number> {
  await beginNext(db)
  const making = remakeEditions(db)
  db.transaction(() => {
    for (const _ of [1, 2]) {
      const chunk = making.next(indexWords)
      if (chunk) making.write(chunk, indexWords)
    }
    making.close(() => {})
  })
  return db.all(sql`SELECT rowid FROM live_search_next`).length
}

test('one that was ended before its end goes on from there, and everything is found meanwhile', async () => {
  publishMany()
  const before = indexes.map(wordsIn)
  const begun = await leaveHalfMade()
  expect(begun).toBe(many)
  expect(indexes.map(wordsIn)).toEqual(before)
  const told: number[] = []
  await rebuildIndex(db, (index, _, total) => {
    if (index === 'live_search') told.push(total)
  })
  expect(new Set(told)).toEqual(new Set([2 * many - begun]))
  expect(indexes.map(wordsIn)).toEqual(before)
}, 60_000)

test('one that was ended begins again where words are cut in another way by now', async () => {
  publishMany()
  const before = indexes.map(wordsIn)
  await leaveHalfMade()
  db.run(
    sql`INSERT INTO live_search_next (rowid, headline, body, facets) VALUES (77, 'other', '', '')`,
  )
  db.run(sql`UPDATE index_rebuilds SET token_version = token_version - 1`)
  await rebuildIndex(db)
  expect(indexes.map(wordsIn)).toEqual(before)
}, 60_000)

test('what is written while one was left half made is in the new index as well, and what is withdrawn is not', async () => {
  publishMany()
  const [first, last] = [1, many]
  await leaveHalfMade()
  for (const storyId of [first, last]) rewrite(db, storyId, { zh: '后来写的', en: 'Written later' })
  publishStory(db, { storyId: last, kind: 'update', actor: 'desk', at: at(51) })
  withdrawStory(db, { storyId: first, actor: 'desk', at: at(52), note: {} })
  publish(many)
  const before = indexes.map(wordsIn)
  await rebuildIndex(db)
  expect(indexes.map(wordsIn)).toEqual(before)
}, 60_000)

test('an index that is damaged is made whole', async () => {
  publish(10)
  const before = indexes.map(wordsIn)
  db.$client.unsafeMode()
  for (const index of indexes) db.run(sql`DELETE FROM ${sql.identifier(`${index}_data`)}`)
  db.$client.unsafeMode(false)
  expect(() => search(asked, db)).toThrow()
  await rebuildIndex(db)
  expect(indexes.map(wordsIn)).toEqual(before)
})

test('two that make it at the same time leave it whole', async () => {
  publishMany()
  const before = indexes.map(wordsIn)
  await Promise.all([rebuildIndex(db), rebuildIndex(openDatabase(dataDir))])
  expect(indexes.map(wordsIn)).toEqual(before)
  expect(db.all(sql`SELECT * FROM index_rebuilds`)).toEqual([])
  expect(db.all(sql`SELECT name FROM sqlite_schema WHERE name LIKE '%_search_next%'`)).toEqual([])
}, 60_000)

test('it tells how far it has come', async () => {
  publish(10)
  const told: unknown[] = []
  await rebuildIndex(db, (...one) => told.push(one))
  expect(told).toEqual([
    ['live_search', 2, 2],
    ['draft_search', 1, 1],
  ])
})
