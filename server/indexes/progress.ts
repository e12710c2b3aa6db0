import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { indexRebuilds } from '@/db/schema/indexes'
import { tokenVersion } from '@/features/search/tokens'
import type { WordIndex } from '@/features/search/word-index'

/** Told now and then how many texts of an index have been done, of how many. */
export type Tell = (index: WordIndex, done: number, total: number) => void

type Position = (string | number)[]

/** Where a making of the index ended that did not come to its end; null where it begins. */
export function positionOf(tx: Tx, index: WordIndex): Position | null {
  const { index: name, tokenVersion: version, position } = indexRebuilds
  const row = tx
    .select({ position })
    .from(indexRebuilds)
    .where(and(eq(name, index), eq(version, tokenVersion)))
    .get()
  return row?.position ?? null
}

/** From here on whoever writes to the index writes to the new one as well. */
export function beginPosition(tx: Tx, index: WordIndex): void {
  const row = { index, tokenVersion, position: [] }
  tx.insert(indexRebuilds)
    .values(row)
    .onConflictDoUpdate({ target: indexRebuilds.index, set: row })
    .run()
}

/** Part of the transaction that has come so far. */
export function keepPosition(tx: Tx, index: WordIndex, position: Position): void {
  const { changes } = tx
    .update(indexRebuilds)
    .set({ position })
    .where(eq(indexRebuilds.index, index))
    .run()
  if (changes === 0) throw new Error(`Another process has made ${index} again meanwhile`)
}

export function forgetPosition(tx: Tx, index: WordIndex): void {
  tx.delete(indexRebuilds).where(eq(indexRebuilds.index, index)).run()
}
