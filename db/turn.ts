import { setTimeout as pause } from 'node:timers/promises'
import type { Db, Tx } from '@/db/client'

/** Another process has been writing for so long that nothing was done. */
export class DatabaseBusy extends Error {
  constructor(options?: ErrorOptions) {
    super('Another process is writing to the database; try again in a moment', options)
  }
}

/** People wait this long for another process to end its writing. */
const patience = 10_000

/** In milliseconds; a commit takes about one. */
const pauses = [2, 5, 10, 20]

/** Those who wait in this process stand in one line, and only its first one asks. */
let line: Promise<unknown> = Promise.resolve()

/**
 * Does what is to be written in one transaction, as soon as no other process writes. Waiting blocks
 * nothing: readers are answered meanwhile. Throws DatabaseBusy where that takes too long; then nothing
 * was done.
 * @param patience in milliseconds; nothing for what is not worth waiting for
 */
export async function inTurn<T>(
  db: Db,
  write: (tx: Tx) => T,
  { patience: mostMs = patience } = {},
): Promise<T> {
  const attempt = () => ({ done: db.transaction(write) })
  const first = whereFree(attempt)
  if (first) return first.done
  if (mostMs === 0) throw new DatabaseBusy()
  const until = performance.now() + mostMs
  const turn = line.then(() => waitFor(attempt, until))
  line = turn.catch(() => {})
  return turn
}

async function waitFor<T>(attempt: () => { done: T }, until: number): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const made = whereFree(attempt)
    if (made) return made.done
    if (performance.now() > until) throw new DatabaseBusy()
    await pause(pauses[Math.min(tries, pauses.length - 1)])
  }
}

/**
 * For the single statements of others' code: does it again until no other process is in its way. Throws
 * DatabaseBusy.
 */
export async function patiently<T>(act: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience
  for (let tries = 0; ; tries += 1) {
    try {
      return await act()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() > until) throw new DatabaseBusy({ cause: error })
      await pause(pauses[Math.min(tries, pauses.length - 1)])
    }
  }
}

/** Undefined where another process holds the lock, and nothing was done. */
function whereFree<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch (error) {
    if (isBusy(error)) return undefined
    throw error
  }
}

/** Whether an error says that another process is writing. */
export function isBusy(error: unknown): boolean {
  if (error instanceof DatabaseBusy) return true
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return code.startsWith('SQLITE_BUSY') || isBusy(error.cause)
}
