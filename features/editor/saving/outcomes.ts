import type { StoryContent } from '@/db/content'
import type { Problem } from '@/features/access/refused'
import type { AgreementsByPair } from '@/features/editor/agreement'
import type { Conflict } from '@/features/passages/conflict'
import { isTooLarge, tooLarge } from '@/lib/action-size'

export type SaveOutcome =
  | {
      status: 'saved'
      version: number
      at: string
      content: StoryContent
      agreements?: AgreementsByPair
    }
  | { status: 'conflict'; version: number; theirs: StoryContent; conflicts: Conflict[] }
  | { status: 'refused'; code: string; problems?: Problem[] }

/** What became of a save that brought no answer; null where it is not known. */
export const outcomeOfThrown = (error: unknown): SaveOutcome | null =>
  isTooLarge(error) ? { status: 'refused', code: tooLarge } : null

export type Save = (input: {
  storyId: number
  baseVersion: number
  content: StoryContent
}) => Promise<SaveOutcome>

export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict' }
  | { kind: 'refused'; code: string; problems?: Problem[] }

/** Both versions of what two people changed, for the writer to choose from. */
export type Disagreement = {
  version: number
  mine: StoryContent
  theirs: StoryContent
  merged: StoryContent
  conflicts: Conflict[]
}

export type Version = { version: number; content: StoryContent }

/** Whether all that is on the screen is in the store, as which version, or why it is not. */
export type Flushed =
  | { status: 'saved'; version: number }
  | { status: 'unsaved'; reason: 'offline' | 'failed' | 'conflict' | 'refused' }

/** Why what is on the screen is not in the store. */
export type Failure = Extract<Flushed, { status: 'unsaved' }>['reason']
