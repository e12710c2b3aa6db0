import { eq } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import { siteState } from '@/db/schema/publishing'

/** When anything that readers see last changed, ISO 8601 in UTC. */
export function getChangedAt(db: Tx = getReader()): string {
  const state = db
    .select({ changedAt: siteState.changedAt })
    .from(siteState)
    .where(eq(siteState.id, 1))
    .get()
  return state?.changedAt || new Date(0).toISOString()
}
