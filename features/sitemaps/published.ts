import { and, countDistinct, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { liveEditions } from '@/db/schema/publishing'
import type { Locale } from '@/lib/i18n/locales'

/** A live edition, as far as sitemaps tell of it. */
export type ListedEdition = {
  locale: Locale
  number: number
  slug: string
  headline: string
  publishedAt: string
  updatedAt: string
  picture: { id: string; widths: number[] } | null
}

const isLive = eq(liveEditions.status, 'live')

const columns = {
  locale: liveEditions.locale,
  number: liveEditions.number,
  slug: liveEditions.slug,
  headline: liveEditions.headline,
  publishedAt: liveEditions.firstPublishedAt,
  updatedAt: sql<string>`max(${liveEditions.updatedAt}, ${liveEditions.firstPublishedAt})`,
  picture: { id: media.id, widths: media.widths },
}

export function countLiveStories(db: Tx = getReader()): number {
  const row = db
    .select({ stories: countDistinct(liveEditions.number) })
    .from(liveEditions)
    .where(isLive)
    .get()
  return row?.stories ?? 0
}

/** When something last changed in each run of so many stories, in the order of their numbers. */
export function listLatestChanges(size: number, db: Tx = getReader()): string[] {
  return db
    .all<{ latest: string }>(
      sql`SELECT max(max(updated_at, first_published_at)) AS latest FROM (
        SELECT updated_at, first_published_at, (dense_rank() OVER (ORDER BY number) - 1) / CAST(${size} AS INTEGER) AS run
        FROM live_editions WHERE status = 'live'
      ) GROUP BY run ORDER BY run`,
    )
    .map(({ latest }) => latest)
}

/** The live editions of a run of stories, those of one story together. */
export function listStories(
  { limit, offset }: { limit: number; offset: number },
  db: Tx = getReader(),
): ListedEdition[][] {
  const numbers = db
    .selectDistinct({ number: liveEditions.number })
    .from(liveEditions)
    .where(isLive)
    .orderBy(liveEditions.number)
    .limit(limit)
    .offset(offset)
  return byStory(
    editions(db)
      .where(and(isLive, inArray(liveEditions.number, numbers)))
      .orderBy(liveEditions.number)
      .all(),
  )
}

/** The editions that went out since then, the newest first. */
export function listNews(
  { since, limit }: { since: string; limit: number },
  db: Tx = getReader(),
): ListedEdition[] {
  return editions(db)
    .where(and(isLive, gte(liveEditions.firstPublishedAt, since)))
    .orderBy(desc(liveEditions.firstPublishedAt), desc(liveEditions.number))
    .limit(limit)
    .all()
}

/** A list of stories, and when it last changed in a language that has any of them. */
export type ListedList = {
  kind: 'section' | 'topic' | 'source'
  slug: string
  locale: Locale
  latest: string
}

/** The lists of every kind; those of one list, in its languages, stand together. */
export function listLists(db: Tx = getReader()): ListedList[] {
  return db.all<ListedList>(sql`
    WITH RECURSIVE above (section_id, id) AS (
      SELECT id, id FROM sections
      UNION ALL
      SELECT above.section_id, s.parent_id
      FROM above JOIN sections s ON s.id = above.id WHERE s.parent_id IS NOT NULL
    ), lists (place, kind, slug, story_id) AS (
      SELECT 1, 'section', s.slug, e.story_id FROM live_editions e
      JOIN above ON above.section_id = e.section_id JOIN sections s ON s.id = above.id
      UNION
      SELECT 2, 'topic', t.slug, l.story_id FROM live_topics l JOIN topics t ON t.id = l.topic_id
      UNION
      SELECT 3, 'source', s.slug, e.story_id FROM live_editions e
      JOIN sources s ON s.id = e.source_id
    )
    SELECT kind, lists.slug, locale, max(max(updated_at, first_published_at)) AS latest
    FROM lists JOIN live_editions e USING (story_id)
    WHERE e.status = 'live'
    GROUP BY place, lists.slug, locale`)
}

/** When anything last changed in each language. */
export function listChanges(db: Tx = getReader()): { locale: Locale; latest: string }[] {
  return db.all(sql`
    SELECT locale, max(max(updated_at, first_published_at)) AS latest FROM live_editions
    WHERE status = 'live' GROUP BY locale`)
}

function editions(db: Tx) {
  return db
    .select(columns)
    .from(liveEditions)
    .leftJoin(media, eq(media.id, liveEditions.leadPictureId))
}

function byStory(rows: ListedEdition[]): ListedEdition[][] {
  return [...Map.groupBy(rows, ({ number }) => number).values()]
}
