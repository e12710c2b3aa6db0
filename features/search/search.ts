import { inArray, sql } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { type Locale, otherLocales } from '@/lib/i18n/locales'
import type { Narrowing } from './facets'
import { type Columns, matchExpression } from './match-expression'
import { parseQuery, type Query } from './parse-query'
import { ageInDays, firstSearchIdAt } from './search-id'

/** Up to so many matches are weighed one by one; more are taken newest first, headlines before. */
const mostWeighed = 1000

/** How much more a word in the headline weighs than one in the body. */
const headlineWeight = 8

const lastRowId = Number.MAX_SAFE_INTEGER

export type Search = {
  typed: string
  /** The reader's language, whose editions come first. */
  locale: Locale
  /** The one language to look in; both, where it is left out. */
  only?: Locale
  sectionId?: number
  sourceId?: number
  topicId?: number
  /** Instants, ISO 8601; `until` is not included. */
  since?: string
  until?: string
  sort: 'relevance' | 'time'
  limit: number
  offset: number
}

export type FoundEdition = { storyId: number; locale: Locale; searchId: number }

export type Found = {
  query: Query
  editions: FoundEdition[]
  total: number
  /** Whether there are more than `total`: what is very common is not counted to the end. */
  isMore: boolean
}

/** The editions that a query finds: the reader's language first, then the others. Never throws. */
export function search(search: Search, db: Tx = getReader()): Found {
  const query = parseQuery(search.typed)
  const found: Found = { query, editions: [], total: 0, isMore: false }
  for (const locale of search.only
    ? [search.only]
    : [search.locale, ...otherLocales(search.locale)]) {
    const { sectionId, sourceId, topicId } = search
    const scope = { db, search, query, narrowing: { locale, sectionId, sourceId, topicId } }
    const matches = matchesOf(scope)
    const offset = Math.max(0, search.offset - found.total)
    const room = search.limit - found.editions.length
    if (room > 0 && offset < matches.length)
      found.editions.push(...pageOf(scope, matches, offset, room))
    found.total += Math.min(matches.length, mostWeighed)
    // Nobody reads past a thousand, and to look for a word in the other language costs the most
    // where it is common in one alone.
    if (matches.length > mostWeighed) return { ...found, isMore: true }
  }
  return found
}

type Scope = { db: Tx; search: Search; query: Query; narrowing: Narrowing }

/** The rows that match, or one more of them than are weighed. */
function matchesOf(scope: Scope): number[] {
  const matching = rowsMatching(scope, 'headline body')
  if (!matching) return []
  return scope.db
    .all<{ id: number }>(
      sql`SELECT rowid AS id ${matching} ORDER BY rowid LIMIT ${mostWeighed + 1}`,
    )
    .map(({ id }) => id)
}

function pageOf(scope: Scope, matches: number[], offset: number, limit: number) {
  if (scope.search.sort === 'time') return newest(scope, 'headline body', offset, limit)
  if (matches.length <= mostWeighed) return weighed(scope, matches, offset, limit)
  return headlinesFirst(scope, offset, limit)
}

/**
 * By relevance: BM25 with the headline above the body, more for what is recent. A story of today
 * counts half as much again as one that is years old; the gain halves in a month.
 */
function weighed({ db, query }: Scope, matches: number[], offset: number, limit: number) {
  // BM25 counts each term in the whole index, and every story has that of a language: what it is narrowed to,
  // which weighs nothing, is left out. The plus keeps SQLite from asking for one row after another.
  const words = matchExpression({ ...query, excluded: [] })
  return editions(
    db,
    db.all(sql`
      SELECT rowid AS id FROM live_search WHERE live_search MATCH ${words}
        AND rowid >= ${matches.at(0)} AND rowid <= ${matches.at(-1)}
        AND +rowid IN (SELECT value FROM json_each(${JSON.stringify(matches)}))
      ORDER BY bm25(live_search, ${headlineWeight}, 1, 0)
        * (1 + 0.5 / (1 + ${sql.raw(ageInDays)} / 30)), rowid DESC
      LIMIT ${limit} OFFSET ${offset}`),
  )
}

/** For very common words, whose weights say little: the newest headlines, then the newest bodies. */
function headlinesFirst(scope: Scope, offset: number, limit: number) {
  const headlines = newest(scope, 'headline', 0, offset + limit)
  const known = new Set(headlines.map(({ storyId }) => storyId))
  const bodies = newest(scope, 'headline body', 0, offset + limit + headlines.length)
  return [...headlines, ...bodies.filter(({ storyId }) => !known.has(storyId))].slice(
    offset,
    offset + limit,
  )
}

function newest(scope: Scope, columns: Columns, offset: number, limit: number) {
  const matching = rowsMatching(scope, columns)
  if (!matching) return []
  return editions(
    scope.db,
    scope.db.all(sql`
      SELECT rowid AS id ${matching}
      ORDER BY rowid DESC LIMIT ${limit} OFFSET ${offset}`),
  )
}

function rowsMatching({ search: { since, until }, query, narrowing }: Scope, columns: Columns) {
  const expression = matchExpression(query, narrowing, columns)
  if (!expression) return null
  const first = since ? firstSearchIdAt(since) : -lastRowId
  const end = until ? firstSearchIdAt(until) : lastRowId
  return sql`FROM live_search WHERE live_search MATCH ${expression} AND rowid >= ${first} AND rowid < ${end}`
}

/** The editions of rows of the index, in their order. */
function editions(db: Tx, rows: unknown[]): FoundEdition[] {
  const ids = (rows as { id: number }[]).map(({ id }) => id)
  const { storyId, locale, searchId } = liveEditions
  const known = new Map(
    db
      .select({ storyId, locale, searchId })
      .from(liveEditions)
      .where(inArray(searchId, ids))
      .all()
      .map((edition) => [edition.searchId, edition]),
  )
  return ids.flatMap((id) => known.get(id) ?? [])
}
