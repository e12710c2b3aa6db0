import { expect, test } from 'vitest'
import { growthOf, type Sample } from './samples'

const held = (...megabytes: number[]): Sample[] =>
  megabytes.map((each, at) => ({ at, megabytes: each, heap: 0, files: 0 }))

test('what grows is seen, and a moment before the collector ran is not', () => {
  expect(growthOf(held(100, 110, 120, 130, 140, 150), 'megabytes')).toMatchObject({ growth: 40 })
  const steady = held(100, 400, 100, 100, 100, 100, 100, 400, 100)
  expect(growthOf(steady, 'megabytes')).toEqual({ after: 100, atEnd: 100, growth: 0 })
})
