import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { passkeys, sessions } from '@/db/schema/people'
import type { Person } from '@/features/access/person'
import { Refused } from '@/features/access/refused'
import { recordEvent } from '@/features/audit/events'
import { deviceOf } from './device'

type Act = { person: Person; at: string }

/** Ends a session of the person's own. Throws Refused where there is none such. */
export function endSession(db: Db, { sessionId, ...act }: Act & { sessionId: string }): void {
  db.transaction((tx) => {
    const own = and(eq(sessions.userId, act.person.id), eq(sessions.id, sessionId))
    const ended = tx.delete(sessions).where(own).returning().get()
    if (!ended) throw new Refused('no-session')
    record(tx, act, 'account.endSession', { device: deviceOf(ended.userAgent) })
  })
}

export function endAllSessions(db: Db, act: Act): void {
  db.transaction((tx) => {
    tx.delete(sessions).where(eq(sessions.userId, act.person.id)).run()
    record(tx, act, 'account.signOutEverywhere')
  })
}

export function removePasskey(db: Db, { passkeyId, ...act }: Act & { passkeyId: string }): void {
  db.transaction((tx) => {
    const own = and(eq(passkeys.userId, act.person.id), eq(passkeys.id, passkeyId))
    const removed = tx.delete(passkeys).where(own).returning().get()
    if (!removed) throw new Refused('no-passkey')
    record(tx, act, 'account.removePasskey', { name: removed.name })
  })
}

function record(
  tx: Tx,
  { person: actor, at }: Act,
  action: string,
  details: Record<string, unknown> = {},
): void {
  const subject = { subjectType: 'person', subjectId: actor.id }
  recordEvent(tx, { at, actor, action, ...subject, details })
}
