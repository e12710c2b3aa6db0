import { offsetMinutes } from '@/lib/dates'

const day = 24 * 60 * 60 * 1000

/**
 * When a day begins and ends in a time zone, as UTC moments; undefined where it is no day.
 * @param text as 2026-03-01
 */
export function dayBounds(
  text: string | undefined,
  timeZone: string,
): { start: string; end: string } | undefined {
  const midnight = Date.parse(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/u.test(text ?? '') || Number.isNaN(midnight)) return undefined
  return { start: localMidnight(midnight, timeZone), end: localMidnight(midnight + day, timeZone) }
}

/** Clocks that are put forward or back between the two midnights call for a second look. */
function localMidnight(utcMidnight: number, timeZone: string): string {
  const guess = utcMidnight - offsetAt(utcMidnight, timeZone)
  return new Date(utcMidnight - offsetAt(guess, timeZone)).toISOString()
}

const offsetAt = (time: number, timeZone: string) =>
  offsetMinutes(new Date(time), timeZone) * 60_000
