'use client'

import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import { agreedIds, readDraftIds, staleIds } from '@/features/editor/agreement'
import { markStale, markUnsure } from '@/features/editor/rows'
import type { Agreements } from '@/features/stories/contract'

/** Shows on the rows how their languages stand to each other, beside what an import left unsure. */
export function usePassageMarks(editor: Editor | null, agreements: Agreements) {
  useEffect(() => {
    if (!editor) return
    const { tr } = editor.state
    const marks = {
      stale: staleIds(agreements),
      confirmed: agreedIds(agreements),
      readDrafts: readDraftIds(agreements),
    }
    editor.view.dispatch(markStale(tr, marks))
  }, [editor, agreements])
  return (unsure: string[]) => {
    if (editor) editor.view.dispatch(markUnsure(editor.state.tr, unsure))
  }
}
