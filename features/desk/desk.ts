import { and, asc, count, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Tx } from '@/db/client'
import { assignmentRequests, deskEntries } from '@/db/schema/desk'
import { stories } from '@/db/schema/stories'
import { sectionIdsUnder } from '@/features/editions/sections'
import { storyIdsSaying } from '@/features/search/drafts'
import type { Locale } from '@/lib/i18n/locales'
import type { DeskFilter } from './desk-filter'
import { type DeskRow, rowsOf } from './desk-rows'

export const storiesPerPage = 50

export type DeskPage = { rows: DeskRow[]; total: number; page: number; pageCount: number }

/** Every story has a row of each language; this one stands for the story in lists. */
const entry = alias(deskEntries, 'entry')

/** A page of the stories that the filter asks for; a page past the end is the last one. */
export function listDesk(tx: Tx, filter: DeskFilter, locale: Locale): DeskPage {
  const where = and(eq(entry.locale, locale), ...conditionsOf(tx, filter))
  const total = countStories(tx, where)
  const pageCount = Math.max(1, Math.ceil(total / storiesPerPage))
  const page = Math.min(filter.page, pageCount)
  const ids = tx
    .select({ storyId: entry.storyId })
    .from(entry)
    .where(where)
    .orderBy(...orderOf(filter))
    .limit(storiesPerPage)
    .offset((page - 1) * storiesPerPage)
    .all()
    .map(({ storyId }) => storyId)
  return { rows: rowsOf(tx, ids), total, page, pageCount }
}

function conditionsOf(tx: Tx, { section, q, ...filter }: DeskFilter): (SQL | undefined)[] {
  return [
    section ? inArray(entry.sectionId, sectionIdsUnder(tx, section)) : undefined,
    q ? says(tx, q) : undefined,
    hasLanguageWhere(tx, filter),
  ]
}

/** The state, the language and the assignee are asked of one and the same language of a story. */
function hasLanguageWhere(
  tx: Tx,
  { state, language, assignee }: Pick<DeskFilter, 'state' | 'language' | 'assignee'>,
): SQL | undefined {
  const asked = [
    state ? stateIs(state) : undefined,
    assignee ? assigneeIs(assignee) : undefined,
    // A language alone asks for the stories that have begun in it.
    language && !state && !assignee ? sql`${deskEntries.state} <> 'missing'` : undefined,
  ].filter((condition) => condition !== undefined)
  if (asked.length === 0) return undefined
  return anyLanguage(tx, and(language ? eq(deskEntries.locale, language) : undefined, ...asked))
}

function stateIs(state: NonNullable<DeskFilter['state']>): SQL {
  switch (state) {
    case 'stale':
      return sql`${deskEntries.staleCount} > 0`
    case 'unagreed':
      return sql`${deskEntries.agreedCount} < ${deskEntries.partCount}`
    case 'changed':
      return eq(deskEntries.hasUnpublishedChanges, true)
    case 'unscheduled':
      return eq(deskEntries.hasUnscheduledChanges, true)
    case 'asked':
      return isAskedFor
    default:
      return eq(deskEntries.state, state)
  }
}

function assigneeIs(assignee: string): SQL {
  return assignee === 'none' ? isNull(deskEntries.assigneeId) : eq(deskEntries.assigneeId, assignee)
}

/** By the engine that readers search with, over the newest text; a number alone is also a story's own. */
function says(tx: Tx, text: string): SQL {
  const saying = storyIdsSaying(text)
  const inText = saying ? sql`${entry.storyId} IN ${saying}` : sql`0`
  if (!/^\d+$/u.test(text)) return inText
  const ofNumber = tx
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.number, Number(text)))
  return sql`(${inText} OR ${entry.storyId} IN ${ofNumber})`
}

/** Asked as a list and not story by story, for which SQLite would take the index of the states. */
function anyLanguage(tx: Tx, condition: SQL | undefined): SQL {
  const having = tx.select({ storyId: deskEntries.storyId }).from(deskEntries).where(condition)
  return inArray(entry.storyId, having)
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

function countStories(tx: Tx, where: SQL | undefined): number {
  const row = tx.select({ total: sql<number>`count(*)` }).from(entry).where(where).get()
  return row?.total ?? 0
}

const isAskedFor = sql`EXISTS (
  SELECT 1 FROM ${assignmentRequests}
  WHERE ${assignmentRequests.storyId} = ${deskEntries.storyId}
    AND ${assignmentRequests.locale} = ${deskEntries.locale}
)`

export function countRequests(tx: Tx): number {
  return tx.select({ total: count() }).from(assignmentRequests).get()?.total ?? 0
}
