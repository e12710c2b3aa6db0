import type { Db } from '@/db/client'
import { isBusy } from '@/db/turn'
import { countReads, forgetOldReads } from '@/features/reads/commands'
import { rankMostRead } from '@/features/reads/ranking'
import { log } from '@/lib/log'
import type { ReadBuffer } from './read-buffer'

const pauseBetweenWrites = 5_000

type Parts = {
  /** A connection of its own, that gives up at once where another process is writing. */
  db: Db
  buffer: ReadBuffer
  /** How long the lists of the most read stand, in seconds. */
  listsStand: number
}

/** Writes down what was read every few seconds, and draws the lists of the most read now and then. */
export function startReadKeeper({ db, buffer, listsStand }: Parts): { stop: () => void } {
  const write = () => attempt(() => buffer.empty((reads) => countReads(db, reads, now())))
  const rank = () =>
    attempt(() => {
      write()
      forgetOldReads(db, now())
      rankMostRead(db, now())
    })
  rank()
  const timers = [setInterval(write, pauseBetweenWrites), setInterval(rank, listsStand * 1_000)]
  return {
    stop() {
      for (const timer of timers) clearInterval(timer)
      write()
    },
  }
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
