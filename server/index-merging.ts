import type { Db } from '@/db/client'
import { growingIndexes, mergeAlike } from './indexes/merge-parts'
import { startJob } from './job'

/** A start has enough to do. */
const settling = 10 * 60_000
const aDay = 24 * 3_600_000

/**
 * Once a day brings the parts together in which the indexes of words grow, until it is stopped. Two processes that do
 * so at once do no harm, so that nothing says that one is at it.
 * @param first after how many milliseconds it is done for the first time
 */
export function startIndexMerging(db: Db, first = settling): { stop: () => Promise<void> } {
  let due = performance.now() + first
  return startJob<true>({
    failure: 'the parts of an index are not brought together',
    betweenLooks: 60_000,
    takeUp: async () => performance.now() >= due || null,
    async work(_, signal) {
      due = performance.now() + aDay
      for (const index of growingIndexes) await mergeAlike(db, index, signal)
    },
  })
}
