import { expect, test } from 'vitest'
import { numberList } from './words'

test('numbers that follow each other are a range', () => {
  expect(numberList([3], 'en')).toBe('3')
  expect(numberList([3, 4], 'en')).toBe('3 and 4')
  expect(numberList([1, 2, 3, 7, 9], 'en')).toBe('1–3, 7, and 9')
  expect(numberList([1, 2, 3, 7], 'zh')).toBe('1–3和7')
})
