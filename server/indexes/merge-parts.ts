import { sql } from 'drizzle-orm'
import { inBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import type { nextOf } from '@/features/search/word-index'

/** The indexes of words that grow with the stories. */
export const growingIndexes = ['live_search', 'draft_search', 'memory_search'] as const

type GrowingIndex = (typeof growingIndexes)[number] | ReturnType<typeof nextOf>

/** Pages of the index that one step of a merge may write. */
const mergeStep = 200

/** Brings all parts of an index together, a step at a time (sqlite.org/fts5.html#the_merge_command). */
export async function mergeAll(db: Db, index: GrowingIndex): Promise<void> {
  // A negative step begins a merge of everything.
  await inBatches(db, [-mergeStep], (pages) => set(db, index, 'merge', pages))
  await inBatches(db, mergeSteps(db), (pages) => set(db, index, 'merge', pages))
}

/**
 * Brings together the parts of an index that are of one level, down to two of them: a word is looked up in each part,
 * and left to itself an index has up to three a level. What is large already is seldom written anew.
 */
export async function mergeAlike(db: Db, index: GrowingIndex, signal?: AbortSignal): Promise<void> {
  await inBatches(db, [2], (fewest) => set(db, index, 'usermerge', fewest))
  await inBatches(db, mergeSteps(db, signal), (pages) => set(db, index, 'merge', pages))
}

/** The same in one go, where nobody waits for a turn. */
export function mergeAlikeAtOnce(db: Db, index: GrowingIndex): void {
  set(db, index, 'usermerge', 2)
  for (const pages of mergeSteps(db)) set(db, index, 'merge', pages)
}

/** Until a step changes next to nothing. */
function* mergeSteps(db: Db, signal?: AbortSignal): Generator<number> {
  for (let before = -2; changesOf(db) - before >= 2 && !signal?.aborted; ) {
    before = changesOf(db)
    yield mergeStep
  }
}

/** A command of the index, or an option of it (sqlite.org/fts5.html#special_insert_commands). */
function set(db: Db, index: GrowingIndex, option: string, value: number): void {
  const name = sql.identifier(index)
  db.run(sql`INSERT INTO ${name} (${name}, rank) VALUES (${option}, CAST(${value} AS INTEGER))`)
}

const changesOf = (db: Db) =>
  db.get<{ changes: number }>(sql`SELECT total_changes() AS changes`)?.changes ?? 0
