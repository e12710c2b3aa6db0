import { expect, test } from 'vitest'
import type { Pin } from './arrangement'
import { moveRow, pinStory, pinsOf, rowsOf, sharesOf, unpin } from './rows'

const held = (number: number, expiresAt: string | null = null) => ({ number, expiresAt })
const both = ['zh', 'en'] as const

const pins: Pin[] = [
  { slot: 0, locale: 'zh', ...held(12) },
  { slot: 0, locale: 'en', ...held(12) },
  { slot: 3, locale: 'en', ...held(9, '2026-11-26T00:00:00.000Z') },
]

test('rows hold the pins and give them back', () => {
  expect(pinsOf(rowsOf(pins))).toEqual(pins)
})

test('a row moves with what it holds in every language', () => {
  const moved = pinsOf(moveRow(rowsOf(pins), 0, 2))
  expect(moved.map(({ slot, locale }) => `${slot}${locale}`)).toEqual(['2zh', '2en', '3en'])
  const rows = rowsOf(pins)
  expect(moveRow(rows, 0, -1)).toBe(rows)
  expect(moveRow(rows, 4, 5)).toBe(rows)
})

test('a story that is pinned elsewhere goes from there, in the language at hand alone', () => {
  const rows = pinStory(rowsOf(pins), 1, ['zh'], held(12))
  expect(pinsOf(rows).map(({ slot, locale, number }) => [slot, locale, number])).toEqual([
    [0, 'en', 12],
    [1, 'zh', 12],
    [3, 'en', 9],
  ])
})

test('a slot lets go of one language and keeps the other', () => {
  expect(pinsOf(unpin(rowsOf(pins), 0, ['en']))).toEqual([pins[0], pins[2]])
})

test('what is the same in every language is shown as one', () => {
  const [first, second] = rowsOf(pins)
  expect(first && sharesOf(first)).toEqual([{ languages: ['zh', 'en'], held: held(12) }])
  expect(second && sharesOf(second)).toHaveLength(2)
  const [parted] = pinStory(rowsOf(pins), 0, ['en'], held(12, '2026-11-26T00:00:00.000Z'))
  expect(parted && sharesOf(parted)).toHaveLength(2)
  const [again] = pinStory(rowsOf([]), 0, both, held(12))
  expect(again && sharesOf(again)).toHaveLength(1)
})
