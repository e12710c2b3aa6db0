import type { Db } from '@/db/client'
import { inTurn } from '@/db/turn'
import { askOutside } from '@/lib/outgoing'
import type { TrustedProxies } from '@/lib/trusted-proxies'
import type { CacheInFront, CacheSettings } from './caches'
import { keysToDrop } from './keys'
import { noteFailure, noteTold, type Rest, release, takeUp } from './progress'
import { failureIn, purgesFor } from './request'

/** All requests of a turn are answered within this time, or it counts as failed. */
const patience = 6_000

const longestAnswer = 1_000_000

export type Telling = {
  settings: CacheSettings & { PRIVATE_ADDRESSES: TrustedProxies }
  /** What makes pages besides the database, by a name. */
  madeBy: string
  /** The tags that have moved since a generation; null where everything may have changed. */
  movedSince: (generation: number) => ReadonlySet<string> | null
  now: number
  /** Breaks the requests off; they are then due again at once. */
  signal: AbortSignal
  /** In milliseconds. */
  timeout?: number
}

export type ToldCache = {
  cache: string
  /** How many keys it was to drop, in how many requests. */
  keys: number
  requests: number
  /** Null where it did. */
  failure: string | null
}

/** Tells a cache what to drop, if there is anything. */
export async function tellCache(
  db: Db,
  cache: CacheInFront,
  { settings, madeBy, movedSince, now, signal, timeout = patience }: Telling,
): Promise<ToldCache | Rest | null> {
  const whose = { name: cache.name, madeBy, now }
  const turn = await inTurn(db, (tx) => takeUp(tx, whose))
  if ('until' in turn) return turn
  const keys = keysToDrop(turn.since === null ? null : movedSince(turn.since))
  const purges = purgesFor(cache, keys, settings)
  const outcome = { cache: cache.name, keys: keys.length, requests: purges.length }
  const limits = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
  const fail = async (failure: string, retryAfter: string | null) => {
    await inTurn(db, (tx) => noteFailure(tx, whose, { failure, retryAfter }))
    return { ...outcome, failure }
  }
  try {
    for (const purge of purges) {
      const answer = await askOutside(cache.address, {
        ...purge,
        signal: limits,
        allowed: settings.PRIVATE_ADDRESSES,
        longest: longestAnswer,
      })
      const failure = failureIn(cache, answer)
      if (failure) return await fail(failure, answer.retryAfter)
    }
  } catch (error) {
    if (!signal.aborted) return fail(reasonOf(error), null)
    await inTurn(db, (tx) => release(tx, cache.name))
    return null
  }
  await inTurn(db, (tx) => noteTold(tx, whose, turn))
  return { ...outcome, failure: null }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error.message}${cause}`
}
