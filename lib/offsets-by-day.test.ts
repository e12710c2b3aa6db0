import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetMinutes } from './dates'
import { offsetByDay } from './offsets-by-day'

test('an instant has the offset of its day, in every zone, at every hour', () => {
  const zones = Intl.supportedValuesOf('timeZone')
  const time = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) })
  fc.assert(
    fc.property(fc.constantFrom(...zones), time, (zone, at) => {
      const instant = new Date(at)
      expect(offsetByDay(instant, zone)).toBe(offsetMinutes(instant, zone))
    }),
  )
})

test('on a day on which clocks are set it is that of the hour, also when the day is asked for again', () => {
  const at = (time: string) => offsetByDay(new Date(`2026-03-29T${time}Z`), 'Europe/Berlin')
  expect(['00:59', '01:00', '00:59'].map(at)).toEqual([60, 120, 60])
})

test.each([8.64e15, -8.64e15])('the last instants that there are have one: %d', (time) => {
  expect(offsetByDay(new Date(time), 'UTC')).toBe(0)
})
