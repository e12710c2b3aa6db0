import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { Passage } from '@/db/content'
import { buildPassage } from '@/db/factories/content'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { findMatches } from '@/features/editor/find/matches'
import { lockedLanguages } from '@/features/editor/guards/locked-languages'
import { panelOf } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import type { Term } from '@/features/terms/term'
import { type Locale, locales } from '@/lib/i18n/locales'
import { insertTerm } from './insert-term'
import { offerFinder } from './offers'
import { selectedForms, termSelections } from './term-selections'

const term = (zh: string[], en: string[]): Term => ({
  ...{ id: zh[0] ?? '', domain: 'other', partOfSpeech: null, note: '' },
  ...{ updatedAt: '', updatedBy: null },
  forms: { zh: { preferred: zh, forbidden: [] }, en: { preferred: en, forbidden: [] } },
})

const findOffers = offerFinder([
  term(['一带一路'], ['Belt and Road Initiative', 'BRI']),
  term(['国务院'], ['State Council']),
])
const forms = (state: EditorState) => findOffers(state).map(({ form }) => form)

const open = (passages: Passage[]) =>
  EditorState.create({
    doc: passagesToDoc(storySchema, passages),
    plugins: [lockedLanguages([]), termSelections()],
  })

/** Selects a text where it stands first, or sets the cursor behind it. */
function at(state: EditorState, text: string, { isCursor = true } = {}): EditorState {
  const [match] = findMatches(state.doc, { text, matchCase: true, locales: [...locales] })
  if (!match) throw new Error(`no ${text}`)
  const { from, to } = match
  const selection = TextSelection.create(state.doc, isCursor ? to : from, to)
  return state.apply(state.tr.setSelection(selection))
}

const select = (state: EditorState, text: string) => at(state, text, { isCursor: false })

function withFirst(state: EditorState, locale: Locale = 'en'): string {
  let after = state
  const [offer] = findOffers(state)
  if (!offer) throw new Error('nothing offered')
  insertTerm(offer)(state, (tr) => {
    after = state.apply(tr)
  })
  return panelOf(after.doc.child(0), locale).textContent
}

describe('what is offered', () => {
  test('is what the other panel says, in its order, and this one does not yet', () => {
    const zh = '国务院：共建“一带一路”。'
    expect(forms(at(open([buildPassage('a', zh, 'The ')]), 'The '))).toEqual([
      'State Council',
      'Belt and Road Initiative',
    ])
    const said = open([buildPassage('a', zh, 'The State Council: the BRI')])
    expect(forms(at(said, 'BRI'))).toEqual([])
  })

  test('begins with what is typed', () => {
    const state = open([buildPassage('a', '国务院、一带一路', 'On the belt a')])
    expect(forms(at(state, 'belt a'))).toEqual(['Belt and Road Initiative', 'State Council'])
  })

  test('is nothing where something is selected', () => {
    const state = open([buildPassage('a', '国务院', 'The end')])
    expect(forms(select(state, 'end'))).toEqual([])
  })
})

describe('what is inserted', () => {
  const passage = (en: string) => open([buildPassage('a', '一带一路和国务院', en)])

  test('takes the place of what is typed of it', () => {
    expect(withFirst(at(passage('On the bel'), 'bel'))).toBe('On the Belt and Road Initiative')
    expect(withFirst(at(passage('A BELT and R. B'), 'BELT and R'))).toBe(
      'A Belt and Road Initiative. B',
    )
  })

  test('is a word of its own', () => {
    expect(withFirst(at(passage('On the'), 'the'))).toBe('On the Belt and Road Initiative')
    expect(withFirst(at(passage('rebel'), 'rebel'))).toBe('rebel Belt and Road Initiative')
    const chinese = open([buildPassage('a', '这是国务', 'State Council')])
    expect(withFirst(at(chinese, '国务'), 'zh')).toBe('这是国务院')
  })
})

describe('two selections', () => {
  const passages = [buildPassage('a', '新桥通车', 'The bridge opens'), buildPassage('b', '乙', 'B')]

  test('one in each panel are what a term is made of', () => {
    const one = select(open(passages), '新桥')
    expect(selectedForms(one)).toBeNull()
    expect(selectedForms(select(one, 'bridge'))).toEqual({ zh: '新桥', en: 'bridge' })
    expect(selectedForms(select(select(one, 'bridge'), 'The bridge'))).toEqual({
      zh: '新桥',
      en: 'The bridge',
    })
  })

  test('that are longer than any term are none', () => {
    const long = 'The bridge opens '.repeat(6).trim()
    const state = select(open([buildPassage('a', '新桥通车', long)]), '新桥')
    expect(selectedForms(select(state, long))).toBeNull()
  })

  test('are of one passage, and end with a change of the text', () => {
    expect(selectedForms(select(select(open(passages), '新桥'), 'B'))).toBeNull()
    const both = select(select(open(passages), '新桥'), 'bridge')
    expect(selectedForms(both.apply(both.tr.insertText('x')))).toBeNull()
  })
})
