import { and, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { countUpTo } from '@/db/count-up-to'
import { auditEvents } from '@/db/schema/people'

/** Who acted: a person, or the process itself under a name of its own and without an id. */
export type Doer = { id: string | null; name: string }

export type AuditEvent = typeof auditEvents.$inferSelect

type NewEvent = {
  at: string
  actor: Doer
  /** As the policy names it, where it does: `story.publish`. */
  action: string
  subjectType: string
  subjectId: string | number
  details?: Record<string, unknown>
}

/** Writes down who did what, in the transaction that does it. */
export function recordEvent(tx: Tx, { at, actor, action, subjectType, ...rest }: NewEvent): void {
  tx.insert(auditEvents)
    .values({
      at,
      actorId: actor.id,
      actorName: actor.name,
      action,
      subjectType,
      subjectId: String(rest.subjectId),
      details: rest.details ?? {},
    })
    .run()
}

export type AuditFilter = {
  actorId?: string
  action?: string
  /** Moments, the second one excluded. */
  from?: string
  until?: string
}

export const eventsPerPage = 50

/** So many are counted and leafed through; days lead to those before. */
export const mostListed = 10_000

export type ListedEvents = {
  events: AuditEvent[]
  total: number
  /** Whether there are more than `total`. */
  isMore: boolean
  page: number
  pageCount: number
}

/** A page of events, the newest first; a page past the end is the last one. */
export function listEvents(tx: Tx, filter: AuditFilter, asked = 1): ListedEvents {
  const where = toCondition(filter)
  const counted = countUpTo(tx, mostListed, auditEvents, where)
  const total = Math.min(counted, mostListed)
  const pageCount = Math.max(1, Math.ceil(total / eventsPerPage))
  const page = Math.min(asked, pageCount)
  const events = tx
    .select()
    .from(auditEvents)
    .where(where)
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(eventsPerPage)
    .offset((page - 1) * eventsPerPage)
    .all()
  return { events, total, isMore: counted > mostListed, page, pageCount }
}

/** All that was done to one thing by some actions, the newest first. */
export function listSubjectEvents(
  tx: Tx,
  { subjectType, subjectId, actions }: SubjectFilter,
): AuditEvent[] {
  const subject = [
    eq(auditEvents.subjectType, subjectType),
    eq(auditEvents.subjectId, String(subjectId)),
  ]
  return tx
    .select()
    .from(auditEvents)
    .where(and(inArray(auditEvents.action, actions), ...subject))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .all()
}

type SubjectFilter = Pick<NewEvent, 'subjectType' | 'subjectId'> & { actions: string[] }

/** The actions that were ever recorded, for the filter. */
export function listRecordedActions(tx: Tx): string[] {
  // From one to the next by the index, since SQLite would look at every event for what is distinct.
  const rows = tx.all<{ action: string }>(sql`
    WITH RECURSIVE recorded (action) AS (
      SELECT min(action) FROM audit_events
      UNION ALL
      SELECT (SELECT min(action) FROM audit_events WHERE action > recorded.action)
      FROM recorded WHERE recorded.action IS NOT NULL
    )
    SELECT action FROM recorded WHERE action IS NOT NULL`)
  return rows.map(({ action }) => action)
}

function toCondition({ actorId, action, from, until }: AuditFilter): SQL | undefined {
  return and(
    actorId ? eq(auditEvents.actorId, actorId) : undefined,
    action ? eq(auditEvents.action, action) : undefined,
    from ? gte(auditEvents.at, from) : undefined,
    until ? lt(auditEvents.at, until) : undefined,
  )
}
