'use client'

import { TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { showLanguages } from '@/features/editor/guards/locked-languages'
import { panelStart, placeAt, placeOf } from '@/features/editor/place'
import { type Locale, locales } from '@/lib/i18n/locales'
import { isIn, type Pair, pairOf, pairs } from '@/lib/i18n/pairs'

/** Which of the two languages on the screen is written; the other is then there to read. */
export type Focus = 'both' | Locale

export type ShownLanguages = {
  pair: Pair
  /** The two in the order of their columns. */
  shown: Locale[]
  focus: Focus
  setPair: (pair: Pair) => void
  setFocus: (focus: Focus) => void
  nextFocus: () => void
  /** Sees to it that a language is on the screen. */
  show: (locale: Locale) => void
}

/** Two languages stand side by side, whichever are chosen; that of the cursor is one of them. */
export function useShownLanguages(editor: Editor | null): ShownLanguages {
  const [pair, choosePair] = useState(pairs[0])
  const [chosen, setFocus] = useState<Focus>('both')
  const shown = locales.filter((locale) => isIn(pair, locale))
  const focus = chosen === 'both' || isIn(pair, chosen) ? chosen : 'both'
  const show = (locale: Locale) => choosePair((before) => withLanguage(before, locale))

  useEffect(() => {
    if (!editor) return
    const follow = () => {
      const here = placeAt(editor.state.selection.$head)?.locale
      if (here) choosePair((before) => withLanguage(before, here))
    }
    editor.on('selectionUpdate', follow)
    return () => void editor.off('selectionUpdate', follow)
  }, [editor])

  useEffect(() => {
    const reference = focus === 'both' ? null : pair.find((locale) => locale !== focus)
    editor?.view.dispatch(showLanguages(editor.state, { pair, reference: reference ?? null }))
  }, [editor, pair, focus])

  const setPair = (next: Pair) => {
    if (editor) leaveHidden(editor, next)
    choosePair(next)
  }
  const nextFocus = () => {
    const order: Focus[] = ['both', ...shown]
    setFocus(order[(order.indexOf(focus) + 1) % order.length] ?? 'both')
  }
  return { pair, shown, focus, setPair, setFocus, nextFocus, show }
}

/** Which column is written, where it is one of them alone. */
export function focusColumn({ shown, focus }: ShownLanguages): 'both' | 'first' | 'second' {
  if (focus === 'both') return 'both'
  return focus === shown[0] ? 'first' : 'second'
}

/** The other of the two on the screen. */
export const otherOf = ({ shown }: ShownLanguages, locale: Locale) =>
  shown.find((each) => each !== locale)

/** The pair, or one in which a language that comes takes the place of the one offered last. */
function withLanguage(pair: Pair, locale: Locale): Pair {
  if (isIn(pair, locale)) return pair
  return pairOf(locales.find((each) => isIn(pair, each)) ?? pair[0], locale)
}

function leaveHidden(editor: Editor, pair: Pair): void {
  const { state, view } = editor
  const place = placeOf(state)
  if (!place || isIn(pair, place.locale)) return
  const start = panelStart(state.doc, place.index, pair[0])
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(start))))
}
