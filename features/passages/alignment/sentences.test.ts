import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseCuts, englishCuts } from './sentences'

const pieces = (text: string, cuts: { at: number; kind: string }[], kind: string) => {
  const at = cuts.filter((cut) => cut.kind === kind).map((cut) => cut.at)
  return [0, ...at].map((start, index) => text.slice(start, at[index] ?? text.length).trim())
}

describe('sentences end', () => {
  test('after a Chinese full stop and the quotation mark that closes with it', () => {
    const text = '他说：“今天不行。”明天呢？也不行'
    expect(pieces(text, chineseCuts(text), 'sentence')).toEqual([
      '他说：“今天不行。”',
      '明天呢？',
      '也不行',
    ])
  })

  test('after an English full stop, but not after an abbreviation or inside a number', () => {
    const text = 'Dr. Li of the U.S. team paid 3.5 yuan. "Fine." He left at 11:58, he said.'
    expect(pieces(text, englishCuts(text), 'sentence')).toEqual([
      'Dr. Li of the U.S. team paid 3.5 yuan.',
      '"Fine."',
      'He left at 11:58, he said.',
    ])
  })
})

test('a number is never cut at its comma, nor a time at its colon', () => {
  expect(chineseCuts('共61,000人,11:58到').map(({ at }) => at)).toEqual([9])
})

test('a long stretch without a mark has places to cut all the same', () => {
  expect(chineseCuts('长'.repeat(60)).length).toBeGreaterThan(0)
  expect(englishCuts('word '.repeat(40)).every(({ kind }) => kind === 'word')).toBe(true)
})

test('cuts lie inside the text, in order, each once', () => {
  const text = fc.string({
    unit: fc.constantFrom('中', '。', '，', '”', '.', ' ', 'A', 'b', ',', ';', '!', '1', '—'),
    maxLength: 200,
  })
  fc.assert(
    fc.property(text, fc.constantFrom(chineseCuts, englishCuts), (sample, cutsOf) => {
      const places = cutsOf(sample).map(({ at }) => at)
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
      expect(places.every((at) => at > 0 && at < sample.length)).toBe(true)
    }),
  )
})
