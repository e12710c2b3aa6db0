import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareFigures } from '@/features/checks/figures'
import { checkNumbers } from '@/features/checks/rules/number'

const DIGITS = '零一二三四五六七八九'
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const COUNTED: [zh: string, en: string][] = [
  ['名学生', 'students'],
  ['年', 'years'],
  ['次会议', 'meetings'],
  ['公里', 'kilometers'],
  ['天', 'days'],
  ['元', 'yuan'],
  ['家企业', 'companies'],
]

const value = fc.oneof(
  fc.integer({ min: 13, max: 9999 }),
  fc.integer({ min: 1, max: 999 }).map((each) => each * 1000),
  fc.integer({ min: 10, max: 9999 }).map((each) => each * 1e6),
  fc.integer({ min: 10_000, max: 99_999 }),
)
const way = fc.nat({ max: 5 })
const counted = fc.constantFrom(...COUNTED)

const find = (zh: string, en: string) =>
  checkNumbers({ zh, en }, compareFigures({ zh, en })).filter(({ isSlight }) => !isSlight)

test('a number agrees with itself, however either language writes it', () => {
  fc.assert(
    fc.property(value, way, way, counted, (number, one, other, [zh, en]) => {
      const [chinese, english] = [inChinese(number, one), inEnglish(number, other)]
      expect(find(`共有${chinese}${zh}。`, `There are ${english} ${en}.`)).toEqual([])
    }),
    { numRuns: 500, seed: 7 },
  )
})

test('another number is found, however either language writes it', () => {
  fc.assert(
    fc.property(value, value, way, way, counted, (number, wrong, one, other, [zh, en]) => {
      fc.pre(number !== wrong)
      const [chinese, english] = [inChinese(number, one), inEnglish(wrong, other)]
      // What is rounded to fewer figures is let be.
      fc.pre(Math.abs(number - wrong) > 0.1 * Math.max(number, wrong))
      expect(find(`共有${chinese}${zh}。`, `There are ${english} ${en}.`)).not.toEqual([])
    }),
    { numRuns: 500, seed: 7 },
  )
})

function inChinese(number: number, way: number): string {
  if (way === 0 && number % 1e6 === 0 && number >= 1e8) return `${number / 1e8}亿`
  if (way <= 1 && number % 1000 === 0 && number >= 10_000) return `${number / 1e4}万`
  return way <= 3 ? String(number) : numeral(number).replace(/^一十/u, '十')
}

function numeral(number: number): string {
  for (const [scale, word] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (number < scale) continue
    const rest = number % scale
    const nought = rest > 0 && rest < scale / 10 ? '零' : ''
    return `${numeral(Math.floor(number / scale))}${word}${nought}${rest ? numeral(rest) : ''}`
  }
  let said = ''
  for (const [unit, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / unit) % 10
    if (digit > 0) said += `${DIGITS.charAt(digit)}${word}`
    else if (said && number % unit > 0 && !said.endsWith('零')) said += '零'
  }
  return said
}

function inEnglish(number: number, way: number): string {
  if (way === 0 && number % 1e7 === 0 && number >= 1e9) return `${number / 1e9} billion`
  if (way <= 1 && number % 1e4 === 0 && number >= 1e6) return `${number / 1e6} million`
  return way <= 3 ? number.toLocaleString('en-US') : words(number)
}

function words(number: number): string {
  if (number < 20) return ONES[number] ?? ''
  if (number < 100)
    return [TENS[Math.floor(number / 10)], ONES[number % 10]]
      .filter((each) => each !== 'zero')
      .join('-')
  for (const [scale, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (number < scale) continue
    const rest = number % scale
    const joint = scale === 100 ? ' and ' : ' '
    return `${words(Math.floor(number / scale))} ${word}${rest ? joint + words(rest) : ''}`
  }
  return ''
}
