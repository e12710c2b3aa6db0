import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { panelOf } from '@/features/editor/place'
import { isFromServer } from '@/features/editor/structure'
import type { Locale } from '@/lib/i18n/locales'

/** `locked`: the writer may not change it. `reference`: shown beside the other, to read. */
type Languages = { locked: Locale[]; reference: Locale | null }

const key = new PluginKey<Languages>('languages')

/** Keeps the panels of some languages as they are: from typing, undoing and commands alike. */
export function lockedLanguages(locked: Locale[]): Plugin<Languages> {
  return new Plugin<Languages>({
    key,
    state: {
      init: () => ({ locked, reference: null }),
      apply: (tr, languages) => tr.getMeta(key) ?? languages,
    },
    filterTransaction: isAllowed,
  })
}

/** Whether a change leaves the locked languages as they are. */
export function isAllowed(tr: Transaction, state: EditorState): boolean {
  const { locked } = languagesOf(state)
  if (locked.length === 0 || !tr.docChanged || isFromServer(tr)) return true
  return locked.every((locale) => isSame(tr.before, tr.doc, locale))
}

export function isReadOnly(state: EditorState, locale: Locale): boolean {
  const { locked, reference } = languagesOf(state)
  return locked.includes(locale) || reference === locale
}

export function setReference(state: EditorState, reference: Locale | null): Transaction {
  return state.tr.setMeta(key, { ...languagesOf(state), reference })
}

function languagesOf(state: EditorState): Languages {
  return key.getState(state) ?? { locked: [], reference: null }
}

function isSame(before: PmNode, after: PmNode, locale: Locale): boolean {
  if (before.childCount !== after.childCount) return false
  return before.children.every((passage, index) => {
    const other = after.child(index)
    if (passage === other) return true
    return (
      passage.attrs.id === other.attrs.id &&
      isOnPurpose(passage, locale) === isOnPurpose(other, locale) &&
      panelOf(passage, locale).eq(panelOf(other, locale))
    )
  })
}

const isOnPurpose = (passage: PmNode, locale: Locale): boolean =>
  passage.attrs.emptyOnPurpose.includes(locale)
