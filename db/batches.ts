import { setImmediate as othersFirst, setTimeout as pause } from 'node:timers/promises'
import type { Db } from '@/db/client'
import { inTurn } from '@/db/turn'

/** In milliseconds: as long as others may have to wait for a batch. */
const usualBatch = 50

/** Longer than whoever waits for a turn pauses between two looks, so that it comes in between. */
const gap = 25

/** Long jobs can wait. */
const patience = 60_000

type Batches = {
  /** In milliseconds, about so long a batch takes. */
  longest?: number
  /** Done at the end of each batch, in its transaction. */
  close?: () => void
}

/**
 * Does something with each item, in transactions so short that others who write hardly wait. What each
 * leaves has to be right by itself: everyone sees it.
 */
export async function inBatches<T>(
  db: Db,
  items: Iterable<T>,
  write: (item: T) => void,
  { longest = usualBatch, close = () => {} }: Batches = {},
): Promise<void> {
  const rest = items[Symbol.iterator]()
  const batch = () => {
    const until = performance.now() + longest
    for (;;) {
      const next = rest.next()
      if (!next.done) write(next.value)
      if (!next.done && performance.now() <= until) continue
      close()
      return next.done === true
    }
  }
  while (!(await inTurn(db, batch, { patience }))) await pause(gap)
}

/**
 * The same where coming to the next item takes work of its own, here or elsewhere: it is waited for between the
 * transactions, and others write meanwhile.
 */
export async function inPreparedBatches<T>(
  db: Db,
  items: AsyncIterable<T>,
  write: (item: T) => void,
  batches: Batches = {},
): Promise<void> {
  let ready: T[] = []
  let until = performance.now() + gap
  for await (const item of items) {
    ready.push(item)
    if (performance.now() <= until) continue
    await othersFirst()
    await inBatches(db, ready, write, batches)
    ready = []
    until = performance.now() + gap
  }
  await inBatches(db, ready, write, batches)
}
