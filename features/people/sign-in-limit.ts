import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { rateLimits } from '@/db/schema/people'
import { hashToken } from './tokens'

/**
 * How often an account may be tried, from wherever. better-auth counts by the sender's address
 * alone, which someone with many of them does not feel.
 */
const attempts = 20
const window = 15 * 60 * 1000

/** Counts an attempt at an address's account; false where there were too many of late. */
export function admitAttempt(tx: Tx, email: unknown, now: number): boolean {
  const started = sql`${rateLimits.lastRequest} > ${now - window}`
  const row = tx
    .insert(rateLimits)
    .values({ id: randomUUID(), key: keyOf(email), count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`CASE WHEN ${started} THEN ${rateLimits.count} + 1 ELSE 1 END`,
        // The window begins with the first attempt, so that it ends however many come after.
        lastRequest: sql`CASE WHEN ${started} THEN ${rateLimits.lastRequest} ELSE ${now} END`,
      },
    })
    .returning({ count: rateLimits.count })
    .get()
  return row.count <= attempts
}

/** Begins anew for one who got in. */
export function forgetAttempts(tx: Tx, email: unknown): void {
  tx.delete(rateLimits)
    .where(eq(rateLimits.key, keyOf(email)))
    .run()
}

function keyOf(email: unknown): string {
  return `account|${hashToken(String(email).trim().toLowerCase())}`
}
