import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { memoryPairs } from '@/db/schema/memory'
import { addPairs } from './commands'
import { type MemoryPair, textKey } from './pair'

/** All that is remembered, the oldest first. */
export function listPairs(tx: Tx): MemoryPair[] {
  return [...pagesOfPairs(tx)].flat()
}

const pageSize = 500

/** The same page by page, each read when it is asked for. */
export function* pagesOfPairs(tx: Tx): Generator<MemoryPair[], void> {
  let last = 0
  for (;;) {
    const rows = tx
      .select()
      .from(memoryPairs)
      .where(gt(memoryPairs.id, last))
      .orderBy(asc(memoryPairs.id))
      .limit(pageSize)
      .all()
    if (rows.length === 0) return
    last = rows.at(-1)?.id ?? last
    yield rows.map(({ first, second, firstText, secondText }) => ({
      pair: [first, second],
      texts: [firstText, secondText],
    }))
  }
}

/** Adds the pairs of a file that no file has brought before, and tells how many those were. */
export function importPairs(tx: Tx, pairs: MemoryPair[], at: string): number {
  const added = pairs.filter((each) => {
    if (isKnown(tx, each)) return false
    addPairs(tx, [each], { storyId: null, at })
    return true
  })
  return added.length
}

function isKnown(tx: Tx, { pair: [first, second], texts: [one, other] }: MemoryPair): boolean {
  const row = tx
    .select({ id: memoryPairs.id })
    .from(memoryPairs)
    .where(
      and(
        eq(memoryPairs.firstKey, textKey(one)),
        eq(memoryPairs.secondKey, textKey(other)),
        eq(memoryPairs.first, first),
        eq(memoryPairs.second, second),
        isNull(memoryPairs.storyId),
      ),
    )
    .limit(1)
    .get()
  return row !== undefined
}
