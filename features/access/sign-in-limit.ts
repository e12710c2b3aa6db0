import { and, count, eq, gt, lte } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { signInAttempts } from '@/db/schema/sign-in'
import { normalEmail } from './person'
import { hashToken } from './tokens'

/**
 * How often an account may be tried, from wherever. better-auth counts by the sender's address
 * alone, which someone with many of them does not feel, and forgets after a minute.
 */
const most = 20
const window = 15 * 60 * 1000

export type Attempt = {
  email: string
  /** As `knownDevice` gives it; empty for a stranger. */
  device: string
}

/**
 * Counts an attempt at an account; false where there were too many of late. Strangers share one
 * count and each known device has its own, so that nobody else can use up a person's.
 */
export function admitAttempt(db: Db, attempt: Attempt, now: number): boolean {
  return db.transaction(
    (tx) => {
      tx.delete(signInAttempts)
        .where(lte(signInAttempts.at, now - window))
        .run()
      const of = among(attempt)
      const recent = and(of, gt(signInAttempts.at, now - window))
      const row = tx.select({ total: count() }).from(signInAttempts).where(recent).get()
      // One that is refused is not counted, or trying on would keep the door shut for good.
      if (row && row.total >= most) return false
      const { device, account } = keysOf(attempt)
      tx.insert(signInAttempts).values({ account, device, at: now }).run()
      return true
    },
    { behavior: 'immediate' },
  )
}

/** Begins again for one who got in, and for nobody who came from elsewhere. */
export function forgetAttempts(tx: Tx, attempt: Attempt): void {
  tx.delete(signInAttempts).where(among(attempt)).run()
}

function among(attempt: Attempt) {
  const { account, device } = keysOf(attempt)
  return and(eq(signInAttempts.account, account), eq(signInAttempts.device, device))
}

const keysOf = ({ email, device }: Attempt) => ({
  account: hashToken(normalEmail(email)),
  device,
})
