import { expect, test } from 'vitest'
import { loadWordList } from '@/features/passages/alignment/word-list'
import { runChecks } from './run-checks'
import { termList } from './terms/term-list'

const terms = termList([
  {
    domain: 'place',
    zh: { preferred: ['中国'], forbidden: [] },
    en: { preferred: ['China'], forbidden: [] },
  },
  {
    domain: 'other',
    zh: { preferred: ['constructor'], forbidden: [] },
    en: { preferred: ['__proto__'], forbidden: [] },
  },
])
const LENGTH = 60_000

const of = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length))

test.each([
  ['numbers', of('3万'), of('30,000 ')],
  ['dates', of('7月26日'), of('July 26, ')],
  ['clauses', of('他说，今天很好，'), of('He said so. ')],
  ['quotation marks', of('“'), of('"')],
  ['brackets', of('（'), of('(')],
  ['surnames', of('记者王小明说'), of('Wang Xiaoming said ')],
  ['sound characters', of('斯'), of('Aa ')],
  ['terms', of('中国'), of('China ')],
  ['names out of prototypes', of('constructor '), of('__proto__ ')],
  ['lone halves of pairs', of('\ud800'), of('\udc00')],
  ['points', of('.'), of('. ')],
  ['numerals', of('一'), of('one ')],
  ['English in Chinese', of('the word '), of('字')],
])('sixty thousand characters of %s are checked, within the time of a test', (_, zh, en) => {
  const findings = runChecks(
    [
      { zh, en },
      { zh: '今天很好。', en: 'A fine day.' },
    ],
    { wordList: loadWordList(), terms },
  )
  for (const { zh: inChinese, en: inEnglish } of findings) {
    expect((inChinese?.end ?? 0) - (inChinese?.start ?? 0)).toBeLessThanOrEqual(zh.length)
    expect((inEnglish?.end ?? 0) - (inEnglish?.start ?? 0)).toBeLessThanOrEqual(en.length)
  }
})
