import { offsetMinutes } from '@/lib/dates'

/** Wall-clock time as a document states it; a day alone begins at midnight. */
export type StatedTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  /** Minutes ahead of UTC where the document names a zone. */
  offset?: number
}

/** ISO 8601 with offset: in the zone that the document names, else in the given one. */
export function isoOf(stated: StatedTime, timeZone: string): string {
  const wall = Date.UTC(
    stated.year,
    stated.month - 1,
    stated.day,
    stated.hour,
    stated.minute,
    stated.second,
  )
  const offset = stated.offset ?? offsetAt(wall, timeZone)
  const size = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  return `${new Date(wall).toISOString().slice(0, 19)}${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

/** Whether there is such a day and such a time. */
export function isPossible({ year, month, day, hour, minute, second }: StatedTime): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isCalendarDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isCalendarDay && year >= 1900 && year < 2200 && hour < 24 && minute < 60 && second < 60
}

/** Of a wall-clock time, not an instant: the second look settles the hours about a clock change. */
function offsetAt(wall: number, timeZone: string): number {
  const guess = offsetMinutes(new Date(wall), timeZone)
  return offsetMinutes(new Date(wall - guess * 60_000), timeZone)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
