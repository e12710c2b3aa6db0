import { dayBegin } from '@/lib/dates'

/** A stretch of time, ISO 8601 in UTC; `until` is not part of it. */
export type Stretch = { from: string; until: string }

/** The month as `2026-11`, as the clocks of the time zone have it. */
export function monthStretch(month: string, timeZone: string): Stretch {
  return {
    from: dayBegin(`${month}-01`, timeZone),
    until: dayBegin(`${nextMonth(month)}-01`, timeZone),
  }
}

/** The day as `2026-11-25`. */
export function dayStretch(day: string, timeZone: string): Stretch {
  return { from: dayBegin(day, timeZone), until: dayBegin(day, timeZone, 1) }
}

/** The days in UTC on which a stretch lies, as `2026-11-25`. */
export function utcDaysOf({ from, until }: Stretch): string[] {
  const days: string[] = []
  for (const day = new Date(`${from.slice(0, 10)}T00:00:00Z`); day.toISOString() < until; ) {
    days.push(day.toISOString().slice(0, 10))
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return days
}

/** `2026-11` of the parts of an address; null for what no calendar has. */
export function readMonth(year: string, month: string): string | null {
  return /^(?:19|20)\d\d$/u.test(year) && /^(?:0[1-9]|1[0-2])$/u.test(month)
    ? `${year}-${month}`
    : null
}

export function readDay(year: string, month: string, day: string): string | null {
  const read = readMonth(year, month)
  const isDay = read && /^\d\d$/u.test(day) && daysOf(read).includes(`${read}-${day}`)
  return isDay ? `${read}-${day}` : null
}

/** The days of a month, as `2026-11-25`. */
export function daysOf(month: string): string[] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return Array.from(
    { length: count },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  )
}

/** Every month from one to another, both included, the last first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.unshift(month)
  return months
}

/** How many days of the week stand before the month's first, weeks beginning on Monday. */
export function daysBefore(month: string): number {
  return (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7
}

function nextMonth(month: string): string {
  const first = new Date(`${month}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + 1)
  return first.toISOString().slice(0, 7)
}
