'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { countBody } from '@/features/editor/counts'
import { everyLocale } from '@/lib/i18n/locales'
import { CountsLine } from './counts-line'

/** How long each language is, over its column. */
export function BodyCounts({ editor }: { editor: Editor }) {
  const counts = useEditorState({
    editor,
    selector: () => {
      const passages = docToPassages(editor.state.doc)
      return everyLocale((locale) => countBody(passages, locale))
    },
  })
  return <CountsLine counts={counts} />
}
