import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { caches } from '@/db/schema/caches'
import { siteState } from '@/db/schema/publishing'
import { askedWait } from '@/lib/retry'

/** Whoever tells a cache has this long before others may; longer than all its requests take together. */
const lease = 8_000

/**
 * What was made before a change, and was on its way to the cache when that was told, gets there within
 * this time. So it is told again after it.
 */
const transit = 5_000

const firstWait = 1_000
const longestWait = 60_000

/** What a cache is to be told: what moved after a generation (of everything, where it is null) up to another. */
export type Turn = { since: number | null; reached: number; isAgain: boolean }

/** Nothing is to be done until then, or until the generation is not this one; null: until then alone. */
export type Rest = { until: number; told: number | null }

type Told = { name: string; madeBy: string; now: number }

/** Takes up what a cache is to be told, so that no other process tells it as well. */
export function takeUp(tx: Tx, { name, madeBy, now }: Told): Turn | Rest {
  const reached = tx.select().from(siteState).get()?.generation ?? 0
  const row = progressOf(tx, name, madeBy)
  const barred = Math.max(
    later(row.heldUntil, { now, most: lease }),
    later(row.dueAt, { now, most: longestWait }),
  )
  if (barred > now) return { until: barred, told: null }
  const confirmAt = row.confirmAt && later(row.confirmAt, { now, most: transit })
  const isAgain = confirmAt !== null && confirmAt <= now
  if (row.told === reached && !isAgain) {
    return { until: confirmAt ?? Number.POSITIVE_INFINITY, told: reached }
  }
  const taken = { ...row, heldUntil: now + lease }
  tx.insert(caches).values(taken).onConflictDoUpdate({ target: caches.name, set: taken }).run()
  const from = isAgain ? row.confirmed : row.told
  // A generation that is still to come is one of another database: this one was restored.
  return { since: from < 0 || from > reached ? null : from, reached, isAgain }
}

/** A time that was set no further ahead than `most`; else the clock was put back since, and it has come. */
const later = (time: number, { now, most }: { now: number; most: number }) =>
  time > now + most ? now : time

/** The cache has dropped what it was told to. */
export function noteTold(tx: Tx, { name, madeBy, now }: Told, { reached, isAgain }: Turn): void {
  const { confirmAt, confirmTo, confirmed } = progressOf(tx, name, madeBy)
  const isWaiting = confirmAt !== null && !isAgain
  const isConfirmed = isAgain && reached === confirmTo
  const next = isWaiting
    ? { confirmAt, confirmTo }
    : { confirmAt: isConfirmed ? null : now + transit, confirmTo: reached }
  tx.update(caches)
    .set({
      told: reached,
      confirmed: isAgain ? confirmTo : confirmed,
      ...next,
      attempts: 0,
      failingSince: null,
      dueAt: 0,
      heldUntil: 0,
    })
    .where(eq(caches.name, name))
    .run()
}

type Failure = { failure: string; retryAfter: string | null }

/** It is told again after a second, then after twice as long each time up to a minute, and never given up. */
export function noteFailure(tx: Tx, { name, madeBy, now }: Told, { failure, retryAfter }: Failure) {
  const { attempts, failingSince } = progressOf(tx, name, madeBy)
  const own = Math.min(firstWait * 2 ** attempts, longestWait)
  const wait = Math.max(own, Math.min(askedWait(retryAfter, new Date(now)), longestWait))
  const noted = {
    attempts: attempts + 1,
    failure,
    failedAt: now,
    failingSince: failingSince ?? now,
    dueAt: now + wait,
    heldUntil: 0,
  }
  tx.update(caches).set(noted).where(eq(caches.name, name)).run()
}

/** Whoever had taken it up does not tell it: others may at once. */
export function release(tx: Tx, name: string): void {
  tx.update(caches).set({ heldUntil: 0 }).where(eq(caches.name, name)).run()
}

/** One that was told nothing, or of pages made otherwise, has to drop all that it holds. */
function progressOf(tx: Tx, name: string, madeBy: string): typeof caches.$inferSelect {
  const row = tx.select().from(caches).where(eq(caches.name, name)).get()
  const none = { told: -1, confirmed: -1, confirmAt: null, confirmTo: -1 }
  const calm = {
    attempts: 0,
    failure: null,
    failedAt: null,
    failingSince: null,
    dueAt: 0,
    heldUntil: 0,
  }
  if (!row) return { name, madeBy, ...none, ...calm }
  return row.madeBy === madeBy ? row : { ...row, madeBy, ...none }
}
