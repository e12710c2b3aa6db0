import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import type { Passage } from '@/db/content'
import { buildPassage, paragraph } from '@/db/factories/content'
import { mergeWithNext, splitPassage } from '@/features/editor/commands/passages'
import { panelStart } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import { docToPassages } from './doc-to-passages'
import { passagesToDoc } from './passages-to-doc'

/** Written while the newsroom published in Arabic too. */
function inThree(id: string, zh: string, en: string, ar: string): Passage {
  const { panels } = buildPassage(id, zh, en)
  return { id, panels: { ...panels, ar: [paragraph(ar)] } }
}

function open(passages: Passage[]): EditorState {
  const state = EditorState.create({ doc: passagesToDoc(storySchema, passages) })
  const cursor = TextSelection.near(state.doc.resolve(panelStart(state.doc, 0, 'zh')))
  return state.apply(state.tr.setSelection(cursor))
}

it('keeps what is said in a language that is published no longer', () => {
  const passages = [inThree('a', '甲', 'Alpha', 'ألف'), buildPassage('b', '乙', 'Beta')]
  expect(docToPassages(open(passages).doc)).toEqual(passages)
})

it('joins it where passages are joined, and leaves it above where one is split', () => {
  let state = open([inThree('a', '甲', 'Alpha', 'ألف'), inThree('b', '乙', 'Beta', 'باء')])
  mergeWithNext(state, (tr) => {
    state = state.apply(tr)
  })
  expect(docToPassages(state.doc)[0]?.panels.ar).toEqual([paragraph('ألف'), paragraph('باء')])
  splitPassage(state, (tr) => {
    state = state.apply(tr)
  })
  const [above, below] = docToPassages(state.doc)
  expect(above?.panels.ar).toHaveLength(2)
  expect(below?.panels.ar).toBeUndefined()
})
