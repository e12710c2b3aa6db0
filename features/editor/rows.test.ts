import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { buildPassage } from '@/db/factories/content'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { panelStart } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import { everyLocale } from '@/lib/i18n/locales'
import { markStale, marksOf, markUnsure, rows } from './rows'

const hints = { write: everyLocale(() => ''), emptyOnPurpose: '', machineDraft: 'By a machine' }

it('keeps an uncertain match marked until its passage is confirmed or edited', () => {
  let state = EditorState.create({
    doc: passagesToDoc(
      storySchema,
      ['a', 'b', 'c'].map((id) => buildPassage(id, '甲', 'Alpha')),
    ),
    plugins: [rows(hints)],
  })
  const marks = () => ['a', 'b', 'c'].map((id) => marksOf(state, id).join(' '))
  state = state.apply(markUnsure(state.tr, ['a', 'b', 'c']))
  // What a save says of the agreement of all passages.
  state = state.apply(markStale(state.tr, { stale: ['b'], confirmed: [], readDrafts: [] }))
  expect(marks()).toEqual(['lowConfidence', 'stale lowConfidence', 'lowConfidence'])
  state = state.apply(state.tr.insertText('又', panelStart(state.doc, 0, 'zh') + 1))
  expect(marks()).toEqual(['', 'stale lowConfidence', 'lowConfidence'])
  state = state.apply(markStale(state.tr, { stale: [], confirmed: ['b'], readDrafts: [] }))
  expect(marks()).toEqual(['', '', 'lowConfidence'])
})
