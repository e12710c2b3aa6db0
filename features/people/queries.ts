import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { getDb, type Tx } from '@/db/client'
import type { Role } from '@/db/roles'
import { passkeys, sessions } from '@/db/schema/people'
import { stories } from '@/db/schema/stories'
import { env } from '@/lib/env'
import { type AuditEvent, eventsPerPage, listEvents, listRecordedActions } from './audit'
import { dayBounds } from './day-bounds'
import { type Invitation, listOpenInvitations, readInvitation } from './invitations'
import { canSendMail } from './mail'
import { listPeople, type Person } from './people'
import { PersonRefused, type RefusalCode } from './refusal'

/** What newsroom pages ask for, one read a page. */

export type InvitationFound =
  | { status: 'open'; email: string | null; role: Role }
  | { status: 'refused'; code: RefusalCode }

export function findInvitation(token: string): InvitationFound {
  try {
    const { email, role } = readInvitation(getDb(), token, new Date().toISOString())
    return { status: 'open', email, role }
  } catch (error) {
    if (!(error instanceof PersonRefused)) throw error
    return { status: 'refused', code: error.code }
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

/** As the address gives them: a person's id, an action, and days as 2026-03-01. */
export type AuditQuery = { person?: string; action?: string; from?: string; to?: string }

export type AuditPage = {
  events: AuditEvent[]
  /** The public numbers of the stories among the subjects, by their ids. */
  storyNumbers: Map<string, number>
  total: number
  pageCount: number
  people: Person[]
  actions: string[]
}

export function getAuditPage({ person, action, from, to }: AuditQuery, page: number): AuditPage {
  const db = getDb()
  const { TIME_ZONE } = env()
  const filter = {
    actorId: person,
    action,
    from: dayBounds(from, TIME_ZONE)?.start,
    until: dayBounds(to, TIME_ZONE)?.end,
  }
  const { events, total } = listEvents(db, filter, page)
  const pageCount = Math.max(1, Math.ceil(total / eventsPerPage))
  return {
    events,
    storyNumbers: storyNumbersOf(db, events),
    total,
    pageCount,
    people: listPeople(db),
    actions: listRecordedActions(db),
  }
}

function storyNumbersOf(tx: Tx, events: AuditEvent[]): Map<string, number> {
  const ids = events
    .filter(({ subjectType }) => subjectType === 'story')
    .map(({ subjectId }) => Number(subjectId))
  const rows = tx
    .select({ id: stories.id, number: stories.number })
    .from(stories)
    .where(inArray(stories.id, ids))
    .all()
  return new Map(rows.map(({ id, number }) => [String(id), number]))
}
