import type { StoryContent } from '@/db/content'
import { sameContent } from '@/features/editor/content/same-content'
import { changedPlaces } from '@/features/passages/changed-places'
import { mergeContent } from '@/features/passages/merge'
import type { SavingState, Unanswered } from './saving-state'

/** How many saves without an answer are remembered beside the first, after which the network went. */
const remembered = 8

/** With what was sent among what has no answer. */
export function withUnanswered(state: SavingState): SavingState {
  const { sent, from, unanswered } = state
  const last = unanswered.at(-1)
  if (!sent || (last && last.base === from.content && sameContent(last.content, sent))) return state
  const [first, ...later] = [...unanswered, { base: from.content, content: sent }]
  return { ...state, unanswered: first ? [first, ...later.slice(-remembered)] : [] }
}

/** What of our own, sent without an answer, was saved last all the same, as what the store has tells. */
export function ownIn({ unanswered }: SavingState, stored: StoryContent): StoryContent | null {
  let nearest: { content: StoryContent; distance: number } | null = null
  for (const { content } of unanswered.filter((each) => isIn(each, stored))) {
    const distance = changedPlaces(content, stored).length
    if (!nearest || distance <= nearest.distance) nearest = { content, distance }
  }
  return nearest?.content ?? null
}

function isIn({ base, content }: Unanswered, stored: StoryContent): boolean {
  const merged = mergeContent(base, content, stored)
  return merged.conflicts.length === 0 && sameContent(merged.content, stored)
}
