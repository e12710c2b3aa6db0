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
import { findInPictures, replaceInPictures, type WordsMatch } from './find-in-pictures'
import { findMatches, type Search } from './matches'
import { replaceRange } from './replace-range'

type Find = {
  search: Search | null
  matches: Range[]
  /** In the words of pictures, and the names of tables. */
  words: WordsMatch[]
  decorations: DecorationSet
}

const key = new PluginKey<Find>('find')

const nothing: Find = {
  search: null,
  matches: [],
  words: [],
  decorations: DecorationSet.empty,
}

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
        const words = findInPictures(tr.doc, search)
        return { search, matches, words, decorations: DecorationSet.create(tr.doc, marks) }
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

export function wordsMatchesOf(state: EditorState): WordsMatch[] {
  return key.getState(state)?.words ?? []
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

/**
 * Replaces every match in what may be written, also in the words of pictures, as one step of undo;
 * counts those that are replaced, and those left.
 */
export function replaceAllMatches(
  state: EditorState,
  replacement: string,
): { tr: Transaction | null; replaced: number; left: number } {
  const { search, matches, words } = key.getState(state) ?? nothing
  if (!search) return { tr: null, replaced: 0, left: 0 }
  const open = matches.filter((match) => mayReplace(state, match))
  const openWords = words.filter(({ locale }) => !isReadOnly(state, locale))
  const { tr } = state
  // Words beside the text first: to change them moves nothing.
  replaceInPictures(tr, openWords, search, replacement)
  for (const match of open.toReversed()) replaceRange(tr, match, replacement)
  const replaced = open.length + sumOf(openWords)
  const left = matches.length + sumOf(words) - replaced
  return { tr: replaced > 0 ? structural(tr) : null, replaced, left }
}

const sumOf = (words: WordsMatch[]) => words.reduce((sum, { count }) => sum + count, 0)

function mayReplace(state: EditorState, { from }: Range): boolean {
  const place = placeAt(state.doc.resolve(from))
  return place !== null && !isReadOnly(state, place.locale)
}
