import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Fault } from '@/db/fault'
import { examinations } from '@/db/schema/examinations'

type Row = typeof examinations.$inferSelect

export type ExaminationResult = { faults: Fault[] } | { failure: string }

/** What is known of the data folder; the times in milliseconds. */
export type Examination = {
  /** When it was last looked over to the end; null where it never was. */
  endedAt: number | null
  faults: Fault[]
  failure: string | null
  /** Whether it is being looked over, or about to be. */
  isUnderWay: boolean
}

/** How long one who looks may be silent before another takes it for dead. */
const held = 5 * 60_000

const only = 1
const none: Row = {
  id: only,
  askedAt: null,
  startedAt: null,
  heldUntil: 0,
  endedAt: null,
  faults: [],
  failure: null,
}

/** Takes up the look that is due, so that no other process does it as well. False where none is. */
export function takeUpExamination(tx: Tx, { every, now }: { every: number; now: number }): boolean {
  const row = rowOf(tx)
  if (isHeld(row, now) || !isDue(row, every, now)) return false
  change(tx, { startedAt: now, heldUntil: now + held })
  return true
}

/** Says that whoever looks is alive. */
export function holdExamination(tx: Tx, now: number): void {
  change(tx, { heldUntil: now + held })
}

/** What was found; a look that came to nothing leaves what was found before. */
export function noteExamination(tx: Tx, result: ExaminationResult, now: number): void {
  const { askedAt, startedAt } = rowOf(tx)
  const isAnswered = askedAt !== null && startedAt !== null && askedAt <= startedAt
  const found = 'failure' in result ? result : { ...result, failure: null }
  change(tx, { ...found, endedAt: now, heldUntil: 0, askedAt: isAnswered ? null : askedAt })
}

export function askExamination(tx: Tx, now: number): void {
  change(tx, { askedAt: rowOf(tx).askedAt ?? now })
}

export function getExamination(tx: Tx, now = Date.now()): Examination {
  const row = rowOf(tx)
  const { endedAt, faults, failure, askedAt } = row
  return { endedAt, faults, failure, isUnderWay: askedAt !== null || isHeld(row, now) }
}

function isDue({ askedAt, endedAt }: Row, every: number, now: number): boolean {
  if (askedAt !== null) return true
  if (every === Number.POSITIVE_INFINITY) return false
  // A clock that was put back would have it wait for what was the future.
  return endedAt === null || now < endedAt || now - endedAt >= every
}

const isHeld = ({ heldUntil }: Row, now: number) => now < heldUntil && heldUntil <= now + held

const rowOf = (tx: Tx): Row =>
  tx.select().from(examinations).where(eq(examinations.id, only)).get() ?? none

function change(tx: Tx, changed: Partial<Row>): void {
  const row = { ...rowOf(tx), ...changed }
  tx.insert(examinations)
    .values(row)
    .onConflictDoUpdate({ target: examinations.id, set: changed })
    .run()
}
