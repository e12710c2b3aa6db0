'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { CountsLine } from '@/components/newsroom/editor/counts-line'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { countBody } from '@/features/editor/counts'

/** How long each language is, over its column. */
export function BodyCounts({ editor }: { editor: Editor }) {
  const counts = useEditorState({
    editor,
    selector: () => {
      const passages = docToPassages(editor.state.doc)
      return { zh: countBody(passages, 'zh'), en: countBody(passages, 'en') }
    },
  })
  return <CountsLine counts={counts} />
}
