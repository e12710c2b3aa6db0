import { expect, test } from 'vitest'
import { levelOfField, stretchesOf } from './field-marks'

const text = 'The the bridge cost 3 billion'

const doubled = {
  key: 'doubled',
  level: 'note' as const,
  zh: null,
  en: { start: 0, end: 7 },
  waiver: { passageId: '_headline', rule: 'typography-en' as const, zh: null, en: 'The the' },
}
const cost = {
  key: 'cost',
  level: 'block' as const,
  zh: { start: 2, end: 4 },
  en: { start: 20, end: 29 },
  waiver: {
    passageId: '_headline',
    rule: 'number-differs' as const,
    zh: '3亿',
    en: '3 billion',
  },
}
const shown = { findings: [cost, doubled], selected: { key: 'cost' } }

test('what is found in a field is marked there, in the order of its text', () => {
  expect(stretchesOf(text, shown, '_headline', 'en')).toEqual([
    { start: 0, text: 'The the', level: 'note', isSelected: false },
    { start: 7, text: ' bridge cost ' },
    { start: 20, text: '3 billion', level: 'block', isSelected: true },
  ])
  expect(stretchesOf('耗资3亿元', shown, '_headline', 'zh')).toEqual([
    { start: 0, text: '耗资' },
    { start: 2, text: '3亿', level: 'block', isSelected: true },
    { start: 4, text: '元' },
  ])
})

test('the text stays whole where a finding is of other words, of another field, or overlaps', () => {
  const within = { ...doubled, key: 'within', en: { start: 4, end: 7 } }
  const many = {
    ...shown,
    findings: [...shown.findings, { ...within, waiver: { ...within.waiver, en: 'the' } }],
  }
  expect(stretchesOf(text, many, '_headline', 'en')).toHaveLength(3)
  expect(stretchesOf('Another text', shown, '_headline', 'en')).toEqual([
    { start: 0, text: 'Another text' },
  ])
  expect(stretchesOf(text, shown, '_standfirst', 'en')).toEqual([{ start: 0, text }])
  expect(stretchesOf('', shown, '_headline', 'en')).toEqual([])
})

test('the margin shows the gravest level of a field', () => {
  expect(levelOfField(shown, '_headline')).toBe('block')
  expect(levelOfField({ ...shown, findings: [doubled] }, '_headline')).toBe('note')
  expect(levelOfField(shown, '_alt')).toBeUndefined()
})
