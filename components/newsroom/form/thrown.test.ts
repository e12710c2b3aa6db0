import { expect, test } from 'vitest'
import { faultOfThrown } from './thrown'

test.each([
  [new TypeError('Failed to fetch'), 'unreachable'],
  [new Error('too-large'), 'too-large'],
  [new Error('An unexpected response was received from the server.'), 'unknown'],
  ['too-large', 'unknown'],
])('%s is told as %s', (thrown, fault) => {
  expect(faultOfThrown(thrown)).toBe(fault)
})
