import { count, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from './client'

/** How many rows there are, or one more than `most`: to count on takes the longer the more there are. */
export function countUpTo(
  tx: Tx,
  most: number,
  table: SQLiteTable,
  where: SQL | undefined,
): number {
  const some = tx
    .select({ one: sql`1`.as('one') })
    .from(table)
    .where(where)
    .limit(most + 1)
    .as('some')
  return tx.select({ total: count() }).from(some).get()?.total ?? 0
}
