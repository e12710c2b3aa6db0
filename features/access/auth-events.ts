import { isAPIError } from 'better-auth/api'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { recordEvent } from '@/features/audit/events'

const personSchema = z.object({ id: z.string(), name: z.string() })

/** What a request to better-auth leaves behind, as far as it is worth remembering. */
type Context = {
  path?: string
  context: {
    returned?: unknown
    newSession?: { user: Record<string, unknown> } | null
    session?: { user: Record<string, unknown> } | null
  }
}

export type AuthEvent = { action: string; actor: z.output<typeof personSchema> }

/** What a person did to their own account, if it was anything. */
export function authEventOf({ path, context }: Context): AuthEvent | null {
  if (isAPIError(context.returned)) return null
  const action = actionOf(path, context)
  const person = personSchema.safeParse((context.newSession ?? context.session)?.user)
  return action && person.success ? { action, actor: person.data } : null
}

export function recordAuthEvent(tx: Tx, event: AuthEvent, at: string): void {
  recordEvent(tx, { ...event, at, subjectType: 'person', subjectId: event.actor.id })
}

function actionOf(path: string | undefined, { newSession, session }: Context['context']) {
  switch (path) {
    case '/sign-in/email':
      // Where a second factor is asked for, this was but half of it.
      return newSession && !newSession.user.twoFactorEnabled ? 'account.signIn' : null
    case '/two-factor/verify-totp':
      // One who is in already and has the second factor set up has done nothing by a code.
      if (!newSession) return null
      return session ? 'account.twoFactorOn' : 'account.signIn'
    case '/two-factor/verify-backup-code':
    case '/passkey/verify-authentication':
      return 'account.signIn'
    case '/two-factor/disable':
      return 'account.twoFactorOff'
    case '/two-factor/generate-backup-codes':
      return 'account.newRecoveryCodes'
    case '/change-password':
      return 'account.changePassword'
    case '/passkey/verify-registration':
      return 'account.addPasskey'
    default:
      return null
  }
}
