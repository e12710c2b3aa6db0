import type { Db } from '@/db/client'
import { isBusy } from '@/db/turn'
import { expirePins } from '@/features/front/commands'
import { type DueResult, type Find, publishDue } from '@/features/publishing/scheduling'
import { log } from '@/lib/log'

/** Often enough to be punctual; asking whether anything is due takes microseconds. */
const pause = 1_000
const pauseAfterFailure = 30_000

export type Scheduler = {
  /** Resolves when all that was due at the start has had its turn. */
  caughtUp: Promise<void>
  stop: () => void
}

/**
 * Publishes what is due and takes pins that ran out off the front page: at once what fell due while no
 * one served, then whatever comes, until it is stopped. The database holds what waits, so several processes may run one each.
 */
export function startScheduler(db: Db, find: Find): Scheduler {
  let timer: NodeJS.Timeout
  let isStopped = false
  /** What is found after the end is of no use: the database may be closed by then. */
  const findInTime: Find = async (content) => {
    const findings = isStopped ? [] : await find(content)
    if (isStopped) throw new Error('The scheduler was stopped')
    return findings
  }
  const run = async () => {
    const unpinned = unpins(db)
    const published = await publishesDue(db, findInTime)
    if (isStopped) return
    timer = setTimeout(run, isToldWell(published) && unpinned ? pause : pauseAfterFailure)
  }
  return {
    caughtUp: run(),
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

async function publishesDue(db: Db, find: Find): Promise<DueResult[] | { error: unknown }> {
  try {
    return await publishDue(db, new Date().toISOString(), find)
  } catch (error) {
    return { error }
  }
}

/** Whether all went well; where another process writes for the moment, the next turn will do. */
function isToldWell(published: DueResult[] | { error: unknown }): boolean {
  if (!Array.isArray(published)) {
    const { error } = published
    if (isBusy(error)) return true
    log.error('scheduled publications cannot be read', { error })
    return false
  }
  const outcomes = published.filter(({ error }) => !isBusy(error))
  for (const { scheduled, error } of outcomes) {
    const { id, storyId, state, failure } = scheduled
    const fields = { scheduled: id, story: storyId, state, failure, error }
    if (error || failure) log.error('scheduled publication failed', fields)
    else log.info('scheduled publication went out', fields)
  }
  return outcomes.every(({ error }) => !error)
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
