import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { prepared } from '@/db/prepared'
import { liveEditions } from '@/db/schema/publishing'
import { sectionIdsAbove } from '@/features/editions/sections'
import { editionWords, forgetEdition, indexEdition } from '@/features/search/commands'
import { facetTokens } from '@/features/search/facets'
import type { IndexWords } from '@/features/search/index-words'
import { isPlacedBehind, nextSearchId } from '@/features/search/search-id'
import { nextOf } from '@/features/search/word-index'
import { keepPosition, positionOf } from './progress'
import type { Remaking } from './remaking'

const index = 'live_search'

/** Editions that are read and written together. */
const together = 50

/** What the index is made from; whole rows take twice as long to read. */
const indexedColumns = {
  searchId: liveEditions.searchId,
  storyId: liveEditions.storyId,
  locale: liveEditions.locale,
  status: liveEditions.status,
  sectionId: liveEditions.sectionId,
  sourceId: liveEditions.sourceId,
  firstPublishedAt: liveEditions.firstPublishedAt,
  headline: liveEditions.headline,
  standfirst: liveEditions.standfirst,
  passages: liveEditions.passages,
}

type Edition = ReturnType<typeof editionsIn>[number]

/** Editions that are written together; `lastStory` is the newest of their stories. */
export type EditionChunk = { number: number; lastStory: number }

/** Makes the readers' index again in the order of time, from where it was left. */
export function remakeEditions(db: Db): Remaking<EditionChunk> & { end: () => void } {
  const total = listInTime(db)
  let done: Edition | undefined
  let cut = 0
  let count = 0
  return {
    total,
    next: (words) => {
      const number = cut++
      if (number * together >= total) return null
      const editions = editionsIn(db, number)
      for (const edition of editions) editionWords(edition, words)
      return { number, lastStory: Math.max(0, ...editions.map(({ storyId }) => storyId)) }
    },
    write: ({ number }, words) => {
      const editions = placeAll(db, editionsIn(db, number), done?.searchId ?? 0)
      indexAll(db, editions, words)
      done = editions.at(-1) ?? done
      count += editions.length
    },
    close: (tell) => {
      if (done) keepPosition(db, index, [done.firstPublishedAt, done.searchId])
      tell(index, count, total)
    },
    end: () => db.run(sql`DROP TABLE temp.to_index`),
  }
}

/** Which editions are to be gone through, in the order of time; beside the database, so that they need no memory. */
function listInTime(db: Db): number {
  const [at = '', place = -Number.MAX_SAFE_INTEGER] = positionOf(db, index) ?? []
  db.run(sql`DROP TABLE IF EXISTS temp.to_index`)
  db.run(sql`
    CREATE TEMP TABLE to_index AS SELECT rowid AS edition FROM live_editions
    WHERE (first_published_at, search_id) > (${at}, ${place})
    ORDER BY first_published_at, search_id`)
  return db.get<{ total: number }>(sql`SELECT count(*) AS total FROM temp.to_index`)?.total ?? 0
}

function editionsIn(db: Db, chunk: number) {
  const [after, upTo] = [chunk * together, (chunk + 1) * together]
  return editionsBetween(db)
    .all({ after, upTo })
    .toSorted(
      (one, other) =>
        compare(one.firstPublishedAt, other.firstPublishedAt) || one.searchId - other.searchId,
    )
}

const editionsBetween = prepared((tx) =>
  tx
    .select(indexedColumns)
    .from(liveEditions)
    .where(
      sql`live_editions.rowid IN (SELECT edition FROM temp.to_index AS asked
        WHERE asked.rowid > ${sql.placeholder('after')} AND asked.rowid <= ${sql.placeholder('upTo')})`,
    ),
)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Gives each edition its place by today's rule, where it has another. */
function placeAll(db: Db, editions: Edition[], last: number): Edition[] {
  let behind = last
  return editions.map((edition) => {
    const { searchId: before, firstPublishedAt } = edition
    const searchId = isPlacedBehind(behind, before, firstPublishedAt) ? before : move(db, edition)
    behind = searchId
    return { ...edition, searchId }
  })
}

function move(db: Db, edition: Edition): number {
  const { storyId, locale, searchId: before, firstPublishedAt } = edition
  const own = and(eq(liveEditions.storyId, storyId), eq(liveEditions.locale, locale))
  forgetEdition(db, before)
  // A negative place stands in nobody's way, its own included.
  db.update(liveEditions).set({ searchId: sql`-1 - rowid` }).where(own).run()
  const searchId = nextSearchId(db, firstPublishedAt)
  db.update(liveEditions).set({ searchId }).where(own).run()
  // Until the new index takes its place it is found by the one there is.
  indexEdition(db, { ...edition, searchId })
  return searchId
}

function indexAll(db: Db, editions: Edition[], words: IndexWords): void {
  const topics = topicsOf(db, editions)
  const above = new Map<number, number[]>()
  const put = db.$client.prepare(
    `INSERT OR REPLACE INTO ${nextOf(index)} (rowid, headline, body, facets) VALUES (?, ?, ?, ?)`,
  )
  for (const edition of editions) {
    const { searchId, storyId, locale, sectionId, sourceId } = edition
    if (edition.status !== 'live') continue
    const sectionIds =
      sectionId === null ? [] : (above.get(sectionId) ?? sectionIdsAbove(db, sectionId))
    if (sectionId !== null) above.set(sectionId, sectionIds)
    const { headline, body } = editionWords(edition, words)
    const topicIds = topics.get(storyId) ?? []
    put.run(searchId, headline, body, facetTokens({ locale, sectionIds, sourceId, topicIds }))
  }
}

function topicsOf(db: Db, editions: Edition[]): Map<number, number[]> {
  const ids = JSON.stringify(editions.map(({ storyId }) => storyId))
  const rows = db.all<{ storyId: number; topicId: number }>(sql`
    SELECT story_id AS storyId, topic_id AS topicId FROM live_topics
    WHERE story_id IN (SELECT value FROM json_each(${ids})) ORDER BY story_id, topic_id`)
  const byStory = Map.groupBy(rows, ({ storyId }) => storyId)
  return new Map([...byStory].map(([id, of]) => [id, of.map(({ topicId }) => topicId)]))
}
