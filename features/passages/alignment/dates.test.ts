import { expect, test } from 'vitest'
import { chineseDates, englishDates } from './dates'
import { withoutOverlaps } from './mention'

const keysOf = (mentions: { keys: readonly (readonly [string, number])[] }[]) =>
  mentions.map(({ keys }) => keys[0]?.[0])

test.each([
  ['7月26日', 'July 26', 'day:7-26'],
  ['七月二十六日', '26 July', 'day:7-26'],
  ['11月7日', 'Nov. 7th', 'day:11-7'],
  ['11月4号', '4th of November', 'day:11-4'],
  ['2019-11-11', '2019/11/11', 'day:11-11'],
  ['9月份', 'in September', 'month:9'],
])('%s is %s', (zh, en, key) => {
  expect(keysOf(chineseDates(zh))).toEqual([key])
  expect(keysOf(withoutOverlaps(englishDates(en)))).toEqual([key])
})

test('a day that matches by its month or number alone counts for less', () => {
  const [{ keys } = { keys: [] }] = chineseDates('7月26日')
  expect(new Map(keys).get('#26')).toBeLessThan(1)
  expect(new Map(keys).get('month:7')).toBeLessThan(1)
})

test('what is no month or day is no date', () => {
  expect(chineseDates('13月1日')).toEqual([])
  expect(englishDates('May I? 45 maybe')).toHaveLength(1)
})
