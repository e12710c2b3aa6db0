import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Passage } from '@/db/content'
import { arbitraryPassages } from '@/db/factories/arbitrary-content'
import { buildPassage } from '@/db/factories/content'
import { panelStart, placeOf } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import { fromServer, structureGuard } from '@/features/editor/structure'
import { normalPassage } from '@/features/passages/normal-form'
import { adoptPassages } from './adopt-passages'
import { docToPassages } from './doc-to-passages'
import { passagesToDoc } from './passages-to-doc'

it('brings any document to any passages', () => {
  fc.assert(
    fc.property(arbitraryPassages, arbitraryPassages, (before, after) => {
      fc.pre(after.length > 0)
      const state = adopt(open(before), after)
      state.doc.check()
      expect(docToPassages(state.doc)).toEqual(after.map(normalPassage))
    }),
  )
})

it('leaves out blocks without text that others left behind', () => {
  const before: Passage[] = [{ id: 'a', panels: { zh: [], en: [] } }]
  const panels: Passage['panels'] = {
    zh: [],
    en: [{ type: 'quote', paragraphs: [] }, { type: 'rule' }],
  }
  const state = adopt(open(before), [{ id: 'a', panels }])
  expect(docToPassages(state.doc)).toEqual([
    { id: 'a', panels: { zh: [], en: [{ type: 'rule' }] } },
  ])
})

it('keeps the cursor in its words when the other language and other rows change', () => {
  const before = [buildPassage('a', '甲', 'Alpha'), buildPassage('b', '乙乙', 'Beta')]
  const opened = open(before)
  const cursor = panelStart(opened.doc, 1, 'zh') + 2
  const typed = opened.apply(
    opened.tr.setSelection(TextSelection.create(opened.doc, cursor)).insertText('新'),
  )
  const [, mine] = docToPassages(typed.doc) as [Passage, Passage]
  const panels = { ...mine.panels, en: buildPassage('', '', 'Beta by another').panels.en }
  for (const after of [
    [buildPassage('a', '甲', 'Alpha two'), { ...mine, panels }],
    [buildPassage('new', '新', 'New'), buildPassage('a', '甲', 'Alpha'), { ...mine, panels }],
  ]) {
    const state = adopt(typed, after)
    expect(placeOf(state)).toMatchObject({ locale: 'zh', offset: 3 })
    expect(placeOf(state)?.passage.attrs.id).toBe('b')
  }
})

it('leaves what came from others out of the undo of the writer', () => {
  const opened = open([buildPassage('a', '甲', 'Alpha')])
  const cursor = panelStart(opened.doc, 0, 'zh') + 2
  const typed = opened.apply(opened.tr.insertText('新', cursor))
  let state = adopt(typed, [buildPassage('a', '甲新', 'Alpha by another')])
  undo(state, (tr) => {
    state = state.apply(tr)
  })
  expect(docToPassages(state.doc)).toEqual([buildPassage('a', '甲', 'Alpha by another')])
})

function open(passages: Passage[]): EditorState {
  const doc = passagesToDoc(storySchema, passages)
  return EditorState.create({ doc, plugins: [history(), structureGuard()] })
}

function adopt(state: EditorState, passages: Passage[]): EditorState {
  const tr = adoptPassages(state, passages)
  return tr ? state.apply(fromServer(tr)) : state
}
