import { describe, expect, test } from 'vitest'
import { type Mention, numberKey } from './mention'
import { chineseNumbers, englishNumbers } from './numbers'

const surest = (mentions: Mention[]) => mentions.map(({ keys }) => keys[0]?.[0])

describe('the same number is found in either language', () => {
  test.each([
    ['新增6.1万人', '61,000 more people', 61_000],
    ['六万一千人', 'sixty-one thousand people', 61_000],
    ['１２００万元', '12 million yuan', 12_000_000],
    ['2.5万亿元', '2.5 trillion yuan', 2.5e12],
    ['三亿五千万', '350 million', 3.5e8],
    ['两百五十人', 'two hundred and fifty people', 250],
    ['百分之三十', '30 percent', 30],
    ['三成', 'thirty per cent', 30],
    ['58%', '58 per cent', 58],
    ['二〇一九年', 'in 2019', 2019],
    ['第21届', 'the 21st', 21],
    ['第十二次', 'the twelfth time', 12],
    ['0.75', '0.75', 0.75],
    ['1,234.5', '1,234.5', 1234.5],
    ['四分之一', 'a quarter', 0.25],
    ['90年代', 'the 1990s', 90],
  ])('%s, %s', (zh, en, value) => {
    const key = numberKey(value)
    expect(
      chineseNumbers(zh.normalize('NFKC')).flatMap(({ keys }) => keys.map(([k]) => k)),
    ).toContain(key)
    expect(englishNumbers(en).flatMap(({ keys }) => keys.map(([k]) => k))).toContain(key)
  })
})

test('numbers that only stand side by side stay apart', () => {
  expect(surest(englishNumbers('two of three, five six'))).toEqual(['#2', '#3', '#5', '#6'])
})

test('a word that JavaScript gives every object is no number', () => {
  expect(englishNumbers('the constructor of two ships')).toHaveLength(1)
})

test('a letter that follows a figure in a word is no scale', () => {
  expect(surest(englishNumbers('5 boys, a 5 km road'))).toEqual(['#5', '#5'])
})

test('a lone Chinese numeral is left to the words, as it is part of so many', () => {
  expect(chineseNumbers('一起十分三个')).toEqual([])
})
