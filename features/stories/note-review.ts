import { can } from '@/features/access/policy'
import { type Act, recordDeed } from './deed'
import { beginReview } from './submissions'

/** Whoever may find a story ready and works on it while it is in review has begun to look at it. */
export function noteReview(act: Act<{ storyId: number }>): void {
  const { db, person, at, subject, input } = act
  if (subject.state !== 'in-review' || !can(person, 'story.takeUp', subject)) return
  const { storyId } = input
  const hasBegun = beginReview(db, { storyId, actor: person.id, at, state: 'in-review' })
  if (hasBegun) recordDeed(act, 'story.takeUp', {})
}
