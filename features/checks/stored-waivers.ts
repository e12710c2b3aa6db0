import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { waivers } from '@/db/schema/checks'
import { isRuleName } from './levels'
import type { Waiver } from './waiver'

/** A waiver with who gave it, when and why. */
export type StoredWaiver = Waiver & { id: number; reason: string; by: string; at: string }

/** What was let stand in a story, the oldest first. */
export function listWaivers(tx: Tx, storyId: number): StoredWaiver[] {
  return tx
    .select()
    .from(waivers)
    .where(eq(waivers.storyId, storyId))
    .orderBy(asc(waivers.id))
    .all()
    .flatMap(({ rule, ...row }) => (isRuleName(rule) ? [{ ...row, rule }] : []))
}

/** Whether there was such a waiver. */
export function deleteWaiver(tx: Tx, storyId: number, id: number): boolean {
  const { changes } = tx
    .delete(waivers)
    .where(and(eq(waivers.storyId, storyId), eq(waivers.id, id)))
    .run()
  return changes > 0
}

export function storeWaiver(tx: Tx, waiver: Omit<StoredWaiver, 'id'> & { storyId: number }): void {
  tx.insert(waivers).values(waiver).run()
}
