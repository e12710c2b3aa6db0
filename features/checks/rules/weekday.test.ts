import { expect, test } from 'vitest'
import { checkWeekdays } from './weekday'

const on = '2026-11-20'
const find = (zh: string, en: string, writtenOn: string | undefined = on) =>
  checkWeekdays({ zh, en }, writtenOn).map((found) => [
    found.zh && zh.slice(found.zh.start, found.zh.end),
    found.en && en.slice(found.en.start, found.en.end),
    found.values?.right,
  ])

// 7 November 2026 is a Saturday, 7 November 2024 a Thursday.
test.each([
  ['11月7日（星期六）', 'Saturday, November 7'],
  ['2024年11月7日，星期四', 'Thursday, November 7, 2024'],
  ['周六（11月7日）', 'on Saturday (Nov. 7)'],
  ['11月7日通车，周四检查', 'opened on November 7; on Thursday it was checked'],
  ['1月1日（星期五）', 'Friday, January 1'],
])('%s = %s', (zh, en) => expect(find(zh, en)).toEqual([]))

test.each([
  ['11月7日（星期四）通车', 'opened on November 7', ['11月7日（星期四', null, '6']],
  ['11月7日通车', 'opened on Thursday, November 7', [null, 'Thursday, November 7', '6']],
  [
    '11月7日（星期四）通车',
    'opened Thursday, Nov. 7',
    ['11月7日（星期四', 'Thursday, Nov. 7', '6'],
  ],
  ['2024年11月7日星期六', 'in 2024', ['2024年11月7日星期六', null, '4']],
])('%s | %s is found', (zh, en, found) => expect(find(zh, en)).toEqual([found]))

test('without a year and without the day of the story nothing is known', () => {
  expect(checkWeekdays({ zh: '11月7日（星期四）', en: '' })).toEqual([])
  expect(checkWeekdays({ zh: '11月7日（星期四）', en: '' }, 'soon')).toEqual([])
})

test('a date far from the day of the story may be of any year', () => {
  expect(find('5月20日（星期一）', '')).toEqual([])
  expect(find('2026年5月20日（星期一）', '')).toHaveLength(1)
  // Of the year before, seen from January.
  expect(find('12月25日（星期五）', '', '2026-01-08')).toHaveLength(1)
  expect(find('12月25日（星期四）', '', '2026-01-08')).toEqual([])
})
