import { history, undo } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import type { Block } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { lockedLanguages } from '@/features/editor/guards/locked-languages'
import { storySchema } from '@/features/editor/schema/extensions'
import { structureGuard } from '@/features/editor/structure'
import type { Locale } from '@/lib/i18n/locales'
import { findInFields, replaceInFields } from './find-in-fields'
import { find, matchesOf, replaceAllMatches, setSearch, wordsMatchesOf } from './find-plugin'

const { passages: _, ...fields } = buildContent({
  headline: { zh: 'ANSO 建桥', en: 'Anso builds, ANSO says' },
  standfirst: { en: 'By anso.' },
  leadPicture: {
    mediaId: 'm',
    alt: { en: 'A bridge' },
    caption: { en: 'ANSO at work' },
    credit: { zh: 'ANSO' },
  },
})
const search = { text: 'ANSO', matchCase: false, locales: ['zh', 'en'] as Locale[] }

it('looks in headlines, standfirsts and the words of the lead picture', () => {
  expect(findInFields(fields, search)).toEqual([
    { field: 'headline', locale: 'zh', count: 1 },
    { field: 'headline', locale: 'en', count: 2 },
    { field: 'standfirst', locale: 'en', count: 1 },
    { field: 'leadPicture', locale: 'zh', count: 1 },
    { field: 'leadPicture', locale: 'en', count: 1 },
  ])
  expect(findInFields(fields, { ...search, text: '' })).toEqual([])
})

it('replaces there in the languages that may be written', () => {
  const changes = replaceInFields(fields, search, 'Firm', (locale) => locale === 'en')
  expect(changes).toEqual({
    headline: { zh: 'ANSO 建桥', en: 'Firm builds, Firm says' },
    standfirst: { en: 'By Firm.' },
    leadPicture: {
      mediaId: 'm',
      alt: { en: 'A bridge' },
      caption: { en: 'Firm at work' },
      credit: { zh: 'ANSO' },
    },
  })
  expect(replaceInFields(fields, { ...search, text: 'none' }, 'x', () => true)).toEqual({})
})

const zh: Block[] = [
  { type: 'picture', picture: { mediaId: 'm', alt: 'ANSO 的桥', caption: 'anso', credit: '甲' } },
]
const en: Block[] = [
  {
    type: 'gallery',
    pictures: [
      { mediaId: 'm', alt: 'b' },
      { mediaId: 'n', alt: 'ANSO' },
    ],
  },
  { type: 'table', caption: 'ANSO in figures', hasHeader: false, rows: [[[{ text: 'ANSO' }]]] },
]

it('looks in the words of pictures and the names of tables, and replaces as one step', () => {
  const state = searching([])
  expect(wordsMatchesOf(state).map(({ locale, count }) => [locale, count])).toEqual([
    ['zh', 2],
    ['en', 1],
    ['en', 1],
  ])
  expect(matchesOf(state)).toHaveLength(1)
  const { tr, replaced, left } = replaceAllMatches(state, 'Firm')
  expect([replaced, left]).toEqual([5, 0])
  let after = tr ? state.apply(tr) : state
  expect(JSON.stringify(docToPassages(after.doc))).not.toMatch(/anso/iu)
  expect(docToPassages(after.doc)[0]?.panels.zh?.[0]).toMatchObject({
    picture: { alt: 'Firm 的桥', caption: 'Firm', credit: '甲' },
  })
  undo(after, (undone) => {
    after = after.apply(undone)
  })
  expect(after.doc.eq(state.doc)).toBe(true)
})

it('leaves them alone in a language that may not be written', () => {
  const { tr, replaced, left } = replaceAllMatches(searching(['zh']), 'Firm')
  expect([replaced, left]).toEqual([3, 2])
  expect(tr).not.toBeNull()
})

function searching(locked: Locale[]): EditorState {
  const doc = passagesToDoc(storySchema, [{ id: 'a', panels: { zh, en } }])
  const plugins = [history(), structureGuard(), lockedLanguages(locked), find()]
  const state = EditorState.create({ doc, plugins })
  return state.apply(setSearch(state.tr, search))
}
