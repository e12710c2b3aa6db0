import { and, desc, eq, gt } from 'drizzle-orm'
import { getDb } from '@/db/client'
import type { Role } from '@/db/roles'
import { passkeys, sessions } from '@/db/schema/people'
import { canSendMail } from '@/features/access/mail'
import { listPeople, type Person } from '@/features/access/person'
import { type PersonRefusal, refusalCode } from '@/features/access/refused'
import { env } from '@/lib/env'
import { type Invitation, listOpenInvitations, readInvitation } from './invitations'

/** What newsroom pages ask for, one read a page. */

export type InvitationFound =
  | { status: 'open'; email: string | null; role: Role }
  | { status: 'refused'; code: PersonRefusal }

export function findInvitation(token: string): InvitationFound {
  try {
    const { email, role } = readInvitation(getDb(), token, new Date().toISOString())
    return { status: 'open', email, role }
  } catch (error) {
    return { status: 'refused', code: refusalCode(error) }
  }
}

export function isMailSent(): boolean {
  return canSendMail(env())
}

export function getPeoplePage(): { people: Person[]; invitations: Invitation[] } {
  const db = getDb()
  return { people: listPeople(db), invitations: listOpenInvitations(db) }
}

export type SignIn = {
  id: string
  at: string
  address: string | null
  userAgent: string | null
}

export type Passkey = { id: string; name: string | null; at: string | null }

export function getAccountPage(personId: string): { signIns: SignIn[]; passkeys: Passkey[] } {
  const db = getDb()
  const open = and(eq(sessions.userId, personId), gt(sessions.expiresAt, new Date()))
  return {
    signIns: db
      .select()
      .from(sessions)
      .where(open)
      .orderBy(desc(sessions.createdAt))
      .all()
      .map(({ id, createdAt, ipAddress, userAgent }) => ({
        id,
        at: createdAt.toISOString(),
        address: ipAddress || null,
        userAgent,
      })),
    passkeys: db
      .select({ id: passkeys.id, name: passkeys.name, createdAt: passkeys.createdAt })
      .from(passkeys)
      .where(eq(passkeys.userId, personId))
      .all()
      .map(({ id, name, createdAt }) => ({ id, name, at: createdAt?.toISOString() ?? null })),
  }
}
