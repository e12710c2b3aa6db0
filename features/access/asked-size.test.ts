import { describe, expect, test } from 'vitest'
import { isTooLarge } from './asked-size'

const most = { values: 10, characters: 20 }
const nested = (depth: number): unknown => (depth === 0 ? 'a' : { in: nested(depth - 1) })

describe('what a person may send at once', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'a'.repeat(20)],
    ['a list', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['a form', { headline: { zh: '大桥', en: 'Bridge' } }],
    ['a file, whatever it holds', new File(['a'.repeat(100)], 'long-name-of-the-file.txt')],
  ])('holds %s', (_, asked) => {
    expect(isTooLarge(asked, most)).toBe(false)
  })

  test.each([
    ['a longer text', 'a'.repeat(21)],
    ['more texts', ['a'.repeat(11), 'b'.repeat(11)]],
    ['a longer list', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['a list of millions', Array.from({ length: 5_000_000 })],
    ['lists within a list', [[1, 2, 3, 4], { a: [5, 6, 7, 8] }]],
    ['a thing with long names', { ['n'.repeat(21)]: 1 }],
    ['what is nested without end', nested(2_000)],
  ])('does not hold %s', (_, asked) => {
    expect(isTooLarge(asked, most)).toBe(true)
  })
})
