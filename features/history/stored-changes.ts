import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { revisions } from '@/db/schema/stories'
import { refusalCode, type WorkRefusal } from '@/features/access/refused'
import { benches } from '@/features/workshop/benches'
import { job } from '@/features/workshop/job'
import { type Change, changesBetween, type changesInStored } from './changes'

/** What the revisions of a page may weigh together, in bytes, to be looked into here: some milliseconds. */
const lightest = 500_000
/** Two revisions that weigh more are not looked into at all, nor is what comes after so much on a page. */
const heaviestPair = 4_000_000
const heaviestPage = 32_000_000

const changesJob = job<typeof changesInStored>('features/history/changes.ts', 'changesInStored')

/** Why it is not said what a revision changed. */
export type ChangesRefusal = 'too-long' | WorkRefusal

/** What a revision changed, or why that is not said; null for one with none before it. */
export type StoredChanges = Change[] | { refused: ChangesRefusal } | null

/**
 * What each of some revisions changed in the one before it, by ids.
 * @param ids a row of revisions, the newest first; the last is only compared with
 * @param by the id of who asks
 */
export async function changesAlong(
  tx: Tx,
  ids: number[],
  by: string,
): Promise<Map<number, StoredChanges>> {
  const weights = weightsOf(tx, ids)
  const pairs = ids.slice(0, -1).map((id, index) => {
    const before = ids[index + 1] as number
    return { id, before, weight: (weights.get(id) ?? 0) + (weights.get(before) ?? 0) }
  })
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return whole <= lightest ? changesHere(tx, pairs) : changesElsewhere(tx, pairs, by)
}

type Pair = { id: number; before: number; weight: number }

function changesHere(tx: Tx, pairs: Pair[]): Map<number, StoredChanges> {
  const ids = new Set(pairs.flatMap(({ id, before }) => [id, before]))
  const rows = tx
    .select({ id: revisions.id, content: revisions.content })
    .from(revisions)
    .where(inArray(revisions.id, [...ids]))
    .all()
  const contents = new Map(rows.map(({ id, content }) => [id, content]))
  return new Map(
    pairs.map(({ id, before }) => {
      const [earlier, later] = [contents.get(before), contents.get(id)]
      return [id, earlier && later ? changesBetween(earlier, later) : null]
    }),
  )
}

/** Pair by pair, so that this process never holds more than one, and others are served in between. */
async function changesElsewhere(
  tx: Tx,
  pairs: Pair[],
  by: string,
): Promise<Map<number, StoredChanges>> {
  const changes = new Map<number, StoredChanges>()
  const { texts } = benches()
  let spent = 0
  const lookInto = async ({ id, before, weight }: Pair): Promise<void> => {
    const isTooLong = weight > heaviestPair || spent + weight > heaviestPage
    if (isTooLong) {
      changes.set(id, { refused: 'too-long' })
      return
    }
    spent += weight
    const asked = { before: storedContent(tx, before), after: storedContent(tx, id) }
    changes.set(id, await texts.do(changesJob, asked))
  }
  try {
    await texts.asShareOf(by, async () => {
      for (const pair of pairs) await lookInto(pair)
    })
  } catch (error) {
    // What stopped one would stop those after it too, each after its own wait.
    const refused = { refused: refusalCode<WorkRefusal>(error) }
    for (const { id } of pairs) if (!changes.has(id)) changes.set(id, refused)
  }
  return changes
}

/** In bytes, which SQLite knows without reading the text. */
function weightsOf(tx: Tx, ids: number[]): Map<number, number> {
  const weight = sql<number>`octet_length(${revisions.content})`
  const rows = tx
    .select({ id: revisions.id, weight })
    .from(revisions)
    .where(inArray(revisions.id, ids))
    .all()
  return new Map(rows.map((row) => [row.id, row.weight]))
}

function storedContent(tx: Tx, id: number): string {
  const content = sql<string>`${revisions.content}`
  const row = tx.select({ content }).from(revisions).where(eq(revisions.id, id)).get()
  return row?.content ?? '{}'
}
