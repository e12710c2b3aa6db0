import { history, undo } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { buildPassage } from '@/db/factories/content'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { lockedLanguages } from '@/features/editor/guards/locked-languages'
import { storySchema } from '@/features/editor/schema/extensions'
import type { Locale } from '@/lib/i18n/locales'
import {
  find,
  matchesOf,
  replaceAllMatches,
  replaceMatch,
  selectedMatch,
  selectMatch,
  setSearch,
} from './find-plugin'

const story = [
  buildPassage('a', '新桥由 ANSO 建成，ANSO 出席。', 'Anso built the bridge.'),
  buildPassage('b', '', 'The bridge of ANSO'),
]

it('finds in one language or both, with or without case', () => {
  expect(matchesOf(searching('anso', ['zh', 'en']))).toHaveLength(4)
  expect(matchesOf(searching('anso', ['en']))).toHaveLength(2)
  expect(matchesOf(searching('ANSO', ['zh', 'en'], true))).toHaveLength(3)
  expect(matchesOf(searching('', ['zh', 'en']))).toHaveLength(0)
})

it('walks through the matches and round again', () => {
  let state = searching('bridge', ['en'])
  const visited = [1, 1, 1, -1].map((by) => {
    const tr = selectMatch(state, by as 1 | -1)
    if (tr) state = state.apply(tr)
    return selectedMatch(state)
  })
  expect(visited).toEqual([0, 1, 0, 1])
})

it('replaces one, or all as one step of undo', () => {
  const state = searching('bridge', ['en'])
  const first = selectMatch(state, 1)
  const selected = first ? state.apply(first) : state
  const one = replaceMatch(selected, 'tunnel')
  expect(one && english(selected.apply(one))).toEqual([
    'Anso built the tunnel.',
    'The bridge of ANSO',
  ])
  const { tr: all } = replaceAllMatches(state, '')
  let replaced = all ? state.apply(all) : state
  expect(english(replaced)).toEqual(['Anso built the .', 'The  of ANSO'])
  undo(replaced, (tr) => {
    replaced = replaced.apply(tr)
  })
  expect(replaced.doc.eq(state.doc)).toBe(true)
})

it('leaves the language alone that may not be written, and replaces the rest', () => {
  const state = searching('anso', ['zh', 'en'], false, ['zh'])
  const { tr, left } = replaceAllMatches(state, 'Firm')
  expect(left).toBe(2)
  expect(tr && docToPassages(state.apply(tr).doc)).toEqual([
    buildPassage('a', '新桥由 ANSO 建成，ANSO 出席。', 'Firm built the bridge.'),
    buildPassage('b', '', 'The bridge of Firm'),
  ])
  const first = selectMatch(state, 1)
  expect(first && replaceMatch(state.apply(first), 'Firm')).toBeNull()
  expect(replaceAllMatches(searching('出席', ['zh'], false, ['zh']), '在场')).toEqual({
    tr: null,
    replaced: 0,
    left: 1,
  })
})

function searching(
  text: string,
  locales: Locale[],
  matchCase = false,
  locked: Locale[] = [],
): EditorState {
  const state = EditorState.create({
    doc: passagesToDoc(storySchema, story),
    plugins: [history(), lockedLanguages(locked), find()],
  })
  return state.apply(setSearch(state.tr, { text, matchCase, locales }))
}

function english({ doc }: EditorState): string[] {
  return docToPassages(doc).map(({ panels: { en = [] } }) =>
    en[0]?.type === 'paragraph' ? en[0].text.map(({ text }) => text).join('') : '',
  )
}
