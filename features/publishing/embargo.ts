import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { stories } from '@/db/schema/stories'
import { refreshDeskEntries } from '@/features/stories/desk-entries'
import { cancelWaiting, listWaiting } from './waiting'

/**
 * Keeps a story from readers until a time, or lifts that with null. What is scheduled for before
 * that time is cancelled.
 */
export function setEmbargo(
  db: Db,
  { storyId, until, now }: { storyId: number; until: string | null; now: string },
): void {
  db.transaction(
    (tx) => {
      tx.update(stories).set({ embargoUntil: until }).where(eq(stories.id, storyId)).run()
      for (const { id, at } of listWaiting(tx, storyId)) {
        if (until && at < until) cancelWaiting(tx, id)
      }
      refreshDeskEntries(tx, storyId, now)
    },
    { behavior: 'immediate' },
  )
}
