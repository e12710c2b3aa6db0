'use client'

import type { Editor } from '@tiptap/react'
import { useCallback, useRef, useState } from 'react'
import type { Fields, StoryContent } from '@/db/content'
import { adoptPassages } from '@/features/editor/content/adopt-passages'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { fromServer } from '@/features/editor/structure'
import { type TextEditorOptions, useTextEditor } from './use-text-editor'

/** What the writer has on the screen. */
export type TextSession = {
  editor: Editor | null
  fields: Fields
  setFields: (changes: Partial<Fields>) => void
  /** The text as it stands on the screen. */
  read: () => StoryContent
}

/** Puts on the screen what others wrote. */
type Show = (content: StoryContent) => void

/** The text of an open story: its passages in the editor, and its fields beside them. */
export function useTextSession(
  options: TextEditorOptions,
  begun: StoryContent,
  onChanged: () => void,
): TextSession & { show: Show } {
  const [fields, showFields] = useState<Fields>(() => fieldsOf(begun))
  const current = useRef(fields)
  const editor = useTextEditor(options, onChanged)

  const read = useCallback((): StoryContent => {
    const passages = editor ? docToPassages(editor.state.doc) : begun.passages
    return { ...current.current, passages }
  }, [editor, begun])

  const putFields = useCallback((next: Fields) => {
    current.current = next
    showFields(next)
  }, [])

  const show = useCallback(
    (next: StoryContent) => {
      putFields(fieldsOf(next))
      const tr = editor && adoptPassages(editor.state, next.passages)
      if (tr) editor.view.dispatch(fromServer(tr))
    },
    [editor, putFields],
  )

  const setFields = (changes: Partial<Fields>) => {
    putFields({ ...current.current, ...changes })
    onChanged()
  }

  return { editor, fields, setFields, read, show }
}

export function fieldsOf({ passages: _, ...fields }: StoryContent): Fields {
  return fields
}
