import { and, asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions, publications } from '@/db/schema/publishing'
import { type LiveRow, liveRows } from '@/features/editions/live-rows'
import { forgetEdition } from '@/features/search/commands'
import { nextSearchId } from '@/features/search/search-id'

/** The first publication of a story: who made it, and since when readers have had it. */
export function firstPublicationOf(tx: Tx, storyId: number): { actor: string; at: string } | null {
  const { id, actor } = publications
  const first = tx
    .select({ actor })
    .from(publications)
    .where(eq(publications.storyId, storyId))
    .orderBy(asc(id))
    .limit(1)
    .get()
  const [edition] = liveRows(tx, storyId)
  return first && edition ? { actor: first.actor, at: edition.firstPublishedAt } : null
}

/**
 * Corrects when a story was first published, for the languages that were first. Lists, archive and
 * search go by that time, so that each of these gets another place.
 */
export function correctFirstPublication(
  tx: Tx,
  { storyId, from, to }: { storyId: number; from: string; to: string },
): void {
  for (const edition of liveRows(tx, storyId)) {
    if (edition.firstPublishedAt !== from) continue
    forgetEdition(tx, edition.searchId)
    tx.update(liveEditions)
      .set({
        firstPublishedAt: to,
        updatedAt: latest(edition.updatedAt, to),
        searchId: nextSearchId(tx, to),
      })
      .where(isEdition(edition))
      .run()
  }
}

/** What a story that has just gone out says of its last update, where that lies in the past. */
export function tellUpdate(
  tx: Tx,
  { storyId, updatedAt }: { storyId: number; updatedAt: string },
): void {
  tx.update(liveEditions)
    .set({ updatedAt: sql`max(${updatedAt}, ${liveEditions.firstPublishedAt})` })
    .where(eq(liveEditions.storyId, storyId))
    .run()
}

const isEdition = ({ storyId, locale }: LiveRow) =>
  and(eq(liveEditions.storyId, storyId), eq(liveEditions.locale, locale))

const latest = (a: string, b: string) => (a > b ? a : b)
