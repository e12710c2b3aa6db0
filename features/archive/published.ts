import { and, asc, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import type { Page, StoryCard } from '@/components/story/edition'
import { getPreciseReader, type Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { tags, touch } from '@/db/tags'
import { cardsOf, pageOf, storiesPerPage } from '@/features/editions/story-cards'
import { isoWithOffset } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { countIn } from './counts'
import { dayStretch, daysOf, monthStretch, monthsBetween, type Stretch, utcDaysOf } from './spans'

/** What was published when, by the days of the site's own time zone. Stories of one language. */

export type ArchiveYear = {
  year: string
  total: number
  months: { month: string; total: number }[]
}

/** The years and months in which anything was published, the newest first. */
export function listArchive(locale: Locale, db: Tx = getPreciseReader()): ArchiveYear[] {
  touch(tags.stories)
  const first = edgeOf(db, locale, asc(liveEditions.firstPublishedAt))
  const last = edgeOf(db, locale, desc(liveEditions.firstPublishedAt))
  if (!first || !last) return []
  const all = monthsBetween(dayAt(first).slice(0, 7), dayAt(last).slice(0, 7))
  const totals = countIn(
    db,
    locale,
    all.map((month) => monthStretch(month, zone())),
  )
  const months = all
    .map((month, index) => ({ month, total: totals[index] ?? 0 }))
    .filter(({ total }) => total > 0)
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, months]) => ({
    year,
    total: months.reduce((sum, { total }) => sum + total, 0),
    months,
  }))
}

export type ArchiveMonth = {
  stories: Page<StoryCard>
  days: { day: string; total: number }[]
  /** The nearest months with stories, as `2026-11`. */
  previous: string | null
  next: string | null
}

/** A month's stories and how many each day has; null where it has none, or no such page. */
export function listByMonth(
  locale: Locale,
  month: string,
  page: number,
  db: Tx = getPreciseReader(),
): ArchiveMonth | null {
  const stretch = monthStretch(month, zone())
  touchDays(stretch)
  const stories = storiesIn(db, locale, stretch, page)
  if (!stories) return null
  const { previous, next } = daysAround(db, locale, stretch)
  const days = daysOf(month)
  const totals = countIn(
    db,
    locale,
    days.map((day) => dayStretch(day, zone())),
  )
  return {
    stories,
    days: days.map((day, index) => ({ day, total: totals[index] ?? 0 })),
    previous: previous?.slice(0, 7) ?? null,
    next: next?.slice(0, 7) ?? null,
  }
}

export type ArchiveDay = Pick<ArchiveMonth, 'stories' | 'previous' | 'next'>

/** A day's stories, and the nearest days with stories; null where it has none, or no such page. */
export function listByDay(
  locale: Locale,
  day: string,
  page: number,
  db: Tx = getPreciseReader(),
): ArchiveDay | null {
  const stretch = dayStretch(day, zone())
  touchDays(stretch)
  const stories = storiesIn(db, locale, stretch, page)
  return stories && { stories, ...daysAround(db, locale, stretch) }
}

/** Whether a month, as `2026-11`, or a day has such a page of what was published then. */
export function hasPublished(
  locale: Locale,
  date: string,
  page = 1,
  db: Tx = getPreciseReader(),
): boolean {
  if (!Number.isInteger(page) || page < 1) return false
  const stretch = date.length > 7 ? dayStretch(date, zone()) : monthStretch(date, zone())
  const [first] = numbersIn(db, locale, stretch, { limit: 1, offset: (page - 1) * storiesPerPage })
  return first !== undefined
}

/** Its days know of the nearest stories before and after it, too. */
function touchDays(stretch: Stretch): void {
  touch(...utcDaysOf(stretch).map(tags.onDay))
}

function storiesIn(db: Tx, locale: Locale, stretch: Stretch, page: number) {
  const [total = 0] = countIn(db, locale, [stretch])
  if (total === 0) return null
  return pageOf(total, page, (some) => cardsOf(db, locale, numbersIn(db, locale, stretch, some)))
}

function daysAround(db: Tx, locale: Locale, { from, until }: Stretch) {
  const { firstPublishedAt } = liveEditions
  const before = edgeOf(db, locale, desc(firstPublishedAt), lt(firstPublishedAt, from))
  const after = edgeOf(db, locale, asc(firstPublishedAt), gte(firstPublishedAt, until))
  return { previous: before ? dayAt(before) : null, next: after ? dayAt(after) : null }
}

/** The moment of the first story in the given order. */
function edgeOf(db: Tx, locale: Locale, order: SQL, where?: SQL): string | undefined {
  return db
    .select({ at: liveEditions.firstPublishedAt })
    .from(liveEditions)
    .where(and(isLiveIn(locale), where))
    .orderBy(order)
    .limit(1)
    .get()?.at
}

function numbersIn(
  db: Tx,
  locale: Locale,
  stretch: Stretch,
  { limit, offset = 0 }: { limit: number; offset?: number },
): number[] {
  return db
    .select({ number: liveEditions.number })
    .from(liveEditions)
    .where(and(isLiveIn(locale), isIn(stretch)))
    .orderBy(desc(liveEditions.firstPublishedAt), desc(liveEditions.number))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ number }) => number)
}

const isLiveIn = (locale: Locale) =>
  and(eq(liveEditions.locale, locale), eq(liveEditions.status, 'live'))

const isIn = ({ from, until }: Stretch) =>
  and(gte(liveEditions.firstPublishedAt, from), lt(liveEditions.firstPublishedAt, until))

const dayAt = (iso: string) => isoWithOffset(iso, zone()).slice(0, 10)

const zone = () => env().TIME_ZONE
