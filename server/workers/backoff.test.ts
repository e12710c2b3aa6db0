import { expect, test } from 'vitest'
import { createBackoff } from './backoff'

test('those that end young are replaced ever later, to a minute at most', () => {
  const pauseAfter = createBackoff()
  const pauses = Array.from({ length: 10 }, () => pauseAfter(1_000))
  expect(pauses.slice(0, 4)).toEqual([500, 1_000, 2_000, 4_000])
  expect(pauses.at(-1)).toBe(60_000)
})

test('one that has served for long is replaced at once, whatever was before', () => {
  const pauseAfter = createBackoff()
  for (let time = 0; time < 5; time += 1) pauseAfter(0)
  expect(pauseAfter(3_600_000)).toBe(500)
  expect(pauseAfter(0)).toBe(1_000)
})
