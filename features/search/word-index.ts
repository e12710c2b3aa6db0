import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { prepared } from '@/db/prepared'
import { indexRebuilds } from '@/db/schema/indexes'

/** The readers' index of words and the desk's, and what each holds of a text. */
export const columnsOf = {
  live_search: ['headline', 'body', 'facets'],
  draft_search: ['headline', 'body'],
} as const

export type WordIndex = keyof typeof columnsOf

export const wordIndexes = Object.keys(columnsOf) as WordIndex[]

type Words<Index extends WordIndex> = Record<(typeof columnsOf)[Index][number], string>

/** The new index that takes an index's place once everything is in it. */
export const nextOf = (index: WordIndex) => `${index}_next` as const

/** Gives a text its row in an index, in place of what it had there, and in the new index that is being made. */
export function putWords<Index extends WordIndex>(
  tx: Tx,
  index: Index,
  rowid: number,
  words: Words<Index>,
): void {
  const columns: readonly (keyof Words<Index>)[] = columnsOf[index]
  const names = columns.map((column) => sql.identifier(String(column)))
  const values = columns.map((column) => sql`${words[column]}`)
  for (const name of namesOf(tx, index))
    tx.run(sql`
      INSERT OR REPLACE INTO ${sql.identifier(name)} (rowid, ${sql.join(names, sql`, `)})
      VALUES (${rowid}, ${sql.join(values, sql`, `)})`)
}

/** Takes a text out of an index, and out of the new one that is being made. */
export function takeOutWords(tx: Tx, index: WordIndex, rowid: number): void {
  for (const name of namesOf(tx, index))
    tx.run(sql`DELETE FROM ${sql.identifier(name)} WHERE rowid = ${rowid}`)
}

/** Whether a new index is being made, or was begun by somebody who did not come to the end. */
export function isBeingMade(tx: Tx, index: WordIndex): boolean {
  return rebuild(tx).get({ index }) !== undefined
}

const rebuild = prepared((tx) =>
  tx
    .select({ index: indexRebuilds.index })
    .from(indexRebuilds)
    .where(eq(indexRebuilds.index, sql.placeholder('index'))),
)

const namesOf = (tx: Tx, index: WordIndex) =>
  isBeingMade(tx, index) ? [index, nextOf(index)] : [index]
