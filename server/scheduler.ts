import type { Db } from '@/db/client'
import { publishDue } from '@/features/publishing/scheduling'
import { log } from '@/lib/log'

/** Often enough to be punctual; asking whether anything is due takes microseconds. */
const pause = 1_000
const pauseAfterFailure = 30_000

/**
 * Publishes what is due: at once what fell due while no one served, then whatever comes, until it is
 * stopped. The database holds what waits, so several processes may run one each.
 */
export function startScheduler(db: Db): { stop: () => void } {
  let timer: NodeJS.Timeout
  const run = () => {
    timer = setTimeout(run, isClean(db) ? pause : pauseAfterFailure)
  }
  run()
  return { stop: () => clearTimeout(timer) }
}

function isClean(db: Db): boolean {
  try {
    const outcomes = publishDue(db, new Date().toISOString())
    for (const { scheduled, error } of outcomes) {
      const { id, storyId, state, failure } = scheduled
      const fields = { scheduled: id, story: storyId, state, failure, error }
      if (error || failure) log.error('scheduled publication failed', fields)
      else log.info('scheduled publication went out', fields)
    }
    return outcomes.every(({ error }) => !error)
  } catch (error) {
    log.error('scheduled publications cannot be read', { error })
    return false
  }
}
