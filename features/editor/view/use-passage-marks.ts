'use client'

import type { Editor } from '@tiptap/react'
import { useCallback, useEffect } from 'react'
import { type PassageMark, setMarks } from '@/features/editor/rows'

type Marks = ReadonlyMap<string, PassageMark[]>

/** Shows the desk's marks on rows; the function that it gives shows others in their place. */
export function usePassageMarks(editor: Editor | null, marks: Marks | undefined) {
  const show = useCallback(
    (shown: Marks) => {
      if (editor) editor.view.dispatch(setMarks(editor.state.tr, shown))
    },
    [editor],
  )
  useEffect(() => {
    if (marks) show(marks)
  }, [marks, show])
  return show
}
