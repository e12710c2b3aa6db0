import { getSessionFromCtx } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import type { Db } from '@/db/client'
import { twoFactors } from '@/db/schema/people'
import { inTurn } from '@/db/turn'
import type { AuthContext } from './device-mark'

const period = 30

/**
 * Uses a right code up before better-auth takes it, so that of two who send the same one only one
 * gets in (RFC 6238, 5.2). False where it, or a later one, was used before; a wrong code is left to
 * better-auth.
 */
export async function spendCode(db: Db, context: AuthContext, now: number): Promise<boolean> {
  const personId = await askedOf(context)
  const code = context.body?.code
  if (!personId || typeof code !== 'string') return true
  const row = db.select().from(twoFactors).where(eq(twoFactors.userId, personId)).get()
  if (!row) return true
  const step = await stepOf(code, { context, secret: row.secret, now })
  if (step === null) return true
  const unused = or(isNull(twoFactors.lastStep), lt(twoFactors.lastStep, step))
  const spent = await inTurn(db, (tx) =>
    tx
      .update(twoFactors)
      .set({ lastStep: step })
      .where(and(eq(twoFactors.id, row.id), unused))
      .run(),
  )
  return spent.changes > 0
}

/** Whose code is asked for: the person signed in, or the one halfway through the door. */
async function askedOf(context: AuthContext): Promise<string | null> {
  const session = await getSessionFromCtx(context, { disableRefresh: true })
  if (session) return session.user.id
  const { name } = context.context.createAuthCookie('two_factor')
  const challenge = await context.getSignedCookie(name, context.context.secret)
  if (!challenge) return null
  return (await context.context.internalAdapter.findVerificationValue(challenge))?.value ?? null
}

/** The half minute that a code belongs to, as far as better-auth takes it: one off at most. */
async function stepOf(
  code: string,
  { context, secret, now }: { context: AuthContext; secret: string; now: number },
): Promise<number | null> {
  const key = await symmetricDecrypt({ key: context.context.secretConfig, data: secret })
  const app = new TOTP({ secret: Secret.fromUTF8(key), period })
  const off = app.validate({ token: code, timestamp: now, window: 1 })
  return off === null ? null : Math.floor(now / 1000 / period) + off
}
