import { and, eq, max, or, sql } from 'drizzle-orm'
import { getPreciseReader, type Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import type { Locale } from '@/lib/i18n/locales'

/** Whether anything is to be said of a story in a language, be it that it is withdrawn or where it is. */
export function isStoryThere(locale: Locale, number: number, db: Tx = getPreciseReader()): boolean {
  const { number: ofRow, locale: inLocale, status } = liveEditions
  const row = db
    .select({ one: sql`1` })
    .from(liveEditions)
    .where(and(eq(ofRow, number), or(eq(inLocale, locale), eq(status, 'live'))))
    .limit(1)
    .get()
  return row !== undefined
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

/** Whether there is such a list, which may be empty. */
export function isListThere(kind: ListKind, slug: string, db: Tx = getPreciseReader()): boolean {
  const table = lists[kind]
  const row = db.select({ one: sql`1` }).from(table).where(eq(table.slug, slug)).get()
  return row !== undefined
}
