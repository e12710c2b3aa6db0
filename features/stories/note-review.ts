import type { Act } from '@/features/access/door'
import { can } from '@/features/access/policy'
import { recordStoryEvent } from './record-story-event'
import { beginReview } from './submissions'

/** Whoever may find a story ready and works on it while it is in review has begun to look at it. */
export function noteReview(act: Act<{ storyId: number }>): void {
  const { db, person, at, subject, input } = act
  if (subject.state !== 'in-review' || !can(person, 'story.takeUp', subject)) return
  const { storyId } = input
  const reviewing = { storyId, actor: person.id, at }
  if (beginReview(db, { ...reviewing, state: 'in-review' })) {
    recordStoryEvent(db, reviewing, 'story.takeUp')
  }
}
