import type { StoryContent } from '@/db/content'
import type { SaveRequest, Version } from '@/features/stories/contract'
import type { Disagreement, Failure, SaveOutcome, SaveState } from './outcomes'

/** Where the saving of an open story stands. */
export type SavingState = {
  /** What the screen begins from. */
  from: Version
  /** What is sent, and waits for its answer. */
  sent: StoryContent | null
  /** What was sent without an answer: any of it may have been saved all the same. */
  unanswered: Unanswered[]
  /** What the writer is to choose about; nothing is saved before. */
  dispute: { base: StoryContent; disagreement: Disagreement } | null
  /** When the first change was made of those that are not sent, in milliseconds. */
  firstChange: number | null
  /** Why the last try to save has failed. */
  failure: Failure | null
  shown: SaveState
}

export type Unanswered = { base: StoryContent; content: StoryContent }

/** What happens to it; `screen` is the text as it then stands there, `now` in milliseconds. */
export type SavingEvent =
  | { kind: 'changed'; now: number }
  /** What is unsaved is to be kept in the browser. */
  | { kind: 'keep'; screen: StoryContent }
  /** The writer pauses, or asks for it. */
  | { kind: 'due'; screen: StoryContent }
  | { kind: 'answered'; screen: StoryContent; now: number; outcome: SaveOutcome }
  | { kind: 'unanswered'; isOnline: boolean }
  /** Others saved a version. */
  | { kind: 'received'; screen: StoryContent; now: number; newer: Version }
  /** Text that was kept unsaved since a version is taken up. */
  | { kind: 'takenUp'; screen: StoryContent; kept: Version; content: StoryContent }
  | { kind: 'resolved'; content: StoryContent }
  /** The writer comes back to what two people changed, and may have written more. */
  | { kind: 'reconsidered'; screen: StoryContent }

/** What is to be done about it. */
export type SavingEffect =
  | { kind: 'send'; request: Omit<SaveRequest, 'storyId'> }
  /** Puts on the screen what others wrote. */
  | { kind: 'show'; content: StoryContent }
  /** What others saved has come onto the screen. */
  | { kind: 'tellMerged' }
  /** The text is kept in the browser until it is saved; null once it is. */
  | { kind: 'keep'; unsaved: { from: Version; content: StoryContent } | null }
  /** In so many milliseconds what is unsaved is kept, unless it is to be sooner. */
  | { kind: 'keepIn'; delay: number }
  /** In so many milliseconds, and at no other time, a save is due. */
  | { kind: 'saveIn'; delay: number }

export type Transition = { state: SavingState; effects: SavingEffect[] }

export function savingFrom(from: Version): SavingState {
  return {
    from,
    sent: null,
    unanswered: [],
    dispute: null,
    firstChange: null,
    failure: null,
    shown: { kind: 'saved', at: null },
  }
}
