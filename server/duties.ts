import type { Db } from '@/db/client'
import type { Auth } from '@/features/access/auth'
import { findingsOf } from '@/features/checks/findings-of'
import type { Env } from '@/lib/env'
import { startBackups } from './backups'
import { startExaminations } from './examinations'
import type { Generations } from './generation'
import { startIndexMerging } from './index-merging'
import { startLetters } from './letters'
import { madeBy } from './made-by'
import { startPings } from './pings'
import { startPurges } from './purges'
import { startRanking } from './reads/read-keeper'
import { startScheduler } from './scheduler'

export type Duties = {
  /** Resolves when all that was due at the start has had its turn. */
  caughtUp: Promise<void>
  stop: () => Promise<void>
}

type Parts = {
  /** A connection that gives up at once where another process is writing. */
  db: Db
  auth: Auth
  settings: Env
  generations: Generations
  /** Writes down what this process was told that somebody read. */
  writeReads: () => void
}

/**
 * Starts what is done beside the serving, and once for the whole newsroom. What waits is in the database,
 * and is taken up there: where two processes do so for a while, each thing is done once all the same.
 */
export function startDuties({ db, auth, settings, generations, writeReads }: Parts): Duties {
  const scheduler = startScheduler(db, (content) => findingsOf(db, content))
  const pings = startPings(db, settings)
  const purges = startPurges(db, settings, { generations, madeBy: madeBy(settings) })
  const letters = startLetters(db, auth, settings)
  const backups = startBackups(db, settings)
  const examinations = startExaminations(db)
  const merging = startIndexMerging(db)
  const ranking = startRanking({
    db,
    listsStand: settings.MOST_READ_SECONDS,
    write: writeReads,
  })
  return {
    caughtUp: scheduler.caughtUp,
    async stop() {
      scheduler.stop()
      ranking.stop()
      await pings.stop()
      await purges.stop()
      await letters.stop()
      await backups.stop()
      await examinations.stop()
      await merging.stop()
    },
  }
}
