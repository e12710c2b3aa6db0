import { and, gte, lt, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'

/** Room for so many editions in one minute; further ones take the next minute's. */
const idsInMinute = 8
const minute = 60_000

/**
 * A free row of the index for an edition first published at `at`. Rows are in the order of time, so
 * that the newest are found without sorting, and close together, so that the index stays small.
 */
export function nextSearchId(tx: Tx, at: string): number {
  for (let first = firstSearchIdAt(at); ; first += idsInMinute) {
    const end = first + idsInMinute
    const taken = tx
      .select({ last: max(liveEditions.searchId) })
      .from(liveEditions)
      .where(and(gte(liveEditions.searchId, first), lt(liveEditions.searchId, end)))
      .get()
    const next = taken?.last ? taken.last + 1 : first
    if (next < end) return next
  }
}

/** The smallest row that an edition of that instant (ISO 8601) can have. */
export function firstSearchIdAt(at: string): number {
  return Math.floor(Date.parse(at) / minute) * idsInMinute
}

/** How old an edition is by its row, in days, as SQL. */
export const ageInDays = `max(0, unixepoch() / 86400.0 - rowid / ${(idsInMinute * 1440).toFixed(1)})`
