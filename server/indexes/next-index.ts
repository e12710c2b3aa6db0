import { sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { inTurn } from '@/db/turn'
import { isBeingMade, nextOf, type WordIndex, wordIndexes } from '@/features/search/word-index'
import { beginPosition, forgetPosition, positionOf } from './progress'

/** Makes a new index beside each, empty, unless that was begun for the same words and not brought to its end. */
export async function beginNext(db: Db): Promise<void> {
  await inTurn(db, (tx) => {
    for (const index of wordIndexes.filter((index) => !positionOf(tx, index))) {
      drop(tx, nextOf(index))
      tx.run(sql.raw(definitionOf(tx, index, nextOf(index))))
      beginPosition(tx, index)
    }
  })
}

/** Has the new indexes searched from now on in place of those before. */
export async function swapIn(db: Db): Promise<void> {
  await inTurn(db, (tx) => {
    // Another process that made them at the same time may have been quicker.
    for (const index of wordIndexes.filter((index) => isBeingMade(tx, index))) {
      drop(tx, index)
      tx.run(sql`ALTER TABLE ${sql.identifier(nextOf(index))} RENAME TO ${sql.identifier(index)}`)
      forgetPosition(tx, index)
    }
  })
}

/** What makes an index of the same columns, whose words are cut in the same way, under a name. */
export function definitionOf(tx: Tx, index: WordIndex, name: string): string {
  const made = sql`SELECT sql FROM sqlite_schema WHERE name = ${index}`
  const definition = tx.get<{ sql: string }>(made)?.sql
  if (!definition) throw new Error(`The database has no index ${index}`)
  return definition.replace(/^CREATE VIRTUAL TABLE \S+/u, `CREATE VIRTUAL TABLE ${name}`)
}

const drop = (tx: Tx, name: string) => tx.run(sql`DROP TABLE IF EXISTS ${sql.identifier(name)}`)
