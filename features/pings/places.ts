import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions, liveTopics } from '@/db/schema/publishing'
import { sources, topics } from '@/db/schema/vocabulary'
import { sectionPathTo } from '@/features/editions/sections'
import {
  bilingualFeedPath,
  correctionsPath,
  type FeedFormat,
  feedFiles,
  feedPath,
  frontPath,
  sectionPath,
  sourcePath,
  storyPath,
  topicPath,
} from '@/lib/paths'

/** The paths of a story's pages, and of the feeds that hold it. */
export type Places = { pages: string[]; feeds: string[] }

/** Where readers have a story now, or had it until it was withdrawn. */
export function placesOf(tx: Tx, storyId: number): Places {
  const { locale, number, slug, sectionId, sourceId, corrections } = liveEditions
  const rows = tx
    .select({ locale, number, slug, sectionId, sourceId, corrections })
    .from(liveEditions)
    .where(eq(liveEditions.storyId, storyId))
    .all()
  return {
    pages: rows.map(storyPath),
    feeds: rows.flatMap(({ locale, sectionId, sourceId, corrections }) => [
      bilingualFeedPath(locale),
      ...[
        frontPath(locale),
        ...(sectionId === null ? [] : sectionPathTo(tx, sectionId)).map(({ slug }) =>
          sectionPath(locale, slug),
        ),
        ...topicSlugs(tx, storyId).map((slug) => topicPath(locale, slug)),
        ...sourceSlugs(tx, sourceId).map((slug) => sourcePath(locale, slug)),
        ...(corrections.length > 0 ? [correctionsPath(locale)] : []),
      ].flatMap(inEveryFormat),
    ]),
  }
}

const formats = Object.keys(feedFiles) as FeedFormat[]

const inEveryFormat = (page: string) => formats.map((format) => feedPath(page, format))

function topicSlugs(tx: Tx, storyId: number): string[] {
  return tx
    .select({ slug: topics.slug })
    .from(liveTopics)
    .innerJoin(topics, eq(topics.id, liveTopics.topicId))
    .where(eq(liveTopics.storyId, storyId))
    .all()
    .map(({ slug }) => slug)
}

function sourceSlugs(tx: Tx, sourceId: number | null): string[] {
  if (sourceId === null) return []
  const { slug } = sources
  const rows = tx.select({ slug }).from(sources).where(eq(sources.id, sourceId)).all()
  return rows.map((row) => row.slug)
}
