import { expect, test } from 'vitest'
import { compareFigures } from '@/features/checks/figures'
import { datelineOf } from '@/features/checks/moments/dateline'
import { checkRelativeDays } from './relative-day'

// 20 November 2026 is a Friday.
const on = '2026-11-20'

function find(zh: string, en: string, writtenOn = on, line = '') {
  const dateline = datelineOf(
    [
      { zh: line, en: '' },
      { zh, en },
    ],
    writtenOn,
  )
  return checkRelativeDays({ zh, en }, compareFigures({ zh, en }), dateline).map((found) => [
    found.zh && zh.slice(found.zh.start, found.zh.end),
    found.en && en.slice(found.en.start, found.en.end),
  ])
}

test.each([
  ['昨天通车', 'It opened yesterday.'],
  ['他昨晚说', 'he said last night'],
  ['11月17日通车', 'It opened on Tuesday.'],
  ['周二通车', 'It opened on November 17.'],
  ['本周二通车', 'It opened on Nov 17.'],
  ['17日通车', 'It opened on Wednesday.'],
  ['当地时间17日通车', 'It opened on November 18, a Wednesday.'],
  ['昨日通车', 'It opened on Thursday.'],
  ['今天通车', 'It opened on Friday.'],
  ['今年', 'in 2026'],
  ['2025年', 'last year'],
  ['同比增长5%，今年', 'up 5% from last year, this year'],
  ['今年上半年同比增长5%', 'In the first half, it rose 5 percent from a year ago.'],
  ['上月', 'in October'],
  ['10月', 'last month'],
  ['上周', 'last week'],
  ['上周末', 'this weekend'],
  ['当天', 'yesterday'],
  ['昨天', 'the same day'],
  ['今天的中国', 'China now'],
  ['今年的预算', 'the budget for fiscal years'],
  ['明年年底', 'by the end of next year'],
  ['上月', 'on Monday last week, a month ago'],
  ['今日俄罗斯报道', 'reported on Sunday'],
  ['1949年10月1日', 'on a Monday'],
  ['当地时间18日', 'yesterday, local time'],
])('%s = %s', (zh, en) => expect(find(zh, en)).toEqual([]))

test.each([
  ['昨天通车', 'It opened today.', ['昨天', 'today']],
  ['今天通车', 'It opened yesterday.', ['今天', 'yesterday']],
  ['今年增长5%', 'It grew 5% last year.', ['今年', 'last year']],
  ['去年', 'this year', ['去年', 'this year']],
  ['上月', 'this month', ['上月', 'this month']],
  ['上周', 'next week', ['上周', 'next week']],
  ['11月17日通车', 'It opened on Wednesday.', ['11月17日', 'Wednesday']],
  ['周二通车', 'It opened on November 18.', ['周二', 'November 18']],
  ['昨日通车', 'It opened on Monday.', ['昨日', 'Monday']],
  ['11月15日通车', 'It opened yesterday.', ['11月15日', 'yesterday']],
  ['周二通车', 'It opened today.', ['周二', 'today']],
  ['去年', 'in 2024', ['去年', '2024']],
  ['2024年', 'last year', ['2024年', 'last year']],
  ['上月', 'in September', ['上月', 'September']],
  ['9月', 'last month', ['9月', 'last month']],
  ['上月', 'last week', ['上月', 'last week']],
  ['去年', 'last month', ['去年', 'last month']],
  ['明年年底', 'by the end of this year', ['明年年底', 'this year']],
])('%s ≠ %s', (zh, en, found) => expect(find(zh, en)).toEqual([found]))

test('the dateline in the text counts before the day of the story', () => {
  const line = '新华社北京11月19日电'
  expect(find('昨天通车', 'It opened on Wednesday.', on, line)).toEqual([])
  expect(find('17日通车', 'It opened on Wednesday.', on, line)).toEqual([['17日', 'Wednesday']])
  expect(find('17日通车', 'It opened on Tuesday.', on, line)).toEqual([])
  expect(find('昨天通车', 'It opened on Thursday.', on, line)).toEqual([['昨天', 'Thursday']])
})

test('of a dateline far from the day of the story the year is not known', () => {
  const line = '新华社北京7月26日电'
  expect(find('昨天通车', 'It opened on Monday.', on, line)).toEqual([])
  expect(find('昨天通车', 'It opened on July 25.', on, line)).toEqual([])
  expect(find('去年', 'in 2019', on, line)).toEqual([])
})

test('without a day nothing is counted, and words are still held against words', () => {
  expect(find('昨天通车', 'It opened on Monday.', 'soon')).toEqual([])
  expect(find('去年', 'in 2019', 'soon')).toEqual([])
  expect(find('昨天通车', 'It opened today.', 'soon')).toEqual([['昨天', 'today']])
})

test('a story that speaks of other days was not written on its day', () => {
  expect(find('3月2日开工。昨天通车', 'Begun on March 2, it opened on Monday.')).toEqual([])
})
