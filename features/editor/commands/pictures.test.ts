import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import type { Passage } from '@/db/content'
import { buildPassage, paragraph } from '@/db/factories/content'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { lockedLanguages } from '@/features/editor/guards/locked-languages'
import { panelStart } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import { structureGuard } from '@/features/editor/structure'
import type { Locale } from '@/lib/i18n/locales'
import { lacksPictures, setBeside, setPictures } from './pictures'

const picture = (alt: string) => ({ type: 'picture', picture: { mediaId: 'm', alt } }) as const
const mine = [{ mediaId: 'm', alt: 'Bridge' }]
const other = { locale: 'zh' as const, pictures: [{ mediaId: 'm', alt: '桥' }] }

it('puts a picture into both languages as one step of undo, into an empty side too', () => {
  const story = [buildPassage('a', '甲', 'Alpha'), buildPassage('b', '', 'Beta')]
  for (const [index, zh] of [
    [0, [paragraph('甲'), picture('桥')]],
    [1, [picture('桥')]],
  ] as const) {
    let state = open(story, index)
    const before = state.doc
    setPictures(mine, other)(state, (tr) => {
      state = state.apply(tr)
    })
    const { panels } = docToPassages(state.doc)[index] ?? {}
    expect(panels?.zh).toEqual(zh)
    expect(panels?.en).toContainEqual(picture('Bridge'))
    undo(state, (tr) => {
      state = state.apply(tr)
    })
    expect(state.doc.eq(before)).toBe(true)
  }
})

it('leaves the other language alone where it is not wanted, or may not be written', () => {
  const story = [buildPassage('a', '甲', 'Alpha')]
  let state = open(story, 0)
  setPictures(mine)(state, (tr) => {
    state = state.apply(tr)
  })
  expect(docToPassages(state.doc)[0]?.panels.zh).toEqual([paragraph('甲')])
  const locked = open(story, 0, ['zh'])
  let after = locked
  setPictures(mine, other)(locked, (tr) => {
    after = locked.apply(tr)
  })
  expect(after.doc.eq(locked.doc)).toBe(true)
})

it('puts pictures beside those that stand in a passage, once', () => {
  const story: Passage[] = [
    buildPassage('a', '甲', 'Alpha'),
    { id: 'b', panels: { zh: [paragraph('乙')], en: [paragraph('Beta'), picture('Bridge')] } },
  ]
  let state = open(story, 0)
  const set = () =>
    setBeside('en', other)(state, (tr) => {
      state = state.apply(tr)
    })
  expect([set(), set()]).toEqual([true, false])
  expect(docToPassages(state.doc).map(({ panels }) => panels.zh)).toEqual([
    [paragraph('甲')],
    [paragraph('乙'), picture('桥')],
  ])
})

it('knows which language lacks a picture', () => {
  const story: Passage[] = [{ id: 'a', panels: { zh: [picture('桥')], en: [paragraph('Alpha')] } }]
  expect(lacksPictures(open(story, 0), 'zh', ['m'])).toBe(false)
  expect(lacksPictures(open(story, 0), 'zh', ['m', 'n'])).toBe(true)
  expect(lacksPictures(open(story, 0), 'zh', [])).toBe(false)
})

function open(story: Passage[], index: number, locked: Locale[] = []): EditorState {
  const doc = passagesToDoc(storySchema, story)
  const state = EditorState.create({
    doc,
    plugins: [history(), structureGuard(), lockedLanguages(locked)],
  })
  const end = panelStart(doc, index, 'en') + 1
  return state.apply(state.tr.setSelection(TextSelection.near(doc.resolve(end + 3))))
}
