import type { Db } from '@/db/client'
import type { Auth } from '@/features/access/auth'
import type { Person } from '@/features/access/person'
import { newToken } from '@/features/access/tokens'
import { type Doer, recordEvent } from '@/features/audit/events'

const day = 24 * 60 * 60 * 1000

/** A token with which a person sets a new password, for an administrator to pass on. */
export async function issueResetToken(
  auth: Auth,
  db: Db,
  { person, actor, at }: { person: Person; actor: Doer; at: string },
): Promise<string> {
  const token = newToken()
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: person.id,
    expiresAt: new Date(Date.parse(at) + day),
  })
  const details = { email: person.email }
  const event = { actor, at, action: 'people.resetPassword', subjectType: 'person', details }
  recordEvent(db, { ...event, subjectId: person.id })
  return token
}
