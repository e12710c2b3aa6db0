import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

/**
 * Room for so many editions in five minutes; further ones take those behind. The offset of every
 * time zone is a multiple of a quarter of an hour, so that days begin where a span does.
 */
const idsInSpan = 8
const span = 5 * 60_000

/**
 * A free row of the index for an edition first published at `at`. Rows are in the order of time, so
 * that the newest are found without sorting, and close together, so that the index stays small.
 */
export function nextSearchId(tx: Tx, at: string): number {
  const first = firstSearchIdAt(at)
  const isTaken = (id: SQL | number) =>
    sql`EXISTS (SELECT 1 FROM live_editions WHERE search_id = ${id})`
  // An import may bring thousands of one day: their rows are passed over in one query.
  const row = tx.get<{ free: number }>(sql`
    SELECT CASE WHEN NOT ${isTaken(first)} THEN ${first} ELSE (
      SELECT taken.search_id + 1 FROM live_editions taken
      WHERE taken.search_id >= ${first} AND NOT ${isTaken(sql`taken.search_id + 1`)}
      ORDER BY taken.search_id LIMIT 1
    ) END AS free`)
  return row?.free ?? first
}

/** Whether a row is one that an edition of that instant may have, in the order of time behind another. */
export function isPlacedBehind(before: number, id: number, at: string): boolean {
  const first = firstSearchIdAt(at)
  return id > before && id >= first && (id < first + idsInSpan || id === before + 1)
}

/** The smallest row that an edition of that instant (ISO 8601) can have. */
export function firstSearchIdAt(at: string): number {
  return Math.floor(Date.parse(at) / span) * idsInSpan
}

/** How old an edition is by its row, in days, as SQL. */
export const ageInDays = `max(0, unixepoch() / 86400.0 - rowid / ${((idsInSpan * 86_400_000) / span).toFixed(1)})`
