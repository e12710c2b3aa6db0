import type { LentAnswer, LentWord } from '@/features/workshop/lend'
import type { Measure } from '@/server/metrics/metrics'

/** What the first process says to one that serves. */
export type ToWorker =
  /** Whether the duties are its own. Said at its start, and again where that changes. */
  { duties: boolean } | { measure: number } | { lent: LentAnswer }

/** What one that serves says to the first. */
export type FromWorker =
  | { measured: number; measures: Measure[] }
  | { lent: LentWord }
  /** Its loop goes round: said over and over, from the start. */
  | { alive: true }
