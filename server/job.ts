import { isBusy } from '@/db/turn'
import { log } from '@/lib/log'
import { pause } from './pause'

const betweenHolds = 60_000

/** Work that takes long, and that one of several processes does when the database says that it is due. */
export type Job<Taken> = {
  /** What the log says where the database cannot be asked. */
  failure: string
  /** How often is looked whether it is due, in milliseconds. */
  betweenLooks: number
  /** Marks what is due as taken; null where nothing is. */
  takeUp: () => Promise<Taken | null>
  /** Does it and notes what came of it. Throws where it is broken off. */
  work: (taken: Taken, signal: AbortSignal) => Promise<void>
  /** Says each minute that it is still being done: long before anyone takes this process for dead. */
  hold?: (taken: Taken) => Promise<unknown>
  /** Gives back what was broken off by a stop. */
  release?: (taken: Taken) => Promise<unknown>
}

/** Does the work whenever it is due, beside everything else that the process does, until it is stopped. */
export function startJob<Taken>(job: Job<Taken>): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
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
        const taken = await job.takeUp()
        if (taken !== null) await workOnce(taken)
      } catch (error) {
        if (!isBusy(error)) log.error(job.failure, { error })
      }
      await pause(job.betweenLooks, signal)
    }
  }

  async function workOnce(taken: Taken): Promise<void> {
    // Missing one hold is no harm: the next comes in time.
    const holding = setInterval(() => void job.hold?.(taken).catch(() => {}), betweenHolds)
    try {
      await job.work(taken, signal)
    } catch (error) {
      if (!signal.aborted) throw error
      await job.release?.(taken)
    } finally {
      clearInterval(holding)
    }
  }
}
