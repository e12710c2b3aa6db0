import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseNumeral } from './chinese-numerals'

test.each([
  ['十', 10],
  ['二十一', 21],
  ['一百零五', 105],
  ['三千二百', 3200],
  ['十二万', 120_000],
  ['六万亿', 6e12],
  ['三亿五千万', 350_000_000],
  ['二〇一九', 2019],
  ['十二点五', 12.5],
])('%s is %d', (text, value) => {
  expect(chineseNumeral(text)).toBe(value)
})

test('what holds another character is no numeral', () => {
  expect(chineseNumeral('三人')).toBeNaN()
  expect(chineseNumeral('')).toBeNaN()
})

test('every number up to 99,999 is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (value) => {
      expect(chineseNumeral(written(value))).toBe(value)
    }),
  )
})

function written(value: number): string {
  const digits = '零一二三四五六七八九'
  if (value < 10) return digits[value] as string
  const [unit, name] = (
    [
      [10_000, '万'],
      [1000, '千'],
      [100, '百'],
      [10, '十'],
    ] as const
  ).find(([size]) => value >= size) as [number, string]
  const rest = value % unit
  const gap = rest > 0 && rest < unit / 10 ? '零' : ''
  return written(Math.floor(value / unit)) + name + gap + (rest > 0 ? written(rest) : '')
}
