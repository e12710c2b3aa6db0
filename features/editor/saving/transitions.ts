import type { StoryContent } from '@/db/content'
import { sameContent } from '@/features/editor/content/same-content'
import type { Conflict } from '@/features/passages/conflict'
import { mergeContent } from '@/features/passages/merge'
import type { Version } from '@/features/stories/contract'
import type { SavingEffect, SavingState, Transition } from './saving-state'

/** After a failure, how long until the next try, in milliseconds. */
export const retryTime = 5000

const quietTime = 1200
const longestWait = 6000
const keepTime = 400

/** Whether the text on the screen may be another than that in the store. */
export function isUnsaved({ from, unanswered }: SavingState, screen: StoryContent): boolean {
  return unanswered.length > 0 || !sameContent(screen, from.content)
}

export const nothing = (state: SavingState): Transition => ({ state, effects: [] })

export function changed(state: SavingState, now: number): Transition {
  const firstChange = state.firstChange ?? now
  const isTold = state.sent || state.dispute || state.shown.kind === 'unsaved'
  const delay = Math.max(0, Math.min(quietTime, firstChange + longestWait - now))
  return {
    state: { ...state, firstChange, shown: isTold ? state.shown : { kind: 'unsaved' } },
    effects: [
      { kind: 'keepIn', delay: keepTime },
      { kind: 'saveIn', delay },
    ],
  }
}

export function keep({ from }: SavingState, screen: StoryContent): SavingEffect {
  const isSaved = sameContent(screen, from.content)
  return { kind: 'keep', unsaved: isSaved ? null : { from, content: screen } }
}

/** The screen as it is to be from now on; where that is more than the store has, it is unsaved. */
export function shown(
  state: SavingState,
  content: StoryContent,
  { now, isNews, at }: { now: number; isNews: boolean; at: string | null },
): Transition {
  const effects: SavingEffect[] = [
    { kind: 'show', content },
    ...(isNews ? [{ kind: 'tellMerged' as const }] : []),
  ]
  if (isUnsaved(state, content)) {
    const unsaved = changed(state, now)
    return { state: unsaved.state, effects: [...effects, ...unsaved.effects] }
  }
  return {
    state: { ...state, shown: { kind: 'saved', at } },
    effects: [...effects, keep(state, content)],
  }
}

type Dispute = {
  theirs: Version
  base?: StoryContent
  screen: StoryContent
  /** What the store found, should nothing be found here. */
  found?: Conflict[]
}

export function disagree(
  state: SavingState,
  { theirs, base = state.from.content, screen: mine, found = [] }: Dispute,
): Transition {
  const merged = mergeContent(base, mine, theirs.content)
  const conflicts = merged.conflicts.length > 0 ? merged.conflicts : found
  if (conflicts.length === 0) return goOn(state, theirs, merged.content)
  const { version, content } = theirs
  const disagreement = { version, mine, theirs: content, merged: merged.content, conflicts }
  return nothing({
    ...state,
    dispute: { base, disagreement },
    failure: 'conflict',
    shown: { kind: 'conflict' },
  })
}

/** Goes on from a version with content that is more than it. */
export function goOn(state: SavingState, from: Version, content: StoryContent): Transition {
  return {
    state: { ...state, from, unanswered: [], dispute: null, failure: null },
    effects: [
      { kind: 'show', content },
      { kind: 'saveIn', delay: 0 },
    ],
  }
}

/**
 * What others wrote with a newer version of this page cannot be shown by this one. The text stays on
 * the screen and in the browser, and what they wrote in the store.
 */
export function tooNew(state: SavingState, screen: StoryContent): Transition {
  return {
    state: { ...state, failure: 'refused', shown: { kind: 'refused', code: 'unknown-kind' } },
    effects: [keep(state, screen)],
  }
}
