import { eq, inArray } from 'drizzle-orm'
import type { Edition, LeadPictureView, MediaFile } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import type { LeadPicture } from '@/db/content'
import { type liveEditions, liveTopics } from '@/db/schema/publishing'
import { sources, topics } from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'
import { mediaIdsOf } from '@/features/passages/text'
import type { Locale } from '@/lib/i18n/locales'
import { getMediaFiles } from './media-files'
import { sectionPathTo } from './sections'

/** As much of a row of `live_editions` as readers see. */
export type LiveRow = Omit<typeof liveEditions.$inferSelect, 'searchId'>

/** Rows of `live_editions` as views take them. What they name is read once for all of them. */
export function toEditions(db: Tx, rows: LiveRow[]): Edition[] {
  const surroundings = surroundingsOf(db, rows)
  const topicsByStory = topicsOf(db, distinct(rows.map(({ storyId }) => storyId)))
  return rows.map((row) => editionOf(row, surroundings, topicsByStory.get(row.storyId) ?? []))
}

/** What readers would get from a row that is made for a preview, with its own topics. */
export function toEdition(db: Tx, row: LiveRow, topics: Edition['topics']): Edition {
  return editionOf(row, surroundingsOf(db, [row]), topics)
}

type Surroundings = ReturnType<typeof surroundingsOf>

function surroundingsOf(db: Tx, rows: LiveRow[]) {
  return {
    files: getMediaFiles(db, [...new Set(rows.flatMap(pictureIds))]),
    sourcesById: sourcesOf(db, distinct(rows.map(({ sourceId }) => sourceId))),
    paths: new Map(
      distinct(rows.map(({ sectionId }) => sectionId)).map((id) => [id, sectionPathTo(db, id)]),
    ),
  }
}

function editionOf(
  row: LiveRow,
  { files, sourcesById, paths }: Surroundings,
  topics: Edition['topics'],
): Edition {
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
    // Rows of an import that once went out ahead of its date may have them the other way round.
    updatedAt: latest(row.updatedAt, row.firstPublishedAt),
    eventDate: row.eventDate,
    sectionPath: paths.get(row.sectionId ?? 0) ?? [],
    topics,
    source: sourcesById.get(row.sourceId ?? 0) ?? null,
    leadPicture: leadPictureView(row.leadPicture, row.locale, files),
    passages: row.passages,
    media: new Map(
      pictureIds(row).flatMap((id) => {
        const file = files.get(id)
        return file ? [[id, file]] : []
      }),
    ),
    corrections: row.corrections,
    standings: row.standings ?? {},
    machineTranslation: row.machineTranslation,
  }
}

const latest = (a: string, b: string) => (a > b ? a : b)

const distinct = (ids: (number | null)[]): number[] => [...new Set(ids.filter((id) => id !== null))]

function pictureIds({ passages, leadPictureId }: LiveRow): string[] {
  const blocks = passages.flatMap((passage) => passage.blocks)
  return [...mediaIdsOf(blocks), ...(leadPictureId ? [leadPictureId] : [])]
}

function topicsOf(db: Tx, storyIds: number[]): Map<number, Edition['topics']> {
  const rows = db
    .select({ storyId: liveTopics.storyId, id: topics.id, slug: topics.slug, name: topics.name })
    .from(liveTopics)
    .innerJoin(topics, eq(topics.id, liveTopics.topicId))
    .where(inArray(liveTopics.storyId, storyIds))
    .all()
  touch(...rows.map(({ id }) => tags.topicName(id)))
  const byStory = Map.groupBy(rows, ({ storyId }) => storyId)
  return new Map(
    [...byStory].map(([id, terms]) => [id, terms.map(({ slug, name }) => ({ slug, name }))]),
  )
}

function sourcesOf(db: Tx, ids: number[]): Map<number, NonNullable<Edition['source']>> {
  if (ids.length === 0) return new Map()
  touch(...ids.map(tags.sourceName))
  const rows = db.select().from(sources).where(inArray(sources.id, ids)).all()
  return new Map(rows.map(({ id, slug, name, url }) => [id, { slug, name, url }]))
}

function leadPictureView(
  picture: LeadPicture | null,
  locale: Locale,
  files: ReadonlyMap<string, MediaFile>,
): LeadPictureView | null {
  const file = picture && files.get(picture.mediaId)
  if (!file) return null
  return {
    file,
    alt: picture.alt[locale] ?? '',
    caption: picture.caption[locale],
    credit: picture.credit[locale],
  }
}
