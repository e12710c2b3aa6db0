import { and, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import type { Role } from '@/db/roles'
import { invitations, type MailFate, mailedTokens } from '@/db/schema/people'
import { queueInvitationLetter } from '@/features/access/letters'
import {
  getPersonByEmail,
  hasAdministrator,
  normalEmail,
  type Person,
} from '@/features/access/person'
import { Refused } from '@/features/access/refused'
import { hashToken, newToken } from '@/features/access/tokens'
import { type Doer, recordEvent } from '@/features/audit/events'
import { addPerson } from './commands'

const hour = 60 * 60 * 1000
const setUpLasts = 24 * hour
const invitationLasts = 7 * 24 * hour

export type Invitation = {
  id: number
  email: string
  role: Role
  expiresAt: string
  mail: MailFate
}

type Issue = {
  email: string
  role: Role
  actor: Doer
  at: string
  /** Whether a letter goes to the address too. */
  byMail?: boolean
}

/** Invites an address. Returns the token, which is stored nowhere; an older one is void from now. */
export function invite(db: Db, { email, role, actor, at, byMail = false }: Issue): string {
  return db.transaction((tx) => {
    const address = normalEmail(email)
    if (getPersonByEmail(tx, address)) throw new Refused('already-here')
    withdrawOpen(tx, address)
    const mail = byMail ? 'waiting' : 'none'
    const asked = { email: address, role, invitedBy: actor.id, at, mail } as const
    const token = issue(tx, asked, invitationLasts)
    if (byMail) queueInvitationLetter(tx, { address, at })
    const details = { role }
    const event = { actor, at, action: 'people.invite', subjectType: 'invitation', details }
    recordEvent(tx, { ...event, subjectId: address })
    return token
  })
}

/** A token that makes the first administrator, or null where there is one. Older ones are void. */
export function issueSetUpToken(db: Db, at: string): string | null {
  return db.transaction((tx) => {
    if (hasAdministrator(tx)) return null
    tx.delete(invitations)
      .where(and(isNull(invitations.email), isOpen))
      .run()
    return issue(tx, { email: null, role: 'administrator', invitedBy: null, at }, setUpLasts)
  })
}

/** What a link stands for; throws Refused where it is of no use any more. */
export function readInvitation(
  tx: Tx,
  token: string,
  at: string,
): { id: number; email: string | null; role: Role } {
  const hash = hashToken(token)
  const mailed = tx
    .select({ id: mailedTokens.invitationId })
    .from(mailedTokens)
    .where(eq(mailedTokens.tokenHash, hash))
  const row = tx
    .select()
    .from(invitations)
    .where(or(eq(invitations.tokenHash, hash), inArray(invitations.id, mailed)))
    .get()
  if (!row) throw new Refused('no-invitation')
  if (row.acceptedAt) throw new Refused('invitation-used')
  if (row.expiresAt <= at) throw new Refused('invitation-expired')
  // Another link may have made the first administrator meanwhile.
  if (row.email === null && hasAdministrator(tx)) throw new Refused('invitation-used')
  return { id: row.id, email: row.email, role: row.role }
}

type Acceptance = {
  token: string
  name: string
  /** Asked for by a set-up link alone: an invitation is for its own address. */
  email: string
  passwordHash: string
  at: string
}

/** Makes the account that a link stands for, and uses the link up. */
export function acceptInvitation(db: Db, acceptance: Acceptance): Person {
  const { token, name, passwordHash, at } = acceptance
  return db.transaction(
    (tx) => {
      const invitation = readInvitation(tx, token, at)
      const { role } = invitation
      const email = invitation.email ?? acceptance.email
      const person = addPerson(tx, { name, email, role, passwordHash, at })
      tx.update(invitations).set({ acceptedAt: at }).where(eq(invitations.id, invitation.id)).run()
      const details = { email: person.email, role }
      const event = { actor: person, at, action: 'people.accept', subjectType: 'person', details }
      recordEvent(tx, { ...event, subjectId: person.id })
      return person
    },
    { behavior: 'immediate' },
  )
}

/** The invitations that nobody has taken up yet, expired ones included. */
export function listOpenInvitations(tx: Tx): Invitation[] {
  return tx
    .select()
    .from(invitations)
    .where(and(isNotNull(invitations.email), isOpen))
    .orderBy(desc(invitations.createdAt))
    .all()
    .map(({ email, ...row }) => ({
      id: row.id,
      email: email ?? '',
      role: row.role,
      expiresAt: row.expiresAt,
      mail: row.mail,
    }))
}

export function withdrawInvitation(
  db: Db,
  { invitationId, actor, at }: { invitationId: number; actor: Doer; at: string },
): void {
  db.transaction((tx) => {
    const row = tx
      .delete(invitations)
      .where(and(eq(invitations.id, invitationId), isOpen))
      .returning()
      .get()
    if (!row?.email) throw new Refused('no-invitation')
    const event = { actor, at, action: 'people.withdrawInvitation', subjectType: 'invitation' }
    recordEvent(tx, { ...event, subjectId: row.email })
  })
}

const isOpen = isNull(invitations.acceptedAt)

function withdrawOpen(tx: Tx, email: string): void {
  tx.delete(invitations)
    .where(and(eq(invitations.email, email), isOpen))
    .run()
}

type NewInvitation = {
  email: string | null
  role: Role
  invitedBy: string | null
  at: string
  mail?: MailFate
}

function issue(tx: Tx, { at, ...invitation }: NewInvitation, lasts: number): string {
  const token = newToken()
  const expiresAt = new Date(Date.parse(at) + lasts).toISOString()
  tx.insert(invitations)
    .values({ ...invitation, tokenHash: hashToken(token), createdAt: at, expiresAt })
    .run()
  return token
}
