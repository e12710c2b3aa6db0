import { and, asc, count, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Tx } from '@/db/client'
import { countUpTo } from '@/db/count-up-to'
import { assignmentRequests, deskEntries } from '@/db/schema/desk'
import { stories } from '@/db/schema/stories'
import { sectionIdsUnder } from '@/features/editions/sections'
import { newestSaying } from '@/features/search/drafts'
import type { Locale } from '@/lib/i18n/locales'
import type { DeskFilter } from './desk-filter'
import { type DeskRow, rowsOf } from './desk-rows'

export const storiesPerPage = 50

export type DeskPage = {
  rows: DeskRow[]
  total: number
  /** Whether there are more than `total`: nobody reads on so far. */
  isMore: boolean
  page: number
  pageCount: number
}

/** So many are counted and leafed through; filters and orders lead to the rest. */
export const mostListed = 2_000

/** Every story has a row of each language; this one stands for the story in lists. */
const entry = alias(deskEntries, 'entry')

/** A page of the stories that the filter asks for; a page past the end is the last one. */
export function listDesk(tx: Tx, filter: DeskFilter, locale: Locale): DeskPage {
  const { narrowed, hasMany } = narrowing(tx, partsOf(tx, filter))
  const where = and(eq(entry.locale, locale), narrowed)
  const counted = hasMany ? mostListed + 1 : countUpTo(tx, mostListed, entry, where)
  const total = Math.min(counted, mostListed)
  const pageCount = Math.max(1, Math.ceil(total / storiesPerPage))
  const page = Math.min(filter.page, pageCount)
  const ids = tx
    .select({ storyId: entry.storyId })
    .from(entry)
    .where(filter.sort === 'number' ? and(alongNumbers(locale), narrowed) : where)
    .orderBy(...orderOf(filter))
    .limit(storiesPerPage)
    .offset((page - 1) * storiesPerPage)
    .all()
    .map(({ storyId }) => storyId)
  return { rows: rowsOf(tx, ids), total, isMore: counted > mostListed, page, pageCount }
}

/** Entries stand in the order of their stories: the plus keeps SQLite from sorting all that a language has. */
const alongNumbers = (locale: Locale) => sql`${entry.storyId} > 0 AND +${entry.locale} = ${locale}`

/** A part of a filter: the ids of the stories that pass it, and whether an entry is of one of them. */
type FilterPart = { ids: SQL; passes: SQL }

/**
 * Where one part lets few stories pass, those are looked at and nothing else; else the list is gone along
 * in its order, and each story is asked for the parts, until a page is full.
 */
function narrowing(tx: Tx, parts: FilterPart[]): Narrowing {
  const known = parts.map((part) => ({ ...part, few: fewIds(tx, part.ids) }))
  const few = known
    .filter(({ few }) => few !== null)
    .toSorted((one, other) => (one.few?.length ?? 0) - (other.few?.length ?? 0))[0]
  const rest = known.filter((part) => part !== few).map(({ passes }) => passes)
  return {
    narrowed: and(few?.few ? isOneOf(few.few) : undefined, ...rest),
    hasMany: known.length === 1 && !few,
  }
}

type Narrowing = {
  narrowed: SQL | undefined
  /** Whether more pass than are listed, as far as that is known without counting them. */
  hasMany: boolean
}

const isOneOf = (ids: number[]) =>
  sql`${entry.storyId} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** Null where there are many. */
function fewIds(tx: Tx, ids: SQL): number[] | null {
  const found = tx.all<{ id: number }>(sql`${ids} LIMIT ${mostListed + 1}`)
  return found.length > mostListed ? null : found.map(({ id }) => id)
}

function partsOf(tx: Tx, { section, q, ...filter }: DeskFilter): FilterPart[] {
  return [
    ...(section ? [ofSection(sectionIdsUnder(tx, section))] : []),
    ...(q ? [saying(tx, q)] : []),
    ...withLanguageWhere(filter),
  ]
}

function ofSection(ids: number[]): FilterPart {
  return {
    ids: sql`SELECT DISTINCT story_id AS id FROM desk_entries WHERE section_id IN ${ids}`,
    // The plus keeps SQLite from sorting all that the sections have.
    passes: sql`+${entry.sectionId} IN ${ids}`,
  }
}

/** The state, the language and the assignee are asked of one and the same language of a story. */
function withLanguageWhere({
  state,
  language,
  assignee,
}: Pick<DeskFilter, 'state' | 'language' | 'assignee'>): FilterPart[] {
  if (!state && !assignee && !language) return []
  const condition = and(
    language ? eq(deskEntries.locale, language) : undefined,
    state ? stateIs(state) : undefined,
    assignee ? assigneeIs(assignee) : undefined,
    // A language alone asks for the stories that have begun in it.
    language && !state && !assignee ? inArray(deskEntries.state, begun) : undefined,
  )
  return [
    {
      ids: sql`SELECT DISTINCT ${deskEntries.storyId} AS id FROM ${deskEntries} WHERE ${condition}`,
      passes: sql`EXISTS (
        SELECT 1 FROM ${deskEntries} INDEXED BY sqlite_autoindex_desk_entries_1
        WHERE ${deskEntries.storyId} = ${entry.storyId} AND ${condition})`,
    },
  ]
}

const begun = deskEntries.state.enumValues.filter((state) => state !== 'missing')

function stateIs(state: NonNullable<DeskFilter['state']>): SQL {
  switch (state) {
    case 'stale':
      return sql`${deskEntries.staleCount} > 0`
    case 'unagreed':
      return sql`${deskEntries.agreedCount} < ${deskEntries.partCount}`
    case 'changed':
      return sql`${deskEntries.hasUnpublishedChanges} = 1`
    case 'unscheduled':
      return sql`${deskEntries.hasUnscheduledChanges} = 1`
    case 'asked':
      return isAskedFor
    default:
      return eq(deskEntries.state, state)
  }
}

function assigneeIs(assignee: string): SQL {
  return assignee === 'none' ? isNull(deskEntries.assigneeId) : eq(deskEntries.assigneeId, assignee)
}

/**
 * By the engine that readers search with, over the newest text, of many the newest stories; a number alone
 * is also a story's own.
 */
function saying(tx: Tx, text: string): FilterPart {
  const words = newestSaying(tx, text, mostListed)
  const number = /^\d+$/u.test(text) ? Number(text) : null
  const own = tx
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.number, number ?? -1))
  const all = [...new Set([...words, ...own.all().map(({ id }) => id)])].slice(0, mostListed)
  return {
    ids: sql`SELECT value AS id FROM json_each(${JSON.stringify(all)})`,
    passes: isOneOf(all),
  }
}

function orderOf({ sort }: DeskFilter): SQL[] {
  switch (sort) {
    case 'newest':
      return [desc(entry.updatedAt), desc(entry.storyId)]
    case 'oldest':
      return [asc(entry.updatedAt), asc(entry.storyId)]
    case 'number':
      return [desc(entry.storyId)]
    case 'headline':
      return [
        sql`${entry.headline} = ''`,
        sql`${entry.headline} COLLATE NOCASE`,
        asc(entry.storyId),
      ]
  }
}

const isAskedFor = sql`(${deskEntries.storyId}, ${deskEntries.locale}) IN (
  SELECT story_id, locale FROM ${assignmentRequests})`

export function countRequests(tx: Tx): number {
  return tx.select({ total: count() }).from(assignmentRequests).get()?.total ?? 0
}
