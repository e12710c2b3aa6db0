import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { isEmptyPanel, panelOf } from '@/features/editor/place'
import { isFromServer } from '@/features/editor/structure'
import type { Locale } from '@/lib/i18n/locales'
import { isIn, type Pair, pairs } from '@/lib/i18n/pairs'

/**
 * `locked`: the writer may not change it. `pair`: the two on the screen. `reference`: the one of
 * them that is there to read.
 */
type Languages = { locked: Locale[]; pair: Pair; reference: Locale | null }

const key = new PluginKey<Languages>('languages')

/** Keeps the panels of some languages as they are: from typing, undoing and commands alike. */
export function lockedLanguages(locked: Locale[]): Plugin<Languages> {
  return new Plugin<Languages>({
    key,
    state: {
      init: () => ({ locked, pair: pairs[0], reference: null }),
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

export function isShown(state: EditorState, locale: Locale): boolean {
  return isIn(languagesOf(state).pair, locale)
}

export function showLanguages(
  state: EditorState,
  shown: Pick<Languages, 'pair' | 'reference'>,
): Transaction {
  return state.tr.setMeta(key, { ...languagesOf(state), ...shown })
}

function languagesOf(state: EditorState): Languages {
  return key.getState(state) ?? { locked: [], pair: pairs[0], reference: null }
}

/**
 * A passage in which a locked language says nothing may come and go: it is the writer's own. The
 * passages that stay keep their order.
 */
function isSame(before: PmNode, after: PmNode, locale: Locale): boolean {
  const said = saidIn(before, locale)
  const stillSaid = saidIn(after, locale)
  if (said.length !== stillSaid.length) return false
  const isSaidTheSame = said.every((passage, index) => {
    const other = stillSaid[index]
    if (!other || passage === other) return passage === other
    return (
      passage.attrs.id === other.attrs.id &&
      isOnPurpose(passage, locale) === isOnPurpose(other, locale) &&
      panelOf(passage, locale).eq(panelOf(other, locale))
    )
  })
  return isSaidTheSame && isInOrder(before, after)
}

function saidIn(doc: PmNode, locale: Locale): PmNode[] {
  return doc.children.filter(
    (passage) => isOnPurpose(passage, locale) || !isEmptyPanel(panelOf(passage, locale)),
  )
}

function isInOrder(before: PmNode, after: PmNode): boolean {
  const ids = (doc: PmNode): unknown[] => doc.children.map(({ attrs }) => attrs.id)
  const old = ids(before)
  const present = ids(after)
  if (String(old) === String(present)) return true
  const kept = old.filter((id) => present.includes(id))
  return String(kept) === String(present.filter((id) => old.includes(id)))
}

const isOnPurpose = (passage: PmNode, locale: Locale): boolean =>
  passage.attrs.emptyOnPurpose.includes(locale)
