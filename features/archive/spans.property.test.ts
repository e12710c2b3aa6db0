import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoWithOffset } from '@/lib/dates'
import {
  dayStretch,
  daysBefore,
  daysOf,
  monthStretch,
  monthsBetween,
  readDay,
  readMonth,
} from './spans'

const zones = fc.constantFrom(
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'Pacific/Apia',
)

const instants = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
})

test('every instant lies in the day and the month that the clock shows, and in no other', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const iso = instant.toISOString()
      const day = isoWithOffset(iso, zone).slice(0, 10)
      for (const stretch of [dayStretch(day, zone), monthStretch(day.slice(0, 7), zone)]) {
        expect(stretch.from <= iso && iso < stretch.until).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('the days of a month follow each other without a gap', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const month = instant.toISOString().slice(0, 7)
      const stretches = daysOf(month).map((day) => dayStretch(day, zone))
      const { from, until } = monthStretch(month, zone)
      expect(stretches.map((stretch) => stretch.from)).toEqual([
        from,
        ...stretches.slice(0, -1).map((stretch) => stretch.until),
      ])
      expect(stretches.at(-1)?.until).toBe(until)
    }),
    { numRuns: 50 },
  )
})

test.each([
  ['2026', '02', '29'],
  ['2026', '11', '31'],
  ['2026', '13', '01'],
  ['2026', '11', '1'],
  ['2026', '11', '00'],
  ['26', '11', '01'],
  ['２０２６', '11', '01'],
])('%s-%s-%s is no day', (year, month, day) => {
  expect(readDay(year, month, day)).toBeNull()
})

test('reads days and months that are there', () => {
  expect(readDay('2028', '02', '29')).toBe('2028-02-29')
  expect(readMonth('2026', '11')).toBe('2026-11')
})

test('months run over the turn of a year, and weeks begin on Monday', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
  expect(daysBefore('2026-11')).toBe(6)
  expect(daysBefore('2027-02')).toBe(0)
})
