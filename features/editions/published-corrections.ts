import { type SQL, sql } from 'drizzle-orm'
import type { Correction, Page } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { tags, touch } from '@/db/tags'
import { isLocale, type Locale, locales } from '@/lib/i18n/locales'
import { storiesPerPage } from './story-cards'

/**
 * One page of the corrections that readers of a language are told of, the newest first: of its own
 * editions, and of other editions of the stories that it has. Null where there is no such page.
 */
export function listCorrections(
  locale: Locale,
  page: number,
  db: Tx = getPreciseReader(),
): Page<Correction> | null {
  touch(tags.corrections)
  const total = db.get<{ total: number }>(sql`SELECT count(*) AS total ${told(locale)}`).total
  const pageCount = Math.max(1, Math.ceil(total / storiesPerPage))
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return null
  const rows = db.all<Row>(sql`
    SELECT own.number, own.slug, own.headline,
      corrected.locale AS correctedLocale, corrected.slug AS correctedSlug, note.value AS note
    ${told(locale)}
    ORDER BY note.value ->> 'at' DESC, own.number DESC, corrected.locale = own.locale DESC
    LIMIT ${storiesPerPage} OFFSET ${(page - 1) * storiesPerPage}`)
  return { items: rows.flatMap((row) => correctionOf(row, locale)), page, pageCount, total }
}

/** Whether there are as many as to have that page; touches nothing. */
export function hasCorrections(locale: Locale, page: number, db: Tx = getPreciseReader()): boolean {
  if (!Number.isInteger(page) || page < 1) return false
  const offset = (page - 1) * storiesPerPage
  return db.all(sql`SELECT 1 ${told(locale)} LIMIT 1 OFFSET ${offset}`).length > 0
}

type Row = {
  number: number
  slug: string
  headline: string
  correctedLocale: string
  correctedSlug: string
  /** As JSON. */
  note: string
}

/** What both languages corrected together is told once. The corrected editions are few, and have an index: SQLite is to begin with them. */
export function told(locale: Locale): SQL {
  return sql`
    FROM live_editions corrected INDEXED BY live_editions_corrected
    CROSS JOIN json_each(corrected.corrections) note
    CROSS JOIN live_editions own ON own.story_id = corrected.story_id
      AND own.locale = ${locale} AND own.status = 'live'
    WHERE corrected.corrections <> '[]' AND corrected.status = 'live'
      AND corrected.locale IN ${[...locales]}
      AND (corrected.locale = own.locale OR NOT EXISTS (
        SELECT 1 FROM json_each(own.corrections) mine
        WHERE mine.value ->> 'at' = note.value ->> 'at'))`
}

function correctionOf(row: Row, locale: Locale): Correction[] {
  const { number, slug, headline, correctedLocale, correctedSlug } = row
  const told: { at: string; note: string; elsewhere?: Record<string, string> } = JSON.parse(
    row.note,
  )
  if (!isLocale(correctedLocale)) return []
  const story = { locale, number, slug, headline, at: told.at }
  return correctedLocale === locale
    ? [{ ...story, note: told.note, other: null }]
    : [
        {
          ...story,
          note: told.elsewhere?.[locale] ?? null,
          other: { locale: correctedLocale, number, slug: correctedSlug },
        },
      ]
}
