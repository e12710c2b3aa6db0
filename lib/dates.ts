import { languages } from '@/lib/i18n/languages'
import { type Locale, languageTags } from '@/lib/i18n/locales'

/** Date and time for readers, in the site's time zone and with the zone named. */
export function formatDateTime(iso: string, locale: Locale, timeZone: string): string {
  const day = formatDate(iso, locale, timeZone)
  return `${day} ${formatTime(iso, locale, timeZone)} ${zoneName(iso, locale, timeZone)}`
}

/** The time alone, with the zone named, for what is of today. */
export function formatClock(iso: string, locale: Locale, timeZone: string): string {
  return `${formatTime(iso, locale, timeZone)} ${zoneName(iso, locale, timeZone)}`
}

export function formatTime(iso: string, locale: Locale, timeZone: string): string {
  return formatterOf(languageTags[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(iso))
}

export function formatDate(iso: string, locale: Locale, timeZone: string): string {
  return formatterOf(languageTags[locale], { dateStyle: 'long', timeZone }).format(new Date(iso))
}

/** Day and time for lists of the newsroom, the year named only where it is not this one. */
export function formatMoment(
  iso: string,
  locale: Locale,
  timeZone: string,
  now = new Date(),
): string {
  const yearOf = (date: Date) => isoWithOffset(date.toISOString(), timeZone).slice(0, 4)
  const instant = new Date(iso)
  const day = formatterOf(languageTags[locale], {
    year: yearOf(instant) === yearOf(now) ? undefined : 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone,
  }).format(instant)
  return `${day} ${formatTime(iso, locale, timeZone)}`
}

/** A month given as `2026-11`, with its year. */
export function formatMonth(month: string, locale: Locale): string {
  return formatCalendar(month, locale, { year: 'numeric', month: 'long' })
}

export function formatMonthName(month: string, locale: Locale): string {
  return formatCalendar(month, locale, { month: languages[locale].monthName })
}

export function formatYear(year: string, locale: Locale): string {
  return formatCalendar(`${year}-01`, locale, { year: 'numeric' })
}

/** The days of the week from Monday on. */
export function weekdayNames(locale: Locale): { narrow: string; long: string }[] {
  const nameOf = (index: number, weekday: 'narrow' | 'long') =>
    // The first of January 2024 was a Monday.
    formatterOf(languageTags[locale], { weekday, timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + index),
    )
  return Array.from({ length: 7 }, (_, index) => ({
    narrow: nameOf(index, 'narrow'),
    long: nameOf(index, 'long'),
  }))
}

function formatCalendar(
  month: string,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): string {
  const first = new Date(`${month}-01T00:00:00Z`)
  return formatterOf(languageTags[locale], { ...options, timeZone: 'UTC' }).format(first)
}

/**
 * The instant with the offset of the time zone, as `<time datetime>` and feeds carry it.
 * @param offsetAt how the offset is found; a list of thousands has a quicker way (`lib/offsets-by-day.ts`)
 */
export function isoWithOffset(iso: string, timeZone: string, offsetAt = offsetMinutes): string {
  const instant = new Date(iso)
  const offset = offsetAt(instant, timeZone)
  const local = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 19)
  return `${local}${offsetLabel(offset)}`
}

/**
 * The instant of a date and time as a clock of the time zone shows them, in UTC. What the clock
 * shows twice is the first time; what it leaps over is read with the offset before the leap.
 * @param local as `2026-11-20T09:30`, what `<input type="datetime-local">` gives
 */
export function instantOf(local: string, timeZone: string): string {
  const asUtc = new Date(`${local}Z`)
  return shifted(asUtc, localOffsetMinutes(asUtc, timeZone)).toISOString()
}

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat(undefined, { timeZone: name }))
  } catch {
    return false
  }
}

/** How far the time zone is ahead of UTC when its clocks show what `asUtc` shows in UTC. */
export function localOffsetMinutes(asUtc: Date, timeZone: string): number {
  const dayBefore = offsetMinutes(shifted(asUtc, minutesOfDay), timeZone)
  const dayAfter = offsetMinutes(shifted(asUtc, -minutesOfDay), timeZone)
  const shown = [dayBefore, dayAfter].find(
    (offset) => offsetMinutes(shifted(asUtc, offset), timeZone) === offset,
  )
  return shown ?? dayBefore
}

/** What a clock of the time zone shows at an instant, as `<input type="datetime-local">` takes it. */
export function localTimeOf(iso: string, timeZone: string): string {
  return isoWithOffset(iso, timeZone).slice(0, 16)
}

const minutesOfDay = 24 * 60

function shifted(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() - minutes * 60_000)
}

/** What the time zone is called at an instant: GMT+8. */
export function zoneName(iso: string, locale: Locale, timeZone: string): string {
  return (
    formatterOf(languageTags[locale], { timeZone, timeZoneName: 'short' })
      .formatToParts(new Date(iso))
      .find((part) => part.type === 'timeZoneName')?.value ?? timeZone
  )
}

/** The instant at which a day (as 2026-11-23, or so many days after it) begins, ISO 8601 in UTC. */
export function dayBegin(day: string, timeZone: string, daysAfter = 0): string {
  const midnight = new Date(`${day}T00:00:00Z`)
  midnight.setUTCDate(midnight.getUTCDate() + daysAfter)
  return instantOf(midnight.toISOString().slice(0, 19), timeZone)
}

/** How far the time zone is ahead of UTC at an instant, in minutes. */
export function offsetMinutes(instant: Date, timeZone: string): number {
  const name = formatterOf('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value
  const match = /GMT([+-])(\d\d):(\d\d)/u.exec(name ?? '')
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}

function offsetLabel(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+'
  const size = Math.abs(minutes)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making one takes a hundred times as long as formatting with it, and there are few of them. */
function formatterOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(tag, options)
  formatters.set(key, known)
  return known
}
