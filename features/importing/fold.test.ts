import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldDateLine } from './date-fold'
import { createFold } from './fold'
import { foldLabel } from './fold-label'

describe('a fold', () => {
  const rule = (text: string) => text.replace(/[a-y]/gu, (letter) => letter.toUpperCase())
  const fold = createFold(rule)

  test('writes what its rule writes, of any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'z', '桥', '𠮷', '\uD800') }),
    )
    fc.assert(
      fc.property(text, (each) => {
        expect(fold(each)).toBe(rule(each))
      }),
    )
  })

  test('leaves every index where it was', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, (each) => {
        for (const made of [foldLabel(each), foldDateLine(each)])
          expect(made).toHaveLength(each.length)
      }),
    )
  })
})

test.each([
  ['來源：人民日報　２０２６', '来源:人民日报 2026'],
  ['編輯﹕李—王', '编辑:李-王'],
  ['a\tb\u00a0c', 'a b c'],
  ['𠮷野家', '𠮷野家'],
])('labels are read of %s as of %s', (text, folded) => {
  expect(foldLabel(text)).toBe(folded)
})

test.each([
  ['〔2026年〕', ' 2026年 '],
  ['−5：00', '-5:00'],
])('dates are read of %s as of %s', (text, folded) => {
  expect(foldDateLine(text)).toBe(folded)
})
