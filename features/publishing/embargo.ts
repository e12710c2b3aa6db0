import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { stories } from '@/db/schema/stories'
import { changeStory } from '@/features/stories/change-story'
import { recordStoryEvent, type StoryAct } from '@/features/stories/record-story-event'
import { cancelWaiting, listWaiting } from './waiting'

/**
 * Keeps a story from readers until a time, or lifts that with null. What is scheduled for before
 * that time is cancelled. False where it is so already.
 */
export function setEmbargo(
  db: Db,
  { until, ...act }: StoryAct & { until: string | null },
): boolean {
  const { storyId } = act
  return db.transaction(
    (tx) => {
      const before = tx.select().from(stories).where(eq(stories.id, storyId)).get()
      if (before?.embargoUntil === until) return false
      changeStory(tx, act, () => {
        tx.update(stories).set({ embargoUntil: until }).where(eq(stories.id, storyId)).run()
        for (const { id, at } of listWaiting(tx, storyId)) {
          if (until && at < until) cancelWaiting(tx, id)
        }
      })
      recordStoryEvent(tx, act, 'story.schedule', { embargoUntil: until })
      return true
    },
    { behavior: 'immediate' },
  )
}
