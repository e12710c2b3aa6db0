import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { buildPassage, paragraph } from '@/db/factories/content'
import { defaultLevels } from '@/features/checks/levels'
import { checkQuickly } from '@/features/checks/quick-checks'
import { termList } from '@/features/checks/terms/term-list'
import type { Waiver } from '@/features/checks/waiver'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { panelStart } from '@/features/editor/place'
import { storySchema } from '@/features/editor/schema/extensions'
import {
  findings,
  findingsIn,
  markedRange,
  selectedFinding,
  selectFinding,
  showFindings,
} from './findings-plugin'
import { textKey, textOfPassage } from './passage-texts'
import { shownFindings } from './shown-finding'

const bold = { text: '3.5万亿', marks: ['bold' as const] }
const story = [
  buildPassage('a', '新桥今天通车。', 'The new bridge opened today.'),
  {
    id: 'b',
    panels: {
      zh: [
        paragraph('先说一句。'),
        { type: 'paragraph' as const, text: [{ text: '耗资' }, bold, { text: '元。' }] },
      ],
      en: [paragraph('First a word.'), paragraph('It cost 3.5 billion yuan.')],
    },
  },
]

it('marks what differs in both panels, across the runs and lines of the text', () => {
  const state = looked(opened())
  const [found] = findingsIn(state)
  expect(found).toMatchObject({ rule: 'number-differs', level: 'block', passage: 1 })
  expect(marked(state, 'zh')).toMatch(/3\.5万亿/u)
  expect(marked(state, 'en')).toMatch(/3\.5 billion/u)
})

it('keeps the marks with their words while text before them changes', () => {
  const state = looked(opened())
  const moved = state.apply(state.tr.insertText('昨天', panelStart(state.doc, 0, 'zh') + 1))
  expect(marked(moved, 'zh')).toBe(marked(state, 'zh'))
  expect(marked(moved, 'en')).toBe(marked(state, 'en'))
})

it('shows nothing of what was let stand, or of a rule that is off', () => {
  const [found] = findingsIn(looked(opened()))
  if (!found) throw new Error('nothing found')
  expect(findingsIn(looked(opened(), [found.waiver]))).toEqual([])
  expect(findingsIn(looked(opened(), [{ ...found.waiver, en: '3.6 billion' }]))).toHaveLength(1)
  const off = { ...defaultLevels, 'number-differs': 'off' as const }
  expect(findingsIn(looked(opened(), [], off))).toEqual([])
})

it('has a finding in hand until it is found no more', () => {
  let state = looked(opened())
  state = state.apply(selectFinding(state.tr, findingsIn(state)[0]?.key ?? null))
  expect(selectedFinding(state)?.rule).toBe('number-differs')
  state = state.apply(showFindings(state.tr, []))
  expect(selectedFinding(state)).toBeNull()
})

function opened(): EditorState {
  return EditorState.create({ doc: passagesToDoc(storySchema, story), plugins: [findings()] })
}

function looked(state: EditorState, waivers: Waiver[] = [], levels = defaultLevels): EditorState {
  const texts = state.doc.children.map(textOfPassage)
  const terms = termList([])
  const found = new Map(texts.map((text) => [textKey(text), checkQuickly(text, terms)]))
  const named = waivers.map((waiver, id) => ({
    ...waiver,
    id,
    reason: '?',
    by: 'c',
    name: 'c',
    at: '',
  }))
  const { standing } = shownFindings(state.doc, found, { levels, waivers: named })
  return state.apply(showFindings(state.tr, standing))
}

function marked(state: EditorState, side: 'zh' | 'en'): string | null {
  const [found] = findingsIn(state)
  const range = found && markedRange(state, found.key, side)
  return range ? state.doc.textBetween(range.from, range.to) : null
}
