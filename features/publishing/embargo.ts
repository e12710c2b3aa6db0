import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { stories } from '@/db/schema/stories'
import { refreshDeskEntries } from '@/features/stories/desk-entries'
import { cancelWaiting, waitingFor } from './waiting'

/**
 * Keeps a story from readers until a time, or lifts that with null. A publication scheduled for
 * before that time is cancelled.
 */
export function setEmbargo(
  db: Db,
  { storyId, until, now }: { storyId: number; until: string | null; now: string },
): void {
  db.transaction(
    (tx) => {
      tx.update(stories).set({ embargoUntil: until }).where(eq(stories.id, storyId)).run()
      const waiting = waitingFor(tx, storyId)
      if (until && waiting && waiting.at < until) cancelWaiting(tx, storyId)
      refreshDeskEntries(tx, storyId, now)
    },
    { behavior: 'immediate' },
  )
}
