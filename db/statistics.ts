import type { Db } from '@/db/client'

/**
 * Lets SQLite count how its tables are filled. Without that it takes the index of a whole list for
 * whatever is asked for in the list's order, were it three stories out of a hundred thousand.
 * 0x10002: every table, by a bounded sample (sqlite.org/pragma.html#pragma_optimize).
 */
export function learnStatistics(db: Db): void {
  db.$client.pragma('optimize = 0x10002')
}
