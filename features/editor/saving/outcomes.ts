import type { StoryContent } from '@/db/content'
import type { Problem } from '@/features/access/refused'
import type { Conflict } from '@/features/passages/conflict'
import type { Conflicted, Saved } from '@/features/stories/contract'
import type { StoryRefused } from '@/features/stories/story-deed'
import { isTooLarge, tooLarge } from '@/lib/action-size'

/** What became of a save, as far as its text goes. */
export type SaveOutcome = Saved | Conflicted | StoryRefused | TooLarge

type TooLarge = { status: 'refused'; code: typeof tooLarge; problems?: undefined }

/** As which codes a save is refused, by the store or before anything is sent to it. */
export type SaveRefusal = StoryRefused['code'] | typeof tooLarge | 'unknown-kind'

/** What became of a save that brought no answer; null where it is not known. */
export const outcomeOfThrown = (error: unknown): SaveOutcome | null =>
  isTooLarge(error) ? { status: 'refused', code: tooLarge } : null

export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict' }
  | { kind: 'refused'; code: SaveRefusal; problems?: Problem[] }

/** Both versions of what two people changed, for the writer to choose from. */
export type Disagreement = {
  version: number
  mine: StoryContent
  theirs: StoryContent
  merged: StoryContent
  conflicts: Conflict[]
}

/** Whether all that is on the screen is in the store, as which version, or why it is not. */
export type Flushed =
  | { status: 'saved'; version: number }
  | { status: 'unsaved'; reason: 'offline' | 'failed' | 'conflict' | 'refused' }

/** Why what is on the screen is not in the store. */
export type Failure = Extract<Flushed, { status: 'unsaved' }>['reason']
