import { and, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { listName } from '@/db/live-lists'
import { liveDays, liveLists, topicEditions } from '@/db/schema/lists'
import { liveEditions } from '@/db/schema/publishing'
import type { Locale } from '@/lib/i18n/locales'

/**
 * A list of live stories: its name in `live_lists`, where it has its editions in the order of time, and
 * whether an edition is in it. In all of these `live_editions` is at hand.
 */
export type LiveList = {
  name: string
  from: SQL
  at: SQL
  number: SQL
  locale: SQL
  holds: SQL
}

/** A part of a list: so many, or those after the newest `offset`. */
export type Part = { limit: number; offset?: number }

const { firstPublishedAt, number, locale: ofLocale, status, sectionId, sourceId } = liveEditions

const ofEditions = (name: string, holds: SQL): LiveList => ({
  name,
  from: sql`live_editions WHERE ${holds} AND ${status} = 'live'`,
  at: sql`${firstPublishedAt}`,
  number: sql`${number}`,
  locale: sql`${ofLocale}`,
  holds,
})

export const everyStory = ofEditions(listName.all, sql`TRUE`)

/** The stories of a section, without those of the sections under it. */
export const sectionList = (id: number) =>
  ofEditions(listName.section(id), sql`${sectionId} = ${id}`)

export const sourceList = (id: number) => ofEditions(listName.source(id), sql`${sourceId} = ${id}`)

export const topicList = (id: number): LiveList => ({
  name: listName.topic(id),
  // CROSS JOIN has SQLite begin with what is in order.
  from: sql`topic_editions CROSS JOIN live_editions
    ON ${number} = ${topicEditions.number} AND ${ofLocale} = ${topicEditions.locale}
    WHERE ${topicEditions.topicId} = ${id}`,
  at: sql`${topicEditions.at}`,
  number: sql`${topicEditions.number}`,
  locale: sql`${topicEditions.locale}`,
  holds: sql`EXISTS (SELECT 1 FROM live_topics
    WHERE live_topics.story_id = ${liveEditions.storyId} AND live_topics.topic_id = ${id})`,
})

/** How many editions of a language lists hold together that have none in common. */
export function countLive(db: Tx, locale: Locale, names: string[]): number {
  const row = db
    .select({ total: sql<number>`coalesce(sum(${liveLists.total}), 0)` })
    .from(liveLists)
    .where(and(inArray(liveLists.list, names), eq(liveLists.locale, locale)))
    .get()
  return row?.total ?? 0
}

/** Whether any of these lists holds a story, in any language. */
export function isAnyLive(db: Tx, names: string[]): boolean {
  const row = db
    .select({ one: sql`1` })
    .from(liveLists)
    .where(and(inArray(liveLists.list, names), gt(liveLists.total, 0)))
    .limit(1)
    .get()
  return row !== undefined
}

/** Further down the days are gone by, whose stories are counted. */
const fewEnough = 500

/** The numbers of stories in lists that have none in common, newest first. */
export function numbersIn(
  db: Tx,
  locale: Locale,
  lists: LiveList[],
  { limit, offset = 0 }: Part,
): number[] {
  const names = lists.map(({ name }) => name)
  const start = offset > fewEnough ? startOf(db, locale, names, offset) : null
  const rest = offset - (start?.before ?? 0)
  const found = newestIn(db, locale, lists, {
    narrowed: ({ at }) => (start ? sql`${at} < ${start.until}` : sql`TRUE`),
    limit: limit + rest,
  })
  return found.slice(rest).map((story) => story.number)
}

/** The newest of lists that have none in common, as far as each is narrowed. */
export function newestIn(
  db: Tx,
  locale: Locale,
  lists: LiveList[],
  { narrowed, limit }: { narrowed: (list: LiveList) => SQL; limit: number },
): { number: number; at: string }[] {
  if (lists.length === 0) return []
  // Each list has its own in order: of all of them no more is looked at than of each.
  const inOrder = lists.map(
    (list) => sql`SELECT * FROM (
      SELECT ${list.number} AS number, ${list.at} AS at
      FROM ${list.from} AND ${list.locale} = ${locale} AND ${narrowed(list)}
      ORDER BY 2 DESC, 1 DESC LIMIT ${limit})`,
  )
  return db.all(sql`
    SELECT number, at FROM (${sql.join(inOrder, sql` UNION ALL `)})
    ORDER BY at DESC, number DESC LIMIT ${limit}`)
}

/** The day that holds the edition so far down, as the moment at which it ends, and how many are newer than that. */
function startOf(db: Tx, locale: Locale, names: string[], offset: number) {
  const ofLists = db
    .select({ day: liveDays.day, total: sql<number>`sum(${liveDays.total})`.as('total') })
    .from(liveDays)
    .where(and(inArray(liveDays.list, names), eq(liveDays.locale, locale)))
    .groupBy(liveDays.day)
  return (
    db.get<{ before: number; until: string }>(sql`
      SELECT upto - total AS before, date(day, '+1 day') AS until FROM (
        SELECT day, total, sum(total) OVER (ORDER BY day DESC) AS upto FROM (${ofLists}))
      WHERE upto > ${offset} ORDER BY day DESC LIMIT 1`) ?? null
  )
}
