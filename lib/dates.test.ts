import { describe, expect, test } from 'vitest'
import {
  dayBegin,
  formatClock,
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

  test('stand alone as they stand beside a day', () => {
    for (const locale of ['zh', 'en'] as const) {
      expect(formatClock(instant, locale, 'Asia/Shanghai')).toBe('16:58 GMT+8')
      expect(formatDateTime(instant, locale, 'Asia/Shanghai')).toMatch(/ 16:58 GMT\+8$/u)
    }
  })

  test('are short in lists, with the year where it is another one', () => {
    const [sameYear, later] = [new Date('2019-12-31T15:00:00Z'), new Date('2019-12-31T17:00:00Z')]
    const shown = (now: Date) => formatMoment(instant, 'zh', 'Asia/Shanghai', now)
    expect(shown(sameYear)).toBe('11月11日 16:58')
    expect(shown(later)).toBe('2019年11月11日 16:58')
    expect(formatMoment(instant, 'en', 'UTC', later)).toBe('Nov 11 08:58')
  })

  test('are read from a clock of the site, also beside a change of the clocks', () => {
    expect(instantOf('2019-11-11T16:58', 'Asia/Shanghai')).toBe('2019-11-11T08:58:00.000Z')
    expect(instantOf('2026-03-29T01:30', 'Europe/Berlin')).toBe('2026-03-29T00:30:00.000Z')
    expect(instantOf('2026-03-29T03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantOf('2026-10-25T04:00', 'Europe/Berlin')).toBe('2026-10-25T03:00:00.000Z')
    expect(localTimeOf('2019-11-11T08:58:00.000Z', 'Asia/Shanghai')).toBe('2019-11-11T16:58')
  })
})

describe('beside a change of the clocks', () => {
  test.each([
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-10-04T02:30', 'Australia/Sydney', '2026-10-03T16:30:00.000Z'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    ['1986-05-04T02:30', 'Asia/Shanghai', '1986-05-03T18:30:00.000Z'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
  ])('what %s in %s leaps over is read with the offset before the leap', (local, zone, iso) => {
    expect(instantOf(local, zone)).toBe(iso)
  })

  test.each([
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-04-05T02:30', 'Australia/Sydney', '2026-04-04T15:30:00.000Z'],
  ])('what clocks show twice at %s in %s is the first time', (local, zone, iso) => {
    expect(instantOf(local, zone)).toBe(iso)
  })

  test.each([
    ['2026-10-04', 'Australia/Sydney', '2026-10-03T14:00:00.000Z'],
    ['2026-10-05', 'Australia/Sydney', '2026-10-04T13:00:00.000Z'],
    ['2026-04-05', 'Australia/Sydney', '2026-04-04T13:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-09-27', 'Pacific/Auckland', '2026-09-26T12:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    // Their midnight does not exist: the day begins at one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    // Midnight comes twice.
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
    // The evening before comes twice.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
  ])('%s in %s begins at its midnight, or when the clocks leap over that', (day, zone, iso) => {
    expect(dayBegin(day, zone)).toBe(iso)
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
