import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '@/db/client'
import { inTurn } from '@/db/turn'

/** In milliseconds: as long as others may have to wait for a batch. */
const longestBatch = 50

/** Longer than whoever waits for a turn pauses between two looks, so that it comes in between. */
const gap = 25

/** Long jobs can wait. */
const patience = 60_000

/**
 * Does something with each item, in transactions so short that others who write hardly wait. What each
 * leaves has to be right by itself: everyone sees it.
 */
export async function inBatches<T>(
  db: Db,
  items: Iterable<T>,
  write: (item: T) => void,
): Promise<void> {
  const rest = items[Symbol.iterator]()
  const batch = () => {
    const until = performance.now() + longestBatch
    for (;;) {
      const next = rest.next()
      if (next.done) return true
      write(next.value)
      if (performance.now() > until) return false
    }
  }
  while (!(await inTurn(db, batch, { patience }))) await pause(gap)
}
