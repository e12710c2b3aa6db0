import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { prepared } from '@/db/prepared'
import { auditEvents } from '@/db/schema/people'

/**
 * The id of the last event in a story's audit; 0 where there is none. Outside a transaction it is asked for before
 * what it dates, which may then know more than it says, and never less.
 */
export function lastEventOf(tx: Tx, storyId: number): number {
  return ofStory(tx).get({ storyId: String(storyId) })?.id ?? 0
}

const ofStory = prepared((tx) =>
  tx
    .select({ id: sql<number | null>`max(${auditEvents.id})` })
    .from(auditEvents)
    .where(
      sql`${auditEvents.subjectType} = 'story' AND ${auditEvents.subjectId} = ${sql.placeholder('storyId')}`,
    ),
)
