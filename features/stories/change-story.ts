import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { publications, siteState } from '@/db/schema/publishing'
import { placesToTell, queuePings } from '@/features/pings/commands'
import { indexStory } from '@/features/search/commands'
import { indexDraft } from '@/features/search/drafts'
import { relateStory } from '@/features/search/relate-story'
import { refreshDeskEntries } from './desk-entries'
import { latestRevision, latestRevisionId } from './revisions'

/**
 * Changes a story: its text, the work on it, or what readers have of it. What follows from a change
 * follows here, so that no command has to remember it: the desk's rows and index, the readers' index, the
 * stories it is related to, and who is told of a publication. (Which pictures a story shows, the database tells itself.) One change
 * holds no other: a publication would be told of twice.
 */
export function changeStory<Result>(
  tx: Tx,
  { storyId, at }: { storyId: number; at: string },
  change: () => Result,
): Result {
  const before = generationOf(tx)
  const text = latestRevisionId(tx, storyId)
  const places = placesToTell(tx, storyId)
  const publication = places && newestPublication(tx, storyId)
  const result = change()
  if (generationOf(tx) !== before) {
    indexStory(tx, storyId)
    relateStory(tx, storyId)
  }
  if (latestRevisionId(tx, storyId) !== text) indexNewest(tx, storyId)
  refreshDeskEntries(tx, storyId, at)
  const id = places && newestPublication(tx, storyId)
  if (id && id !== publication) queuePings(tx, { id, storyId, at, before: places })
  return result
}

function indexNewest(tx: Tx, storyId: number): void {
  const newest = latestRevision(tx, storyId)
  if (newest) indexDraft(tx, storyId, newest.content)
}

/** Moved on by triggers whenever anything that readers see changes. */
function generationOf(tx: Tx): number | undefined {
  return tx.select({ generation: siteState.generation }).from(siteState).get()?.generation
}

function newestPublication(tx: Tx, storyId: number): number | undefined {
  return tx
    .select({ id: publications.id })
    .from(publications)
    .where(eq(publications.storyId, storyId))
    .orderBy(desc(publications.id))
    .limit(1)
    .get()?.id
}
