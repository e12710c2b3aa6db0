import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { revisions } from '@/db/schema/stories'
import { refusalCode, type WorkRefusal } from '@/features/access/refused'
import { listConfirmations } from '@/features/passages/confirmations'
import { benches } from '@/features/workshop/benches'
import { job } from '@/features/workshop/job'
import type { Comparison, compareStored } from './comparison'
import { headOf, namesOf, type RevisionHead } from './queries'

/** Two versions of longer stories are not compared: nobody reads such a comparison. In bytes. */
const longestCompared = 8_000_000

const compareJob = job<typeof compareStored>('features/history/comparison.ts', 'compareStored')

/** Why two versions were not compared. */
export type ComparisonRefusal = 'too-long' | WorkRefusal

export type StoredComparison = {
  before: RevisionHead
  after: RevisionHead
  comparison: Comparison | { refused: ComparisonRefusal }
}

/**
 * What differs between two revisions of a story, or undefined where one of them is not there.
 * @param by the id of who asks
 */
export async function getComparison(
  tx: Tx,
  storyId: number,
  { from, to, by }: { from: number; to: number; by: string },
): Promise<StoredComparison | undefined> {
  const { id, seq, author, createdAt } = revisions
  // As it is stored: only the workshop looks into it, and nobody into what is too long.
  const content = sql<string>`${revisions.content}`
  // In bytes, which SQLite knows without reading the text.
  const length = sql<number>`octet_length(${revisions.content})`
  const heads = tx
    .select({ id, seq, author, createdAt, length })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), inArray(revisions.seq, [from, to])))
    .all()
  const before = heads.find((head) => head.seq === from)
  const after = heads.find((head) => head.seq === to)
  if (!before || !after) return undefined
  const names = namesOf(tx, [before.author, after.author])
  const shown = { before: headOf(before, names), after: headOf(after, names) }
  if (before.length + after.length > longestCompared) {
    return { ...shown, comparison: { refused: 'too-long' } }
  }
  const stored = ({ id: wanted }: typeof before) =>
    tx.select({ content }).from(revisions).where(eq(revisions.id, wanted)).get()?.content ?? '{}'
  const asked = {
    before: stored(before),
    after: stored(after),
    readings: listConfirmations(tx, storyId).filter(
      ({ machineDrafts }) => machineDrafts.length > 0,
    ),
  }
  const { texts } = benches()
  const comparison = await texts.asShareOf(by, () => texts.do(compareJob, asked)).catch(toRefusal)
  return { ...shown, comparison }
}

function toRefusal(error: unknown): { refused: WorkRefusal } {
  return { refused: refusalCode(error) }
}
