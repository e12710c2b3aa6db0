import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { isReadOnly } from '@/features/editor/guards/locked-languages'
import { placeAt } from '@/features/editor/place'
import type { Range } from '@/features/editor/ranges'
import { structural } from '@/features/editor/structure'
import { findMatches, type Search } from './matches'
import { replaceRange } from './replace-range'

type Find = { search: Search | null; matches: Range[]; decorations: DecorationSet }

const key = new PluginKey<Find>('find')

const nothing: Find = { search: null, matches: [], decorations: DecorationSet.empty }

/** Marks what is searched for; without a search it costs nothing. */
export function find(): Plugin<Find> {
  return new Plugin<Find>({
    key,
    state: {
      init: () => nothing,
      apply(tr, before) {
        const asked: Search | null | undefined = tr.getMeta(key)
        const search = asked === undefined ? before.search : asked
        if (!search) return nothing
        if (!tr.docChanged && search === before.search) return before
        const matches = findMatches(tr.doc, search)
        const marks = matches.map(({ from, to }) => Decoration.inline(from, to, { class: 'match' }))
        return { search, matches, decorations: DecorationSet.create(tr.doc, marks) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  })
}

/** Starts a search, or ends it with null. */
export function setSearch(tr: Transaction, search: Search | null): Transaction {
  return tr.setMeta(key, search)
}

export function matchesOf(state: EditorState): Range[] {
  return key.getState(state)?.matches ?? []
}

/** The number, from 0, of the match that is selected; -1 for none. */
export function selectedMatch(state: EditorState): number {
  const { from, to } = state.selection
  return matchesOf(state).findIndex((match) => match.from === from && match.to === to)
}

/** Selects the next match behind the selection, or the one before it, and round again. */
export function selectMatch(state: EditorState, by: 1 | -1): Transaction | null {
  const matches = matchesOf(state)
  const { from, to } = state.selection
  const next =
    by > 0
      ? (matches.find((match) => match.from >= to) ?? matches[0])
      : (matches.findLast((match) => match.to <= from) ?? matches.at(-1))
  if (!next) return null
  const selection = TextSelection.create(state.doc, next.from, next.to)
  return state.tr.setSelection(selection).scrollIntoView()
}

/** Replaces the match that is selected; null for none, or one in what may not be written. */
export function replaceMatch(state: EditorState, replacement: string): Transaction | null {
  const match = matchesOf(state)[selectedMatch(state)]
  if (!match || !mayReplace(state, match)) return null
  return replaceRange(state.tr, match, replacement).scrollIntoView()
}

/** Replaces every match in what may be written, as one step of undo, and counts those left. */
export function replaceAllMatches(
  state: EditorState,
  replacement: string,
): { tr: Transaction | null; left: number } {
  const matches = matchesOf(state)
  const open = matches.filter((match) => mayReplace(state, match))
  const { tr } = state
  for (const match of open.toReversed()) replaceRange(tr, match, replacement)
  return { tr: open.length > 0 ? structural(tr) : null, left: matches.length - open.length }
}

function mayReplace(state: EditorState, { from }: Range): boolean {
  const place = placeAt(state.doc.resolve(from))
  return place !== null && !isReadOnly(state, place.locale)
}
