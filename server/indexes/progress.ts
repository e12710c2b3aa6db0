import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { indexRebuilds } from '@/db/schema/indexes'
import { tokenVersion } from '@/features/search/tokens'

export type IndexName = 'live_search' | 'draft_search'

/** Told now and then how many texts of an index have been done, of how many. */
export type Tell = (index: IndexName, done: number, total: number) => void

type Position = (string | number)[]

/** Where a making of the index ended that did not come to its end; null where it begins. */
export function positionOf(db: Db, index: IndexName): Position | null {
  const { index: name, tokenVersion: version, position } = indexRebuilds
  const row = db
    .select({ position })
    .from(indexRebuilds)
    .where(and(eq(name, index), eq(version, tokenVersion)))
    .get()
  return row?.position ?? null
}

/** Part of the transaction that has come so far. */
export function keepPosition(db: Db, index: IndexName, position: Position): void {
  const row = { index, tokenVersion, position }
  db.insert(indexRebuilds)
    .values(row)
    .onConflictDoUpdate({ target: indexRebuilds.index, set: row })
    .run()
}

export function forgetPositions(db: Db): void {
  db.delete(indexRebuilds).run()
}
