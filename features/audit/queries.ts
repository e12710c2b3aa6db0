import { asc, inArray } from 'drizzle-orm'
import { getDb, type Tx } from '@/db/client'
import { people } from '@/db/schema/people'
import { stories } from '@/db/schema/stories'
import { env } from '@/lib/env'
import { dayBounds } from './day-bounds'
import { type AuditEvent, type ListedEvents, listEvents, listRecordedActions } from './events'

/** As the address gives them: a person's id, an action, and days as 2026-03-01. */
export type AuditQuery = { person?: string; action?: string; from?: string; to?: string }

type Name = { id: string; name: string }

export type AuditPage = ListedEvents & {
  /** The public numbers of the stories among the subjects, by their ids. */
  storyNumbers: Map<string, number>
  people: Name[]
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
  const listed = listEvents(db, filter, page)
  return {
    ...listed,
    storyNumbers: storyNumbersOf(db, listed.events),
    people: listNames(db),
    actions: listRecordedActions(db),
  }
}

/** Everyone, in the order of their names. */
function listNames(tx: Tx): Name[] {
  return tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .orderBy(asc(people.name))
    .all()
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
