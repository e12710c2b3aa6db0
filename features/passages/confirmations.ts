import { asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { prepared } from '@/db/prepared'
import { agreements } from '@/db/schema/desk'
import { type Pair, pairKey, pairOf } from '@/lib/i18n/pairs'

export type Confirmation = Pick<
  typeof agreements.$inferSelect,
  | 'passageId'
  | 'first'
  | 'second'
  | 'firstHash'
  | 'secondHash'
  | 'revisionId'
  | 'machineDrafts'
  | 'by'
  | 'at'
>

/** The latest confirmation of each passage of a story in each pair of languages. */
export type Confirmations = ReadonlyMap<string, Confirmation>

/** All that were ever given for a story, the latest last. */
export function listConfirmations(tx: Tx, storyId: number) {
  return ofStory(tx).all({ storyId })
}

const ofStory = prepared((tx) =>
  tx
    .select()
    .from(agreements)
    .where(eq(agreements.storyId, sql.placeholder('storyId')))
    .orderBy(asc(agreements.id)),
)

export function confirmationsOf(tx: Tx, storyId: number): Confirmations {
  const rows = listConfirmations(tx, storyId)
  return new Map(rows.map((row) => [keyOf(row.passageId, pairOf(row.first, row.second)), row]))
}

/** The latest confirmation of a passage in a pair of languages. */
export function confirmationOf(
  confirmations: Confirmations,
  passageId: string,
  pair: Pair,
): Confirmation | undefined {
  return confirmations.get(keyOf(passageId, pair))
}

const keyOf = (passageId: string, pair: Pair) => `${passageId} ${pairKey(pair)}`
