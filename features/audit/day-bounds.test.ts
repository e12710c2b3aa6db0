import { expect, test } from 'vitest'
import { dayBounds } from './day-bounds'

test.each([
  ['2026-03-01', 'Asia/Shanghai', '2026-02-28T16:00:00.000Z', '2026-03-01T16:00:00.000Z'],
  ['2026-03-01', 'UTC', '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
  // Clocks go forward: a day of 23 hours.
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z'],
  // And back: one of 25.
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
])('%s in %s', (text, timeZone, start, end) => {
  expect(dayBounds(text, timeZone)).toEqual({ start, end })
})

test.each([[undefined], [''], ['yesterday'], ['2026-13-01'], ['2026-3-1']])(
  '%s is no day',
  (text) => {
    expect(dayBounds(text, 'UTC')).toBeUndefined()
  },
)
