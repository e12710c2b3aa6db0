import { expect, test } from 'vitest'
import { chineseNameKeys } from './names'
import { chineseTokenizer, englishTokens, latinNamesOf } from './tokens'

test('a Chinese name is found where its pinyin spells a name of the English text', () => {
  const names = new Set(latinNamesOf('Chairman Kong Lingqiang spoke'))
  const found = chineseNameKeys('董事长孔令强说', names)
  expect(found.get(3)).toEqual([['p:kong', expect.any(Number)]])
  expect(found.get(4)).toEqual([['p:lingqiang', 1]])
  expect(found.size).toBe(2)
})

test('one syllable, with all its homophones, is less sure than two', () => {
  const found = chineseNameKeys('王', new Set(['wang']))
  expect(found.get(0)?.[0]?.[1]).toBeLessThan(1)
})

test('Latin words in a Chinese text meet the same words in English, in any case and number', () => {
  const keys = (tokens: { keys: readonly (readonly [string, number])[] }[]) =>
    tokens.flatMap((token) => token.keys.map(([key]) => key))
  const zh = keys(chineseTokenizer(null, new Set())('她在 Instagram 上发了 VIDEO'))
  const en = keys(englishTokens('her videos on instagram'))
  expect(zh).toEqual(expect.arrayContaining(['w:instagram', 'w:video']))
  expect(en).toEqual(expect.arrayContaining(['w:instagram', 'w:video']))
})
