import type { Db } from '@/db/client'
import type { Fault } from '@/db/fault'
import { inTurn } from '@/db/turn'
import {
  type ExaminationResult,
  holdExamination,
  noteExamination,
  takeUpExamination,
} from '@/features/status/examinations'
import { log } from '@/lib/log'
import { startJob } from './job'
import { inOwnProcess } from './own-process'

const program = 'server/doctor/examine-process.ts'
const aDay = 24 * 3_600_000
/** A start has enough to do; whoever asks is not kept waiting by it. */
const settling = 10 * 60_000

/** Looks the data folder over. Throws where it is broken off. */
export type Examine = (signal: AbortSignal) => Promise<ExaminationResult>

/**
 * Has the data folder looked over once a day, and whenever somebody asks, until it is stopped. What was found is in
 * the database, so that of several processes one does it; broken off, it is held for a while yet, and done again.
 */
export function startExaminations(
  db: Db,
  examine: Examine = (signal) => inOwnProcess(program, signal),
): { stop: () => Promise<void> } {
  const settled = performance.now() + settling
  return startJob<true>({
    failure: 'examinations cannot be noted',
    betweenLooks: 2_000,
    async takeUp() {
      const every = performance.now() < settled ? Number.POSITIVE_INFINITY : aDay
      return (await inTurn(db, () => takeUpExamination(db, { every, now: Date.now() }))) || null
    },
    async work(_, signal) {
      const result = await examine(signal)
      await inTurn(db, () => noteExamination(db, result, Date.now()))
      if ('failure' in result) log.error('the data folder was not looked over', result)
      else if (result.faults.length > 0)
        log.error('the data folder is not well', { faults: result.faults.map(told) })
      else log.info('the data folder is well')
    },
    hold: () => inTurn(db, () => holdExamination(db, Date.now())),
  })
}

const mostNamed = 20

/** A line of the log is for reading: the page on how the site is knows of how many more there are. */
const told = ({ code, what }: Fault) => ({
  code,
  found: what.length,
  what: what.slice(0, mostNamed),
})
