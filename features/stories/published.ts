import { and, eq, inArray } from 'drizzle-orm'
import type { Edition, LeadPictureView, MediaFile } from '@/components/story/edition'
import { getDb, type Tx } from '@/db/client'
import type { LeadPicture } from '@/db/content'
import { liveEditions, liveTopics } from '@/db/schema/publishing'
import { sources, topics } from '@/db/schema/vocabulary'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { getMediaFiles } from './media-files'
import { sectionPathTo } from './sections'
import { mediaIdsOf } from './text'

/** What an address of a story holds for a reader of one language. */
export type EditionAtAddress =
  | { status: 'live'; edition: Edition; locales: Locale[] }
  | { status: 'missing-language'; available: { locale: Locale; slug: string; headline: string }[] }
  | { status: 'withdrawn'; headline: string; note: string | null; at: string }
  | { status: 'unknown' }

export function getEdition(locale: Locale, number: number, db: Tx = getDb()): EditionAtAddress {
  const rows = rowsOf(db, number)
  const row = rows.find((candidate) => candidate.locale === locale)
  const live = rows.filter(({ status }) => status === 'live')
  if (row?.status === 'live') {
    return { status: 'live', edition: toEdition(db, row), locales: live.map(localeOf) }
  }
  if (row) {
    return {
      status: 'withdrawn',
      headline: row.headline,
      note: row.withdrawalNote,
      at: row.updatedAt,
    }
  }
  if (live.length > 0) {
    return {
      status: 'missing-language',
      available: live.map(({ locale, slug, headline }) => ({ locale, slug, headline })),
    }
  }
  return { status: 'unknown' }
}

/** The live editions of a story by language, for reading side by side. */
export function getParallel(number: number, db: Tx = getDb()): { editions: PerLocale<Edition> } {
  const live = rowsOf(db, number).filter(({ status }) => status === 'live')
  return { editions: Object.fromEntries(live.map((row) => [row.locale, toEdition(db, row)])) }
}

/** The live editions of these stories in one language, in the order of the numbers. */
export function listEditions(locale: Locale, numbers: number[], db: Tx = getDb()): Edition[] {
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
  return numbers.flatMap((number) => {
    const row = rows.find((candidate) => candidate.number === number)
    return row ? [toEdition(db, row)] : []
  })
}

type Row = typeof liveEditions.$inferSelect

function rowsOf(db: Tx, number: number): Row[] {
  const rows = db.select().from(liveEditions).where(eq(liveEditions.number, number)).all()
  return locales.flatMap((locale) => rows.filter((row) => row.locale === locale))
}

const localeOf = ({ locale }: Row): Locale => locale

/** What readers get from a row, be it stored or made for a preview. */
export function toEdition(
  db: Tx,
  row: Omit<Row, 'searchId'>,
  topics = topicsOf(db, row.storyId),
): Edition {
  const blocks = row.passages.flatMap((passage) => passage.blocks)
  const files = getMediaFiles(db, [
    ...mediaIdsOf(blocks),
    ...(row.leadPictureId ? [row.leadPictureId] : []),
  ])
  return {
    storyId: row.storyId,
    locale: row.locale,
    number: row.number,
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    byline: row.byline,
    translator: row.translator,
    publishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    eventDate: row.eventDate,
    sectionPath: row.sectionId ? sectionPathTo(db, row.sectionId) : [],
    topics,
    source: sourceOf(db, row.sourceId),
    leadPicture: leadPictureView(row.leadPicture, row.locale, files),
    passages: row.passages,
    media: files,
    corrections: row.corrections,
  }
}

function topicsOf(db: Tx, storyId: number) {
  return db
    .select({ slug: topics.slug, name: topics.name })
    .from(liveTopics)
    .innerJoin(topics, eq(topics.id, liveTopics.topicId))
    .where(eq(liveTopics.storyId, storyId))
    .all()
}

function sourceOf(db: Tx, sourceId: number | null): Edition['source'] {
  if (sourceId === null) return null
  const source = db
    .select({ slug: sources.slug, name: sources.name, url: sources.url })
    .from(sources)
    .where(eq(sources.id, sourceId))
    .get()
  return source ?? null
}

function leadPictureView(
  picture: LeadPicture | null,
  locale: Locale,
  files: Record<string, MediaFile>,
): LeadPictureView | null {
  const file = picture && files[picture.mediaId]
  if (!file) return null
  return {
    file,
    alt: picture.alt[locale] ?? '',
    caption: picture.caption[locale],
    credit: picture.credit[locale],
  }
}
