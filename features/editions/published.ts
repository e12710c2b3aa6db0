import { and, eq, inArray } from 'drizzle-orm'
import type { Edition, OtherEdition } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { tags, touch } from '@/db/tags'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { type LiveRow, toEditions } from './to-editions'

type AvailableEdition = { locale: Locale; slug: string; headline: string }

/** What an address of a story holds for a reader of one language. */
export type EditionAtAddress =
  | { status: 'live'; edition: Edition; locales: Locale[]; others: OtherEdition[] }
  | { status: 'missing-language'; available: AvailableEdition[] }
  | {
      status: 'withdrawn'
      headline: string
      note: string | null
      at: string
      /** The languages in which readers have it still. */
      available: AvailableEdition[]
    }
  | { status: 'unknown' }

export function getEdition(
  locale: Locale,
  number: number,
  db: Tx = getPreciseReader(),
): EditionAtAddress {
  const rows = rowsOf(db, number)
  const row = rows.find((candidate) => candidate.locale === locale)
  const live = rows.filter(({ status }) => status === 'live')
  const [edition] = row?.status === 'live' ? toEditions(db, [row]) : []
  if (edition) {
    const others = live.filter((other) => other !== row).map(toOtherEdition)
    return { status: 'live', edition, locales: live.map(localeOf), others }
  }
  const available = live.map(({ locale, slug, headline }) => ({ locale, slug, headline }))
  if (row) {
    return {
      status: 'withdrawn',
      headline: row.headline,
      note: row.withdrawalNote,
      at: row.updatedAt,
      available,
    }
  }
  return live.length > 0 ? { status: 'missing-language', available } : { status: 'unknown' }
}

/** The live editions of a story by language, for reading side by side. */
export function getParallel(
  number: number,
  db: Tx = getPreciseReader(),
): { editions: PerLocale<Edition> } {
  const live = rowsOf(db, number).filter(({ status }) => status === 'live')
  return {
    editions: Object.fromEntries(toEditions(db, live).map((edition) => [edition.locale, edition])),
  }
}

/** The live editions of these stories in one language, in the order of the numbers. */
export function listEditions(
  locale: Locale,
  numbers: number[],
  db: Tx = getPreciseReader(),
): Edition[] {
  touch(...numbers.map(tags.story))
  const rows = db
    .select()
    .from(liveEditions)
    .where(
      and(
        inArray(liveEditions.number, numbers),
        eq(liveEditions.locale, locale),
        eq(liveEditions.status, 'live'),
      ),
    )
    .all()
  const editions = toEditions(db, rows)
  return numbers.flatMap((number) => editions.find((edition) => edition.number === number) ?? [])
}

function rowsOf(db: Tx, number: number): LiveRow[] {
  touch(tags.story(number))
  const rows = db.select().from(liveEditions).where(eq(liveEditions.number, number)).all()
  return locales.flatMap((locale) => rows.filter((row) => row.locale === locale))
}

const localeOf = ({ locale }: LiveRow): Locale => locale

function toOtherEdition(row: LiveRow): OtherEdition {
  const { locale, number, slug, headline, translator, machineTranslation, updatedAt } = row
  return {
    locale,
    number,
    slug,
    headline,
    translator,
    machineTranslation,
    publishedAt: row.firstPublishedAt,
    updatedAt,
    corrections: row.corrections,
  }
}
