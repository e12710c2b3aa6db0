import type { Db } from '@/db/client'
import { isBusy } from '@/db/turn'
import { countReads, forgetOldReads } from '@/features/reads/commands'
import { rankMostRead } from '@/features/reads/ranking'
import { log } from '@/lib/log'
import type { ReadBuffer } from './read-buffer'

const pauseBetweenWrites = 5_000

/** Writes down every few seconds what this process was told that somebody read. */
export function startReadKeeper(
  /** A connection that gives up at once where another process is writing. */
  db: Db,
  buffer: ReadBuffer,
): { write: () => void; stop: () => void } {
  const write = () => attempt(() => buffer.empty((reads) => countReads(db, reads, now())))
  const timer = setInterval(write, pauseBetweenWrites)
  return {
    write,
    stop() {
      clearInterval(timer)
      write()
    },
  }
}

type Ranking = {
  db: Db
  /** How long the lists stand, in seconds. */
  listsStand: number
  /** Writes down what this process holds. Others do so every few seconds. */
  write: () => void
}

/** Draws the lists of the most read now and then. */
export function startRanking({ db, listsStand, write }: Ranking): { stop: () => void } {
  const rank = () => {
    write()
    attempt(() => {
      forgetOldReads(db, now())
      rankMostRead(db, now())
    })
  }
  rank()
  const timer = setInterval(rank, listsStand * 1_000)
  return { stop: () => clearInterval(timer) }
}

/** Where another process holds the database for the moment, the next turn will do. */
function attempt(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (isBusy(error)) log.debug('reads wait for another process', {})
    else log.error('reads cannot be written', { error })
  }
}

const now = () => new Date().toISOString()
