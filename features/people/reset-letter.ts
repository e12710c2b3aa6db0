import type { Auth } from '@/features/access/auth'
import { mailResetLink } from '@/features/access/mail'
import { getPersonByEmail } from '@/features/access/person'
import { newToken } from '@/features/access/tokens'
import type { WriteLetter } from './letter'

const hour = 60 * 60 * 1000

/** The letter with a link that sets a new password. */
export const writeResetLetter: WriteLetter = ({ db, auth, settings, now }, letter) => {
  const person = getPersonByEmail(db, letter.address)
  if (!person) return null
  return {
    // Who asked has asked again by then, or remembered.
    until: new Date(Date.parse(letter.askedAt) + hour).toISOString(),
    send: async () => mailResetLink(settings, person, await issueToken(auth, person.id, now)),
  }
}

/** The token is made with the letter, so that none lies in the database in plain. */
async function issueToken(auth: Auth, personId: string, now: Date): Promise<string> {
  const token = newToken()
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: personId,
    expiresAt: new Date(now.getTime() + hour),
  })
  return token
}
