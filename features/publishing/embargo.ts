import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { stories } from '@/db/schema/stories'
import { refreshDeskEntries } from '@/features/stories/desk-entries'
import { cancelWaiting, listWaiting } from './waiting'

/**
 * Keeps a story from readers until a time, or lifts that with null. What is scheduled for before
 * that time is cancelled. False where it is so already.
 */
export function setEmbargo(
  db: Db,
  { storyId, until, now }: { storyId: number; until: string | null; now: string },
): boolean {
  return db.transaction(
    (tx) => {
      const before = tx.select().from(stories).where(eq(stories.id, storyId)).get()
      if (before?.embargoUntil === until) return false
      tx.update(stories).set({ embargoUntil: until }).where(eq(stories.id, storyId)).run()
      for (const { id, at } of listWaiting(tx, storyId)) {
        if (until && at < until) cancelWaiting(tx, id)
      }
      refreshDeskEntries(tx, storyId, now)
      return true
    },
    { behavior: 'immediate' },
  )
}
