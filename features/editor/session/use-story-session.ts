'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { UnsavedText } from '@/features/editor/saving/unsaved-text'
import { laterOf } from '@/features/stories/as-of'
import type { AgreementsByPair, ReadAgreements, StoryDoors } from '@/features/stories/contract'
import { useFoundText } from './use-found-text'
import { type ConflictSession, type SavingSession, useSaving } from './use-saving'
import type { TextEditorOptions } from './use-text-editor'
import { type TextSession, useTextSession } from './use-text-session'

type Options = TextEditorOptions & {
  story: { id: number; number: number; version: number }
  writer: string
  agreed: ReadAgreements
  save: StoryDoors['save']
  /** What others saved meanwhile has come onto the screen. */
  onMerged: () => void
}

/** What was found unsaved of the story, until the writer has said what becomes of it. */
export type RecoverySession = {
  found: UnsavedText | null
  /** False where it could not be taken up: it stays found. */
  take: () => Promise<boolean>
  drop: () => void
}

/** A story open for writing, as sessions with one job each; a part takes those that it needs. */
export type StorySession = {
  text: TextSession
  saving: SavingSession
  conflict: ConflictSession
  recovery: RecoverySession
  agreements: AgreementsByPair
  /** Shows what was read of them, unless what is shown is later. */
  takeAgreements: (read: ReadAgreements) => void
}

export function useStorySession(options: Options): StorySession {
  const { story } = options
  // What the page is drawn from again is taken in by `receive`; the session keeps what it began from.
  const [begun] = useState({ version: story.version, content: options.content })
  const [agreed, setAgreed] = useState(options.agreed)
  const takeAgreements = useCallback(
    (read: ReadAgreements) => setAgreed((shown) => laterOf(shown, read)),
    [],
  )
  const onChanged = useRef(() => {})
  const text = useTextSession(options, begun.content, () => onChanged.current())
  const kept = useFoundText(story.id, options.writer, begun.content)
  const { saving, conflict, changed, takeUp } = useSaving({
    storyId: story.id,
    begun,
    text,
    found: kept,
    save: async (asked) => {
      const answer = await options.save(asked)
      if (answer.status === 'saved') takeAgreements(answer)
      return answer
    },
    onMerged: options.onMerged,
  })
  onChanged.current = changed

  const receive = useRef(saving.receive)
  receive.current = saving.receive
  // The page was drawn again: what is newer in it is taken in. One that was drawn before the last answer can come after it.
  useEffect(() => {
    void receive.current({ version: story.version, content: options.content })
    takeAgreements(options.agreed)
  }, [story.version, options.content, options.agreed, takeAgreements])

  const { found } = kept
  const recovery: RecoverySession = {
    found,
    take: async () => {
      if (!found) return false
      const from = { version: found.baseVersion, content: found.base }
      const isTaken = await takeUp(from, found.content)
      if (isTaken) kept.answer()
      return isTaken
    },
    drop: kept.drop,
  }
  return { text, saving, conflict, recovery, agreements: agreed.agreements, takeAgreements }
}
