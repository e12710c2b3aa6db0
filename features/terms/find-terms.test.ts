import { expect, test } from 'vitest'
import { termFinder } from './find-terms'
import type { Term } from './term'

const term = (zh: string[], en: string[], notEn: string[] = []): Term => ({
  ...{
    id: zh[0] ?? '',
    domain: 'other',
    partOfSpeech: null,
    note: '',
    updatedAt: '',
    updatedBy: null,
  },
  forms: {
    zh: { preferred: zh, forbidden: [] },
    en: { preferred: en, forbidden: notEn },
  },
})

const terms = [
  term(['中国'], ['China', 'Chinese']),
  term(['中国人民银行'], ["People's Bank of China", 'PBOC'], ["China's Bank"]),
  term(['美国'], ['United States', 'US']),
  term(['供应链'], ['supply chain']),
]
const found = (locale: 'zh' | 'en', text: string) =>
  termFinder(terms, locale)(text).map(({ start, end }) => text.slice(start, end))

test('the longest form is found, and none within it', () => {
  expect(found('zh', '中国人民银行在中国')).toEqual(['中国人民银行', '中国'])
  expect(found('en', "The People's Bank of China")).toEqual(["People's Bank of China"])
})

test('words are whole in a language that parts them', () => {
  expect(found('en', 'Chinatown, Indochina; China-made, in China.')).toEqual(['China', 'China'])
})

test('a form with capitals stands only so; one without may begin a sentence', () => {
  expect(found('en', 'Tell us. The US. Supply chain; SUPPLY CHAIN')).toEqual([
    'US',
    'Supply chain',
    'SUPPLY CHAIN',
  ])
})

test('a form not to use names its term too', () => {
  expect(termFinder(terms, 'en')("China's Bank").map((each) => each.term.id)).toEqual([
    '中国人民银行',
  ])
})

test('a text whose small letters are longer keeps its places', () => {
  expect(found('en', 'İİ China')).toEqual(['China'])
})
