import type { Db } from '@/db/client'
import { inTurn, isBusy } from '@/db/turn'
import {
  type ExaminationResult,
  holdExamination,
  noteExamination,
  takeUpExamination,
} from '@/features/status/examinations'
import { log } from '@/lib/log'
import { inOwnProcess } from './own-process'
import { pause } from './pause'

const program = 'server/doctor/examine-process.ts'
const betweenLooks = 2_000
const betweenHolds = 60_000
const aDay = 24 * 3_600_000
/** A start has enough to do; whoever asks is not kept waiting by it. */
const settling = 10 * 60_000

/** Looks the data folder over. Throws where it is broken off. */
export type Examine = (signal: AbortSignal) => Promise<ExaminationResult>

/**
 * Has the data folder looked over once a day, and whenever somebody asks, until it is stopped. What was found is in
 * the database, so that of several processes one does it.
 */
export function startExaminations(
  db: Db,
  examine: Examine = (signal) => inOwnProcess(program, signal),
): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const settled = performance.now() + settling
  const running = run()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        const every = performance.now() < settled ? Number.POSITIVE_INFINITY : aDay
        if (await inTurn(db, () => takeUpExamination(db, { every, now: Date.now() })))
          await examineOnce()
      } catch (error) {
        if (!isBusy(error)) log.error('examinations cannot be noted', { error })
      }
      await pause(betweenLooks, signal)
    }
  }

  async function examineOnce(): Promise<void> {
    const hold = () => inTurn(db, () => holdExamination(db, Date.now())).catch(() => {})
    const holding = setInterval(hold, betweenHolds)
    try {
      const result = await examine(signal)
      await inTurn(db, () => noteExamination(db, result, Date.now()))
      if ('failure' in result) log.error('the data folder was not looked over', result)
      else if (result.faults.length > 0) log.error('the data folder is not well', result)
      else log.info('the data folder is well')
    } catch (error) {
      // Broken off, it is held for a while yet, and then done again.
      if (!signal.aborted) throw error
    } finally {
      clearInterval(holding)
    }
  }
}
