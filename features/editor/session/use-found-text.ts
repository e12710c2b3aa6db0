'use client'

import { useEffect, useRef, useState } from 'react'
import type { StoryContent } from '@/db/content'
import { sameContent } from '@/features/editor/content/same-content'
import { holdOpen, openTabs } from '@/features/editor/saving/open-tabs'
import {
  dropUnsaved,
  keepUnsaved,
  listUnsaved,
  type TextOwner,
  type UnsavedText,
} from '@/features/editor/saving/unsaved-text'
import { newPassageId } from '@/features/passages/passage-id'
import type { Version } from '@/features/stories/contract'

export type FoundText = {
  found: UnsavedText | null
  /** Whether what is unsaved is kept in this browser. */
  isKept: boolean
  /** Keeps it until it is saved, or what is given next; null once it is. */
  keep: (unsaved: { from: Version; content: StoryContent } | null) => void
  /** It was taken up. */
  answer: () => void
  drop: () => void
}

/** What this browser has kept of a story's text: found once on opening, and kept anew from then on. */
export function useFoundText(storyId: number, writer: string, opened: StoryContent): FoundText {
  const [found, setFound] = useState<UnsavedText | null>(null)
  const [isKept, setKept] = useState(true)
  const [owner] = useState((): TextOwner => ({ storyId, writer, tab: newPassageId() }))
  // Nothing is kept over what was found before the writer has said what becomes of it.
  const isAsking = useRef(true)
  /** Taken up, and kept until it is kept anew or saved. */
  const taken = useRef<UnsavedText | null>(null)
  const turn = useRef(Promise.resolve())

  useEffect(() => {
    const close = holdOpen(owner.tab)
    leftTexts(owner, opened).then(
      ([newest]) => {
        if (newest) setFound(newest)
        else isAsking.current = false
      },
      // A browser may be set to keep nothing; writing goes on without.
      () => {
        isAsking.current = false
      },
    )
    return close
  }, [owner, opened])

  const write = async (unsaved: { from: Version; content: StoryContent } | null) => {
    if (unsaved) {
      const { from, content } = unsaved
      const base = { baseVersion: from.version, base: from.content }
      await keepUnsaved({ ...owner, ...base, content, at: new Date().toISOString() })
      setKept(true)
    } else await dropUnsaved(owner)
    if (taken.current) await dropUnsaved(taken.current)
    taken.current = null
  }

  const keep = useRef((unsaved: { from: Version; content: StoryContent } | null) => {
    if (isAsking.current) return
    turn.current = turn.current.then(() => write(unsaved)).catch(() => setKept(false))
  }).current

  const answer = () => {
    isAsking.current = false
    taken.current = found
    setFound(null)
  }

  const drop = () => {
    isAsking.current = false
    setFound(null)
    if (found) turn.current = turn.current.then(() => dropUnsaved(found)).catch(() => {})
  }

  return { found, isKept, keep, answer, drop }
}

/** What tabs that are closed have left unsaved, the newest first; what was saved since is dropped. */
async function leftTexts({ storyId, writer }: TextOwner, opened: StoryContent) {
  const [texts, isOpen] = await Promise.all([listUnsaved(storyId, writer), openTabs()])
  const left = texts.filter(({ tab }) => !isOpen(tab))
  for (const text of left) if (sameContent(text.content, opened)) await dropUnsaved(text)
  return left.filter(({ content }) => !sameContent(content, opened))
}
