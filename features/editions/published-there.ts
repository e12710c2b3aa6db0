import { eq, max, sql } from 'drizzle-orm'
import { getPreciseReader, type Tx } from '@/db/client'
import { listName } from '@/db/live-lists'
import { liveEditions } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { countLive } from './live-lists'
import { sectionIdsUnder } from './sections'
import { storiesPerPage } from './story-cards'

type EditionThere = { locale: Locale; status: 'live' | 'withdrawn'; slug: string }

/** What readers have or had of a story, by as little as tells what stands at its addresses. */
export function listEditionsThere(number: number, db: Tx = getPreciseReader()): EditionThere[] {
  return db
    .all<EditionThere>(sql`SELECT locale, status, slug FROM live_editions WHERE number = ${number}`)
    .filter(({ locale }) => isLocale(locale))
}

/** The highest number that a story has which readers have, or had. */
export function newestNumber(db: Tx = getPreciseReader()): number {
  const { number } = liveEditions
  return (
    db
      .select({ newest: max(number) })
      .from(liveEditions)
      .get()?.newest ?? 0
  )
}

const lists = { section: sections, topic: topics, source: sources }

export type ListKind = keyof typeof lists

export const isListKind = (word: string): word is ListKind => Object.hasOwn(lists, word)

/**
 * Whether a list, which may be empty, has such a page. Touches nothing: whoever shows the list in one language has
 * touched which stories are in it (`db/tags.ts`), and any language tells from that.
 */
export function isListThere(
  kind: ListKind,
  slug: string,
  locale: Locale,
  page: number,
  db: Tx = getPreciseReader(),
): boolean {
  const list = listAt(db, kind, slug)
  if (!list || !Number.isInteger(page) || page < 1) return false
  return page === 1 || countOf(db, kind, list.id, locale) > (page - 1) * storiesPerPage
}

/** Whether readers of a language find any story in a list that there is. */
export function hasStories(
  kind: ListKind,
  slug: string,
  locale: Locale,
  db: Tx = getPreciseReader(),
): boolean {
  const list = listAt(db, kind, slug)
  return list !== undefined && countOf(db, kind, list.id, locale) > 0
}

function listAt(db: Tx, kind: ListKind, slug: string) {
  const table = lists[kind]
  return db.select({ id: table.id }).from(table).where(eq(table.slug, slug)).get()
}

function countOf(db: Tx, kind: ListKind, id: number, locale: Locale): number {
  const ids = kind === 'section' ? sectionIdsUnder(db, id) : [id]
  return countLive(db, locale, ids.map(listName[kind]))
}
