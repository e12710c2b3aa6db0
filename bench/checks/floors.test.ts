import { describe, expect, test } from 'vitest'
import { readRated, readWhole } from './documents'
import { knowledge, measureClean, measurePlanted, measureRated, type Tally } from './measure'

const [rated, whole] = [readRated(), readWhole()]
const share = (tally?: Tally) => (tally ? tally.found / tally.all : Number.NaN)

// The documents are not part of the project; without them there is nothing to measure.
describe.skipIf(rated.length === 0)('errors that professional raters marked', () => {
  const { recall, flagged } = measureRated(rated, knowledge())

  test.each([
    ['number', 0.85],
    ['omission', 0.6],
    ['name', 0.36],
  ])('of %s, %d are found', (kind, least) =>
    expect(share(recall.get(kind))).toBeGreaterThanOrEqual(least),
  )

  test('few clean passages are faulted', () => {
    expect(share(flagged.machine)).toBeLessThanOrEqual(0.03)
    expect(share(flagged.human)).toBeLessThanOrEqual(0.05)
  })
})

describe.skipIf(whole.length === 0)('planted errors', () => {
  const tallies = measurePlanted(whole, knowledge())

  test.each(['digit', 'scale', 'date', 'untranslated', 'dropped passage'] as const)(
    'of %s, 0.95 are found',
    (kind) => expect(share(tallies.get(kind))).toBeGreaterThanOrEqual(0.95),
  )

  test.each(['dropped sentence', 'added sentence', 'swapped names', 'missing term'] as const)(
    'of %s, 0.8 are found',
    (kind) => expect(share(tallies.get(kind))).toBeGreaterThanOrEqual(0.8),
  )

  test('a whole document has little to complain of', () => {
    expect(measureClean(whole, knowledge())).toBeLessThanOrEqual(1)
  })
})
