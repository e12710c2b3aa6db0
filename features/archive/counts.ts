import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { listName } from '@/db/live-lists'
import type { Locale } from '@/lib/i18n/locales'
import type { Stretch } from './spans'

/**
 * How many live editions of a language were first published in each stretch. Whole days in UTC are counted
 * already; what a stretch has of the days at its ends is counted here.
 */
export function countIn(db: Tx, locale: Locale, stretches: Stretch[]): number[] {
  const ofDays = (from: string, until: string) => sql`
    SELECT coalesce(sum(total), 0) FROM live_days
    WHERE list = ${listName.all} AND locale = ${locale}
      AND day >= substr(stretch.value ->> ${from}, 1, 10) AND day < substr(stretch.value ->> ${until}, 1, 10)`
  const ofMoments = (from: string, until: string) => sql`
    SELECT count(*) FROM live_editions
    WHERE locale = ${locale} AND status = 'live'
      AND first_published_at >= stretch.value ->> ${from} AND first_published_at < stretch.value ->> ${until}`
  return db
    .all<{ total: number }>(sql`
      SELECT (${ofMoments('from', 'wholeFrom')}) + (${ofDays('wholeFrom', 'wholeUntil')})
        + (${ofMoments('wholeUntil', 'until')}) AS total
      FROM json_each(${JSON.stringify(stretches.map(withWholeDays))}) AS stretch ORDER BY stretch.key`)
    .map(({ total }) => total)
}

const midnight = 'T00:00:00.000Z'

function withWholeDays({ from, until }: Stretch) {
  const wholeFrom = from.endsWith(midnight) ? from : dayAfter(from)
  const wholeUntil = `${until.slice(0, 10)}${midnight}`
  // One that begins and ends within a day holds no whole one.
  return wholeFrom < wholeUntil
    ? { from, wholeFrom, wholeUntil, until }
    : { from, wholeFrom: until, wholeUntil: until, until }
}

function dayAfter(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}${midnight}`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString()
}
