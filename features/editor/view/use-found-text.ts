'use client'

import { useEffect, useRef, useState } from 'react'
import type { StoryContent } from '@/db/content'
import { sameContent } from '@/features/editor/content/same-content'
import {
  dropUnsaved,
  findUnsaved,
  keepUnsaved,
  type UnsavedText,
} from '@/features/editor/saving/unsaved-text'

type Version = { version: number; content: StoryContent }

/** What this browser has kept of a story's text: found once on opening, and kept anew from then on. */
export function useFoundText(storyId: number, writer: string, opened: StoryContent) {
  const [found, setFound] = useState<UnsavedText | null>(null)
  // Nothing is kept over what was found before the writer has said what becomes of it.
  const isAsking = useRef(true)

  useEffect(() => {
    const nothingFound = () => {
      isAsking.current = false
    }
    void findUnsaved(storyId, writer).then((text) => {
      if (text && !sameContent(text.content, opened)) return setFound(text)
      nothingFound()
      if (text) return dropUnsaved(storyId, writer)
      // A browser may be set to keep nothing; writing goes on without.
    }, nothingFound)
  }, [storyId, writer, opened])

  const answer = () => {
    isAsking.current = false
    setFound(null)
  }

  const keep = useRef((unsaved: { from: Version; content: StoryContent } | null) => {
    if (isAsking.current) return
    if (!unsaved) return void dropUnsaved(storyId, writer)
    const { from, content } = unsaved
    const base = { baseVersion: from.version, base: from.content }
    void keepUnsaved({ storyId, writer, ...base, content, at: new Date().toISOString() })
  }).current

  const drop = () => {
    answer()
    void dropUnsaved(storyId, writer)
  }

  return { found, keep, answer, drop }
}
