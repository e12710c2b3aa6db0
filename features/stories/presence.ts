import { and, asc, eq, gt, lt, ne } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { presence } from '@/db/schema/desk'
import { people } from '@/db/schema/people'
import { heartbeatTime } from './heartbeat'

type Visit = { storyId: number; personId: string; at: string }

/** Three heartbeats may be missed, as on a poor network, before one counts as gone. */
const freshTime = 3 * heartbeatTime

/** Notes that a person has a story open, and gives the names of the others who have. */
export function noteVisit(tx: Tx, { storyId, personId, at }: Visit): string[] {
  const stale = new Date(Date.parse(at) - freshTime).toISOString()
  tx.delete(presence).where(lt(presence.seenAt, stale)).run()
  tx.insert(presence)
    .values({ storyId, personId, seenAt: at })
    .onConflictDoUpdate({
      target: [presence.storyId, presence.personId],
      set: { seenAt: at },
    })
    .run()
  return tx
    .select({ name: people.name })
    .from(presence)
    .innerJoin(people, eq(people.id, presence.personId))
    .where(
      and(
        eq(presence.storyId, storyId),
        ne(presence.personId, personId),
        gt(presence.seenAt, stale),
      ),
    )
    .orderBy(asc(people.name))
    .all()
    .map(({ name }) => name)
}

export function endVisit(tx: Tx, { storyId, personId }: Omit<Visit, 'at'>): void {
  tx.delete(presence)
    .where(and(eq(presence.storyId, storyId), eq(presence.personId, personId)))
    .run()
}
