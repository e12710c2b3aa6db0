import type { Db } from '@/db/client'
import { isBusy } from '@/db/turn'
import { expirePins } from '@/features/front/commands'
import { publishDue } from '@/features/publishing/scheduling'
import { log } from '@/lib/log'

/** Often enough to be punctual; asking whether anything is due takes microseconds. */
const pause = 1_000
const pauseAfterFailure = 30_000

/**
 * Publishes what is due and takes pins that ran out off the front page: at once what fell due while no
 * one served, then whatever comes, until it is stopped. The database holds what waits, so several processes may run one each.
 */
export function startScheduler(db: Db): { stop: () => void } {
  let timer: NodeJS.Timeout
  const run = () => {
    const isClean = [publishes(db), unpins(db)].every((went) => went)
    timer = setTimeout(run, isClean ? pause : pauseAfterFailure)
  }
  run()
  return { stop: () => clearTimeout(timer) }
}

/** Whether all went well; where another process writes for the moment, the next turn will do. */
function publishes(db: Db): boolean {
  try {
    const outcomes = publishDue(db, new Date().toISOString()).filter(({ error }) => !isBusy(error))
    for (const { scheduled, error } of outcomes) {
      const { id, storyId, state, failure } = scheduled
      const fields = { scheduled: id, story: storyId, state, failure, error }
      if (error || failure) log.error('scheduled publication failed', fields)
      else log.info('scheduled publication went out', fields)
    }
    return outcomes.every(({ error }) => !error)
  } catch (error) {
    if (isBusy(error)) return true
    log.error('scheduled publications cannot be read', { error })
    return false
  }
}

function unpins(db: Db): boolean {
  try {
    for (const pin of expirePins(db, new Date().toISOString())) log.info('a pin ran out', pin)
    return true
  } catch (error) {
    if (isBusy(error)) return true
    log.error('pins that ran out cannot be taken away', { error })
    return false
  }
}
