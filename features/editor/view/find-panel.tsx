'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { type Find, FindBar } from '@/components/newsroom/editor/find-bar'
import { toast } from '@/components/ui/toast'
import {
  matchesOf,
  replaceAllMatches,
  replaceMatch,
  selectedMatch,
  selectMatch,
  setSearch,
} from '@/features/editor/find/find-plugin'
import { locales } from '@/lib/i18n/locales'

type Props = { editor: Editor; onClose: () => void }

export function FindPanel({ editor, onClose }: Props) {
  const t = useTranslations('newsroom.editor.find')
  const [find, setFind] = useState<Find>(() => ({
    text: selectedText(editor),
    replacement: '',
    matchCase: false,
    locale: 'all',
  }))
  const { current, total } = useEditorState({
    editor,
    selector: () => ({
      current: selectedMatch(editor.state) + 1,
      total: matchesOf(editor.state).length,
    }),
  })
  const { text, matchCase, locale } = find
  useEffect(() => {
    const search = { text, matchCase, locales: locale === 'all' ? [...locales] : [locale] }
    editor.view.dispatch(setSearch(editor.state.tr, search))
  }, [editor, text, matchCase, locale])
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.view.dispatch(setSearch(editor.state.tr, null))
    },
    [editor],
  )
  const step = (by: 1 | -1) => {
    const tr = selectMatch(editor.state, by)
    if (tr) editor.view.dispatch(tr)
  }
  const replace = () => {
    const tr = replaceMatch(editor.state, find.replacement)
    if (tr) editor.view.dispatch(tr)
    step(1)
  }
  const replaceAll = () => {
    const { tr, left } = replaceAllMatches(editor.state, find.replacement)
    if (tr) editor.view.dispatch(tr)
    if (left > 0) toast(t('left', { count: left }))
  }
  return (
    <FindBar
      find={find}
      current={current}
      total={total}
      onChange={setFind}
      onStep={step}
      onReplace={replace}
      onReplaceAll={replaceAll}
      onClose={() => {
        onClose()
        editor.view.focus()
      }}
    />
  )
}

function selectedText({ state }: Editor): string {
  const { $from, $to } = state.selection
  return $from.sameParent($to) ? state.doc.textBetween($from.pos, $to.pos) : ''
}
