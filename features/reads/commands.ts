import { and, eq, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { reads } from '@/db/schema/reads'
import type { Locale } from '@/lib/i18n/locales'
import { hourOf, hoursBefore } from './hours'

/** A reading of a story's edition, as often as it was counted. */
export type Reading = { number: number; locale: Locale; count: number }

const hoursKept = 8 * 24

/** Adds what was read to the hour of `at`, in one transaction; what is not live counts for nothing. */
export function countReads(db: Db, readings: Reading[], at: string): void {
  db.transaction((tx) => {
    for (const reading of readings) addReading(tx, reading, hourOf(at))
  })
}

/** Forgets the hours that no list looks at any more. */
export function forgetOldReads(db: Tx, now: string): void {
  db.delete(reads)
    .where(lt(reads.hour, hoursBefore(now, hoursKept)))
    .run()
}

function addReading(tx: Tx, { number, locale, count }: Reading, hour: string): void {
  const story = tx
    .select({ id: liveEditions.storyId })
    .from(liveEditions)
    .where(
      and(
        eq(liveEditions.number, number),
        eq(liveEditions.locale, locale),
        eq(liveEditions.status, 'live'),
      ),
    )
    .get()
  if (!story) return
  tx.insert(reads)
    .values({ hour, storyId: story.id, locale, count })
    .onConflictDoUpdate({
      target: [reads.hour, reads.storyId, reads.locale],
      set: { count: sql`${reads.count} + ${count}` },
    })
    .run()
}
