import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { z } from 'zod'
import type { Db } from '@/db/client'
import { inTurn } from '@/db/turn'
import type { Env } from '@/lib/env'
import { drawnForHeader } from '@/lib/headers'
import { shortestPassword } from '@/lib/password-rules'
import { authEventOf, recordAuthEvent } from './auth-events'
import { type AuthContext, giveMark, readMark } from './device-mark'
import { knownDevice, rememberDevice } from './known-devices'
import { queueResetLetter } from './letters'
import { canSendMail } from './mail'
import { spendCode } from './one-time-code'
import { admitAttempt, forgetAttempts } from './sign-in-limit'

const emailSchema = z.object({ email: z.email().max(254) })
const personSchema = z.object({ id: z.string(), email: z.string() })

/** What the door asks of a request before better-auth does. */
export function beforeAuth(db: Db, settings: Env) {
  return createAuthMiddleware(async (context) => {
    await refuseOther(context)
    switch (context.path) {
      case '/sign-in/email':
        return admit(db, context)
      case '/two-factor/verify-totp':
        if (await spendCode(db, context, Date.now())) return
        throw new APIError('UNAUTHORIZED', { code: 'CODE_USED' })
      case '/two-factor/disable':
        return refuseWithoutSecondFactor(context)
      case '/reset-password':
      case '/change-password':
        return refuseCommon(String(context.body?.newPassword))
      case '/request-password-reset':
        return queueReset(db, context, settings)
    }
  })
}

/** What the door remembers of a request that better-auth has answered. */
export function afterAuth(db: Db, resetOf: (request: Request) => string | undefined) {
  return createAuthMiddleware(async (context) => {
    const event = authEventOf(context)
    // Who is signed in is asked for every page, which waits for nobody.
    if (event) await inTurn(db, (tx) => recordAuthEvent(tx, event, new Date().toISOString()))
    const now = Date.now()
    if (event?.action === 'account.signIn') {
      const { id: personId, email } = personSchema.parse(context.context.newSession?.user)
      const device = knownDevice(db, { mark: await readMark(context), email, now })
      const mark = await giveMark(context)
      await inTurn(db, (tx) => {
        forgetAttempts(tx, { email, device })
        rememberDevice(tx, { mark, personId, now })
      })
    }
    // Whoever has set a new password by the link may enter with it, whatever strangers try meanwhile.
    const personId = context.request && resetOf(context.request)
    if (!personId) return
    const mark = await giveMark(context)
    await inTurn(db, (tx) => rememberDevice(tx, { mark, personId, now }))
  })
}

/** As `session.ts` has it for actions: a page that was drawn for one person changes no other's account. */
async function refuseOther(context: AuthContext): Promise<void> {
  const drawnFor = context.headers?.get(drawnForHeader)
  // Who is signed in is asked by `session.ts`, which answers in its own words.
  if (!drawnFor || context.path === '/get-session') return
  const session = await getSessionFromCtx(context, { disableRefresh: true })
  if (!session || session.user.id === drawnFor) return
  throw new APIError('CONFLICT', { code: 'OTHER_PERSON' })
}

async function admit(db: Db, context: AuthContext): Promise<void> {
  const email = String(context.body?.email)
  const now = Date.now()
  const device = knownDevice(db, { mark: await readMark(context), email, now })
  if (await inTurn(db, () => admitAttempt(db, { email, device }, now))) return
  throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS' })
}

async function refuseWithoutSecondFactor(context: AuthContext): Promise<void> {
  const session = await getSessionFromCtx(context, { disableRefresh: true })
  if (!session || session.user.twoFactorEnabled) return
  throw new APIError('BAD_REQUEST', { code: 'TWO_FACTOR_NOT_ENABLED' })
}

async function refuseCommon(password: string): Promise<void> {
  // Its lists are large, and few requests bring a password.
  const { isCommonPassword } = await import('./common-password')
  // One that is too short is told so by better-auth.
  if (password.length < shortestPassword || !isCommonPassword(password)) return
  throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_COMMON' })
}

/** One row, whoever has the address: the answer tells nothing, and neither does its time. */
async function queueReset(db: Db, context: AuthContext, settings: Env) {
  const read = emailSchema.safeParse(context.body)
  if (!read.success) throw new APIError('BAD_REQUEST', { code: 'VALIDATION_ERROR' })
  if (canSendMail(settings)) {
    const at = new Date().toISOString()
    await inTurn(db, (tx) => queueResetLetter(tx, { address: read.data.email, at }))
  }
  return context.json({ status: true })
}
