import type { Db } from '@/db/client'
import { log } from '@/lib/log'
import { growingIndexes, mergeAlike } from './indexes/merge-parts'
import { pause } from './pause'

/** A start has enough to do. */
const settling = 10 * 60_000
const aDay = 24 * 3_600_000

/**
 * Once a day brings the parts together in which the indexes of words grow, until it is stopped. Two processes that do
 * so at once do no harm.
 * @param first after how many milliseconds it is done for the first time
 */
export function startIndexMerging(db: Db, first = settling): { stop: () => Promise<void> } {
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
    for (await pause(first, signal); !signal.aborted; await pause(aDay, signal)) {
      try {
        for (const index of growingIndexes) await mergeAlike(db, index, signal)
      } catch (error) {
        log.error('the parts of an index are not brought together', { error })
      }
    }
  }
}
