import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { caches } from '@/db/schema/caches'
import { siteState } from '@/db/schema/publishing'
import { type CacheSettings, cachesInFront } from './caches'

/** How far a cache in front has been told of what changed. */
export type CacheState = {
  name: string
  /** How many changes it has not been told of; null where it was told nothing yet. */
  behind: number | null
  /** How often in a row it could not be told. */
  attempts: number
  /** Since when it cannot be told; in milliseconds, null where it was told last. */
  failingSince: number | null
  /** When it last could not be told, and why, even if it was told since. */
  lastFailure: { at: string; why: string } | null
}

/** The caches in front that the operator has named. */
export function listCaches(db: Tx, settings: CacheSettings): CacheState[] {
  const names = cachesInFront(settings).map(({ name }) => name)
  if (names.length === 0) return []
  const reached = db.select().from(siteState).get()?.generation ?? 0
  const rows = db.select().from(caches).where(inArray(caches.name, names)).all()
  return names.map((name) => {
    const row = rows.find((each) => each.name === name)
    const { failure, failedAt } = row ?? {}
    return {
      name,
      behind: row && row.told >= 0 ? Math.max(0, reached - row.told) : null,
      attempts: row?.attempts ?? 0,
      failingSince: row?.failingSince ?? null,
      lastFailure:
        failure && failedAt ? { at: new Date(failedAt).toISOString(), why: failure } : null,
    }
  })
}
