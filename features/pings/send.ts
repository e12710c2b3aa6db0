import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { isDue } from '@/db/due'
import { pings } from '@/db/schema/pings'
import { inTurn } from '@/db/turn'
import { askOutside } from '@/lib/outgoing'
import { nextAttemptAt } from '@/lib/retry'
import type { PingSettings } from './commands'
import { endpointOf, type PingService, pingRequest } from './request'

/** So many publications are told of at once; a large import is told of in a few requests. */
const mostAtOnce = 100

/** Whoever takes up a ping has this long before others may; far longer than it waits for an answer. */
const lease = 60_000

const patience = 10_000

/** Nothing of an answer is read but how it begins. */
const longestAnswer = 1_000_000

export type Sending = {
  settings: PingSettings
  now: Date
  /** Breaks the request off; its pings are then due again at once. */
  signal: AbortSignal
  /** How long to wait for an answer, in milliseconds. */
  timeout?: number
}

export type PingOutcome = {
  service: PingService
  publications: number
  /** Null where the service took it. */
  failure: string | null
  /** Whether it is not to be tried again. */
  isGivenUp: boolean
}

type Ping = typeof pings.$inferSelect

/** Tells a service of what is due, in one request; null where nothing is. */
export async function sendPings(
  db: Db,
  service: PingService,
  { settings, now, signal, timeout = patience }: Sending,
): Promise<PingOutcome | null> {
  const endpoint = endpointOf(service, settings)
  const taken = endpoint ? await inTurn(db, () => takeUp(db, service, now)) : []
  if (taken.length === 0) return null
  const urls = [...new Set(taken.flatMap((ping) => ping.urls))]
  const outcome = { service, publications: taken.length, isGivenUp: false }
  const limits = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
  try {
    const request = pingRequest(service, urls, settings)
    const answer = await askOutside(endpoint, {
      ...request,
      signal: limits,
      allowed: settings.PRIVATE_ADDRESSES,
      longest: longestAnswer,
    })
    if (answer.status >= 200 && answer.status < 300) {
      await inTurn(db, () => removeAll(db, taken))
      return { ...outcome, failure: null }
    }
    const failure = `answered ${answer.status}`
    const wait = answer.retryAfter
    const isGivenUp = await inTurn(db, () => putOff(db, taken, { failure, now, wait }))
    return { ...outcome, failure, isGivenUp }
  } catch (error) {
    if (signal.aborted) {
      await inTurn(db, () => release(db, taken, now))
      return null
    }
    const failure = reasonOf(error)
    const isGivenUp = await inTurn(db, () => putOff(db, taken, { failure, now, wait: null }))
    return { ...outcome, failure, isGivenUp }
  }
}

/** Marks what is due as taken, so that no other process tells it as well. */
function takeUp(db: Db, service: PingService, now: Date): Ping[] {
  return db.transaction(
    (tx) => {
      const due = tx
        .select()
        .from(pings)
        .where(and(eq(pings.service, service), isDue(pings.dueAt, now)))
        .orderBy(asc(pings.id))
        .limit(mostAtOnce)
        .all()
      const dueAt = new Date(now.getTime() + lease).toISOString()
      tx.update(pings).set({ dueAt }).where(among(due)).run()
      return due
    },
    { behavior: 'immediate' },
  )
}

function removeAll(db: Db, taken: Ping[]): void {
  db.delete(pings).where(among(taken)).run()
}

function release(db: Db, taken: Ping[], now: Date): void {
  db.update(pings).set({ dueAt: now.toISOString() }).where(among(taken)).run()
}

/** Whether any of them is given up. */
function putOff(
  db: Db,
  taken: Ping[],
  { failure, now, wait }: { failure: string; now: Date; wait: string | null },
): boolean {
  const dueTimes = taken.map(({ id, attempts }) => {
    const dueAt = nextAttemptAt(attempts + 1, now, wait)
    db.update(pings)
      .set({ attempts: sql`${pings.attempts} + 1`, dueAt, failure })
      .where(eq(pings.id, id))
      .run()
    return dueAt
  })
  return dueTimes.includes(null)
}

const among = (taken: Ping[]) =>
  inArray(
    pings.id,
    taken.map(({ id }) => id),
  )

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error.message}${cause}`
}
