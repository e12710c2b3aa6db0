import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import { listName, numbersInRun } from '@/db/live-lists'
import { media } from '@/db/schema/media'
import { liveEditions } from '@/db/schema/publishing'
import { type Locale, locales } from '@/lib/i18n/locales'

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

/** The runs of a thousand numbers that have a live story, and when something last changed in each. */
export function listRuns(db: Tx = getReader()): { run: number; latest: string }[] {
  return db.all(sql`
    SELECT CAST(substr(list, ${runs.length + 1}) AS INTEGER) AS run, max(latest) AS latest FROM live_lists
    WHERE list > ${runs} AND list < ${`${runs}~`} AND total > 0 GROUP BY list ORDER BY run`)
}

const runs = listName.numbers('')

/** The live editions of a run of numbers, those of one story together. */
export function listStories(run: number, db: Tx = getReader()): ListedEdition[][] {
  const { number } = liveEditions
  return byStory(
    editions(db)
      .where(and(isLive, gte(number, run * numbersInRun), lt(number, (run + 1) * numbersInRun)))
      .orderBy(number)
      .all(),
  )
}

/** The editions that went out since then, the newest first. */
export function listNews(
  { since, limit }: { since: string; limit: number },
  db: Tx = getReader(),
): ListedEdition[] {
  return editions(db)
    .where(
      and(
        isLive,
        inArray(liveEditions.locale, [...locales]),
        gte(liveEditions.firstPublishedAt, since),
      ),
    )
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

/** The lists of every kind that hold a story; those of one list, in its languages, stand together. */
export function listLists(db: Tx = getReader()): ListedList[] {
  return db.all<ListedList>(sql`
    WITH RECURSIVE above (section_id, id) AS (
      SELECT id, id FROM sections
      UNION ALL
      SELECT above.section_id, s.parent_id
      FROM above JOIN sections s ON s.id = above.id WHERE s.parent_id IS NOT NULL
    ), lists (place, kind, slug, list) AS (
      SELECT 1, 'section', s.slug, 'section:' || above.section_id
      FROM above JOIN sections s ON s.id = above.id
      UNION ALL SELECT 2, 'topic', slug, 'topic:' || id FROM topics
      UNION ALL SELECT 3, 'source', slug, 'source:' || id FROM sources
    )
    SELECT kind, slug, locale, max(latest) AS latest
    FROM lists CROSS JOIN live_lists USING (list) WHERE total > 0
    GROUP BY place, slug, locale`)
}

/** When anything last changed in each language that has a story. */
export function listChanges(db: Tx = getReader()): { locale: Locale; latest: string }[] {
  return db.all(
    sql`SELECT locale, latest FROM live_lists WHERE list = ${listName.all} AND total > 0`,
  )
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
