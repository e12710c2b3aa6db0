'use client'

import { NodeSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { toast } from '@/components/ui/toast'
import type { Fields } from '@/db/content'
import {
  type FieldName,
  findInFields,
  replaceInFields,
} from '@/features/editor/find/find-in-fields'
import {
  matchesOf,
  replaceAllMatches,
  replaceMatch,
  selectedMatch,
  selectMatch,
  setSearch,
  wordsMatchesOf,
} from '@/features/editor/find/find-plugin'
import { formerFields } from '@/features/editor/importing/former-fields'
import type { TextSession } from '@/features/editor/session/use-text-session'
import { type Locale, locales } from '@/lib/i18n/locales'

export type Find = { text: string; replacement: string; matchCase: boolean; locale: Locale | 'all' }

export type FindOptions = {
  editor: Editor
  text: Pick<TextSession, 'fields' | 'setFields' | 'read'>
  editable: Record<Locale, boolean>
}

/** How long the way back is offered, in milliseconds. */
const timeToRegret = 30_000

/** Finds and replaces in the text, in headlines and standfirsts and in the words of pictures. */
export function useFind({ editor, text: screen, editable }: FindOptions) {
  const t = useTranslations('newsroom.editor.find')
  const languageName = useTranslations('languages')
  const editorWords = useTranslations('newsroom.editor')
  const [find, setFind] = useState<Find>(() => ({
    text: selectedText(editor),
    replacement: '',
    matchCase: false,
    locale: 'all',
  }))
  const { current, total, words } = useEditorState({
    editor,
    selector: () => ({
      current: selectedMatch(editor.state) + 1,
      total: matchesOf(editor.state).length,
      words: wordsMatchesOf(editor.state),
    }),
  })
  const { text, matchCase, locale } = find
  const search = useMemo(
    () => ({ text, matchCase, locales: locale === 'all' ? [...locales] : [locale] }),
    [text, matchCase, locale],
  )
  useEffect(() => {
    editor.view.dispatch(setSearch(editor.state.tr, search))
  }, [editor, search])
  const inFields = findInFields(screen.fields, search)
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
    const { tr, replaced, left } = replaceAllMatches(editor.state, find.replacement)
    if (tr) editor.view.dispatch(tr)
    const mayEdit = (each: Locale) => editable[each]
    const { passages: _, ...before } = screen.read()
    const changes = replaceInFields(before, search, find.replacement, mayEdit)
    screen.setFields(changes)
    const [open, shut] = [inFields.filter((each) => mayEdit(each.locale)), inFields]
    const count = replaced + countOf(open)
    const isField = countOf(open) > 0
    // The editor takes back what it did to the text; the fields have no undoing of their own.
    const action = { label: t('restore'), onClick: () => restore(before, changes) }
    if (count > 0) {
      toast.success(t('replaced', { count }), isField ? { action, duration: timeToRegret } : {})
    }
    const stays = left + countOf(shut) - countOf(open)
    if (stays > 0) toast(t('left', { count: stays }))
  }
  const restore = (before: Fields, changes: Partial<Fields>) => {
    const { passages: _, ...now } = screen.read()
    const former = formerFields(before, { ...before, ...changes }, now) ?? now
    const isLead = changes.leadPicture && now.leadPicture === changes.leadPicture
    screen.setFields({ ...former, ...(isLead && { leadPicture: before.leadPicture }) })
  }
  const elsewhere = [
    ...inFields.map(({ field, locale: where, count }) => ({
      name:
        field === 'leadPicture'
          ? t('lead', { language: languageName(where) })
          : editorWords(field, { language: languageName(where) }),
      count,
      onGo: () => focusField(editor, field, where),
    })),
    ...locales.flatMap((where) => {
      const own = words.filter((match) => match.locale === where)
      return own.length === 0
        ? []
        : [
            {
              name: t('words', { language: languageName(where) }),
              count: countOf(own),
              onGo: () => goTo(own[0]?.position),
            },
          ]
    }),
  ]
  const goTo = (position = 0) => {
    const selection = NodeSelection.create(editor.state.doc, position)
    editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView())
    editor.view.focus()
  }
  return { find, setFind, current, total, elsewhere, step, replace, replaceAll }
}

const countOf = (matches: { count: number }[]) => matches.reduce((sum, { count }) => sum + count, 0)

function focusField(editor: Editor, field: FieldName, locale: Locale): void {
  const root = editor.view.dom.closest('.editor')
  const at = field === 'leadPicture' ? '.editor-lead input' : `[data-field="${field}"]`
  const found = [...(root?.querySelectorAll<HTMLElement>(at) ?? [])]
  const own = found.find(({ dataset }) => dataset.locale === locale) ?? found[0]
  own?.focus()
  own?.scrollIntoView({ block: 'center' })
}

function selectedText({ state }: Editor): string {
  const { $from, $to } = state.selection
  return $from.sameParent($to) ? state.doc.textBetween($from.pos, $to.pos) : ''
}
