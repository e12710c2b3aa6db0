import { and, eq, gt, isNull } from 'drizzle-orm'
import { invitations, type MailFate, mailedTokens } from '@/db/schema/people'
import { inTurn } from '@/db/turn'
import { mailInvitation } from '@/features/access/mail'
import { hashToken, newToken } from '@/features/access/tokens'
import type { WriteLetter } from './letter'

/** The letter with an invitation, as long as that is open; an administrator sees what became of it. */
export const writeInvitationLetter: WriteLetter = ({ db, settings, now }, { address }) => {
  const isThis = and(
    eq(invitations.email, address),
    isNull(invitations.acceptedAt),
    gt(invitations.expiresAt, now.toISOString()),
  )
  const found = db
    .select({ id: invitations.id, expiresAt: invitations.expiresAt })
    .from(invitations)
    .where(isThis)
    .get()
  if (!found) return null
  const { id, expiresAt } = found
  return {
    until: expiresAt,
    send: async () => {
      const token = newToken()
      const mailed = { tokenHash: hashToken(token), invitationId: id }
      await inTurn(db, (tx) => tx.insert(mailedTokens).values(mailed).run())
      await mailInvitation(settings, { email: address }, token)
    },
    note: (tx, outcome) => {
      tx.update(invitations).set({ mail: fates[outcome] }).where(eq(invitations.id, id)).run()
    },
  }
}

const fates = { sent: 'sent', putOff: 'delayed', givenUp: 'failed' } as const satisfies Record<
  string,
  MailFate
>
