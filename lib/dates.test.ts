import { describe, expect, test } from 'vitest'
import {
  dayBegin,
  formatDateTime,
  formatMoment,
  formatMonth,
  formatMonthName,
  formatYear,
  instantOf,
  isoWithOffset,
  localTimeOf,
  weekdayNames,
} from './dates'

describe('times', () => {
  const instant = '2019-11-11T08:58:00.000Z'

  test('carry the offset of the site in mark-up', () => {
    expect(isoWithOffset(instant, 'Asia/Shanghai')).toBe('2019-11-11T16:58:00+08:00')
    expect(isoWithOffset(instant, 'America/St_Johns')).toBe('2019-11-11T05:28:00-03:30')
    expect(isoWithOffset(instant, 'UTC')).toBe('2019-11-11T08:58:00+00:00')
  })

  test('are shown in the time zone of the site, which they name', () => {
    expect(formatDateTime(instant, 'zh', 'Asia/Shanghai')).toBe('2019年11月11日 16:58 GMT+8')
    expect(formatDateTime(instant, 'en', 'Asia/Shanghai')).toBe('November 11, 2019 16:58 GMT+8')
  })

  test('are short in lists, with the year where it is another one', () => {
    const [sameYear, later] = [new Date('2019-12-31T15:00:00Z'), new Date('2019-12-31T17:00:00Z')]
    const shown = (now: Date) => formatMoment(instant, 'zh', 'Asia/Shanghai', now)
    expect(shown(sameYear)).toBe('11月11日 16:58')
    expect(shown(later)).toBe('2019年11月11日 16:58')
    expect(formatMoment(instant, 'en', 'UTC', later)).toBe('Nov 11, 08:58')
  })

  test('are read from a clock of the site, also beside a change of the clocks', () => {
    expect(instantOf('2019-11-11T16:58', 'Asia/Shanghai')).toBe('2019-11-11T08:58:00.000Z')
    expect(instantOf('2026-03-29T01:30', 'Europe/Berlin')).toBe('2026-03-29T00:30:00.000Z')
    expect(instantOf('2026-03-29T03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantOf('2026-10-25T04:00', 'Europe/Berlin')).toBe('2026-10-25T03:00:00.000Z')
    expect(localTimeOf('2019-11-11T08:58:00.000Z', 'Asia/Shanghai')).toBe('2019-11-11T16:58')
  })
})

test('a day begins at midnight of the site', () => {
  expect(dayBegin('2026-11-23', 'Asia/Shanghai')).toBe('2026-11-22T16:00:00.000Z')
  expect(dayBegin('2026-11-30', 'Asia/Shanghai', 1)).toBe('2026-11-30T16:00:00.000Z')
})

test('months and days of the week are named as the calendar of each language has them', () => {
  expect([formatMonth('2026-11', 'zh'), formatMonth('2026-11', 'en')]).toEqual([
    '2026年11月',
    'November 2026',
  ])
  expect([formatMonthName('2026-11', 'zh'), formatMonthName('2026-11', 'en')]).toEqual([
    '11月',
    'November',
  ])
  expect([formatYear('2026', 'zh'), formatYear('2026', 'en')]).toEqual(['2026年', '2026'])
  expect(weekdayNames('en')[0]).toEqual({ narrow: 'M', long: 'Monday' })
  expect(weekdayNames('zh')[6]).toEqual({ narrow: '日', long: '星期日' })
})
