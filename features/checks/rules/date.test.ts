import { expect, test } from 'vitest'
import { compareFigures } from '@/features/checks/figures'
import { checkDates } from './date'

const findings = (zh: string, en: string) =>
  checkDates({ zh, en }, compareFigures({ zh, en }))
    .filter(({ isSlight }) => !isSlight)
    .map((found) => [
      found.rule,
      found.zh && zh.slice(found.zh.start, found.zh.end),
      found.en && en.slice(found.en.start, found.en.end),
    ])

test.each([
  ['11月7日', 'on November 7th'],
  ['11月7日，星期四', 'Thursday, November 7th'],
  ['8日晚间', 'on the evening of February 8'],
  ['他10日说', 'he said on the 10th'],
  ['他10日说', 'he said on Friday'],
  ['他昨天说', 'he said on November 7'],
  ['上午9时30分', 'at 9:30 a.m.'],
  ['下午3点半', '15:30'],
  ['2020-07-26 06:52:39', '2020-07-26 06:52:39'],
  ['去年12月', 'last December'],
  ['每到5月', 'every May'],
  ['近10点半散场', 'it ended at nearly half past ten'],
  ['零点到5点，', 'from midnight to 5 a.m.'],
  ['末班到23点。', 'until 11 p.m.'],
  ['7月26日，记者26日获悉', 'July 26 — on the same day'],
])('%s = %s', (zh, en) => expect(findings(zh, en)).toEqual([]))

test.each([
  ['11月7日', 'November 8', ['date-differs', '11月7日', 'November 8']],
  ['周五（2月10日）下午', 'on Friday afternoon', ['date-missing', '2月10日', null]],
  ['会议结束', 'the meeting ended on July 6', ['date-added', null, 'July 6']],
  ['上午9时', 'at 10 a.m.', ['date-differs', '上午9时', '10 a.m.']],
  ['7月26日，26日当天', 'July 15, on the 26th', ['date-differs', '7月26日', 'July 15']],
  ['2月10日', '10 February', ['date-style', null, '10 February']],
])('%s ≠ %s', (zh, en, found) => expect(findings(zh, en)).toEqual([found]))

test('a weekday that stands in one language alone is only noted', () => {
  const texts = { zh: '科比周五表示', en: 'Kirby said' }
  expect(checkDates(texts, compareFigures(texts))).toMatchObject([
    { rule: 'date-missing', isSlight: true },
  ])
})
