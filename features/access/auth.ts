import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { type Db, getDb } from '@/db/client'
import {
  accounts,
  passkeys,
  people,
  rateLimits,
  sessions,
  twoFactors,
  verifications,
} from '@/db/schema/people'
import { inTurn } from '@/db/turn'
import { recordEvent } from '@/features/audit/events'
import { type Env, env } from '@/lib/env'
import { addressHeader } from '@/lib/headers'
import { longestPassword, shortestPassword } from '@/lib/password-rules'
import { inTurnWithOthers } from './auth-adapter'
import { afterAuth, beforeAuth } from './auth-hooks'
import { withHashedSessions } from './hashed-sessions'
import { getPerson } from './person'
import { endProofs } from './proofs'
import { installationSecret } from './secret'

/** The front knows it: requests that bear one of these cookies pass the cache by. */
const cookiePrefix = 'diptych'

const schema = {
  user: people,
  session: sessions,
  account: accounts,
  verification: verifications,
  twoFactor: twoFactors,
  passkey: passkeys,
  rateLimit: rateLimits,
}
const fortnight = 14 * 24 * 60 * 60
const appName = 'Diptych'

export type Auth = ReturnType<typeof createAuth>

export function createAuth(db: Db, settings: Env) {
  const site = new URL(settings.SITE_URL)
  const resets = new WeakMap<Request, string>()
  return betterAuth({
    appName,
    baseURL: site.origin,
    basePath: '/api/auth',
    secret: installationSecret(settings.AUTH_SECRET, settings.DATA_DIR, db),
    telemetry: { enabled: false },
    trustedOrigins: sameOrigin,
    database: inTurnWithOthers(
      withHashedSessions(drizzleAdapter(db, { provider: 'sqlite', schema })),
    ),
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        disabledAt: { type: 'date', input: false, required: false },
      },
    },
    session: { expiresIn: fortnight },
    // They go by what the list of sessions holds, which opens and ends none: `own-account.ts` has ours.
    disabledPaths: ['/list-sessions', '/revoke-session', '/revoke-other-sessions'],
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user }, request) => {
        const event = { at: now(), actor: user, action: 'account.resetPassword' }
        await inTurn(db, (tx) => {
          endProofs(tx, user.id)
          recordEvent(tx, { ...event, subjectType: 'person', subjectId: user.id })
        })
        if (request) resets.set(request, user.id)
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/change-password': { window: 60, max: 10 },
        '/two-factor/*': { window: 60, max: 10 },
      },
    },
    advanced: {
      cookiePrefix,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    // What is no refusal of its own goes to the route, which knows what to say of it.
    onAPIError: { throw: true },
    logger: { disabled: settings.LOG_LEVEL !== 'debug' },
    plugins: [
      twoFactor({ issuer: appName, backupCodeOptions: { storeBackupCodes: 'encrypted' } }),
      passkey({
        rpName: appName,
        rpID: passkeyDomain(site),
        origin: passkeyOrigin(site),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }),
    ],
    hooks: {
      before: beforeAuth(db, settings),
      after: afterAuth(db, (request) => resets.get(request)),
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (!getPerson(db, userId)?.isDisabled) return
            throw new APIError('FORBIDDEN', { code: 'PERSON_DISABLED' })
          },
        },
      },
    },
  })
}

let shared: Auth | undefined

/** The process's own, on its own database. */
export function getAuth(): Auth {
  shared ??= createAuth(getDb(), env())
  return shared
}

/** A page may be reached under other names than SITE_URL; what it sends to itself is its own. */
function sameOrigin(request?: Request): string[] {
  const origin = request?.headers.get('origin')
  const host = request?.headers.get('x-forwarded-host') ?? request?.headers.get('host')
  return origin && URL.canParse(origin) && new URL(origin).host === host ? [origin] : []
}

/** Passkeys are bound to a name, and an address of digits is none. */
function passkeyDomain({ hostname }: URL): string {
  return hostname === '127.0.0.1' || hostname === '[::1]' ? 'localhost' : hostname
}

/** The one place where a passkey serves; what a request says of itself is no proof. */
function passkeyOrigin(site: URL): string {
  const named = new URL(site)
  named.hostname = passkeyDomain(site)
  return named.origin
}

const now = () => new Date().toISOString()
