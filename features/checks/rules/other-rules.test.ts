import { expect, test } from 'vitest'
import { shapeOf } from '@/features/checks/shape'
import { checkEmptySide } from './empty-side'
import { checkNegation } from './negation'
import { checkStructure } from './structure'

const paragraph = { type: 'paragraph' as const, text: [{ text: 'A' }] }

test('what one side is made of and the other is not is told', () => {
  const shapes = {
    zh: shapeOf([paragraph, { type: 'heading', level: 2, text: [{ text: 'B' }] }]),
    en: shapeOf([paragraph]),
  }
  expect(checkStructure({ zh: 'A\nB', en: 'A', shapes })).toMatchObject([
    { rule: 'structure-differs', values: { part: 'headings', zh: '1', en: '0' } },
  ])
  expect(checkStructure({ zh: 'A', en: 'A', shapes: { zh: shapes.en, en: shapes.en } })).toEqual([])
})

test('a passage that one side has alone is told, but for a decision', () => {
  expect(checkEmptySide({ zh: '甲', en: '' })).toMatchObject([{ rule: 'omission-passage' }])
  expect(checkEmptySide({ zh: '', en: 'A' })).toMatchObject([{ rule: 'addition-passage' }])
  expect(checkEmptySide({ zh: '甲', en: '', emptyOnPurpose: ['en'] })).toEqual([])
})

test('a denial in Chinese alone is a hint', () => {
  expect(checkNegation({ zh: '他没有来', en: 'He came' })).toMatchObject([
    { rule: 'negation-differs', isSlight: true },
  ])
  expect(checkNegation({ zh: '他没有来', en: 'He didn’t come' })).toEqual([])
  expect(checkNegation({ zh: '他来了', en: 'He came' })).toEqual([])
  expect(checkNegation({ zh: '法院未批准申请', en: 'The court approved it' })).toHaveLength(1)
  expect(checkNegation({ zh: '这种药不安全', en: 'The drug is safe' })).toHaveLength(1)
  expect(checkNegation({ zh: '不久，不少人不断赶来，未来可期', en: 'Soon many came' })).toEqual([])
})

test('a denial in English alone is one too', () => {
  const en = 'The talks made no progress'
  expect(checkNegation({ zh: '会谈取得了进展', en })).toMatchObject([
    { rule: 'negation-differs', zh: null, en: { start: 15, end: 17 } },
  ])
  expect(checkNegation({ zh: '会谈没有取得进展', en })).toEqual([])
  expect(checkNegation({ zh: '必须在周五前付清', en: 'Pay no later than Friday, No. 1' })).toEqual(
    [],
  )
})
