import { offsetMinutes } from './dates'

/** Offsets of days in UTC on which a zone's clocks are not set, by zone and day; null of the others. */
const known = new Map<string, number | null>()
const mostKnown = 10_000
const aDay = 86_400_000
/** The last instant that there is (ECMA-262, 21.4.1.1). */
const endOfTime = 8.64e15

/**
 * The same as `offsetMinutes`, for lists of thousands: to format an instant takes longer than to write all else of a
 * story there. What a day begins and ends with holds for all of it; no zone has ever set its clocks to and fro within one.
 */
export function offsetByDay(instant: Date, timeZone: string): number {
  const day = Math.floor(instant.getTime() / aDay)
  const key = `${timeZone} ${day}`
  let offset = known.get(key)
  if (offset === undefined) {
    const begin = new Date(Math.max(day * aDay, -endOfTime))
    const end = new Date(Math.min((day + 1) * aDay, endOfTime))
    const first = offsetMinutes(begin, timeZone)
    offset = first === offsetMinutes(end, timeZone) ? first : null
    if (known.size >= mostKnown) known.clear()
    known.set(key, offset)
  }
  return offset ?? offsetMinutes(instant, timeZone)
}
