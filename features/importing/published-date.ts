import { localOffsetMinutes } from '@/lib/dates'
import { isCalendarDay } from './date-days'
import type { Zone } from './date-zones'

/** Why a stated date has no instant, or is to be looked at. */
export type DateDoubt = 'unknown-zone' | 'unclear-time' | 'weekday-mismatch'

/** Wall-clock time as a document states it; a day alone begins at midnight. */
export type StatedTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  /** Where the document names one. */
  zone?: Zone | undefined
  doubts?: DateDoubt[]
}

export type Page = {
  /** The site's. */
  timeZone: string
  /** Whether the page is one in Chinese, where CST is China's. */
  isChinese?: boolean
}

/**
 * ISO 8601 with offset: in the zone that the document names, else in the site's. A time that is not
 * certain, or in a zone that is not known, is its day alone.
 */
export function isoOf(stated: StatedTime, page: Page | string): string {
  const { timeZone, isChinese = true } = typeof page === 'string' ? { timeZone: page } : page
  const { year, month, day, hour, minute, second } = stated
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const offset = offsetOf(stated, wall, { timeZone, isChinese })
  if (offset === null) return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  const size = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  return `${wall.toISOString().slice(0, 19)}${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

/** What an editor should look at in a stated time. */
export function doubtsOf(stated: StatedTime, page: Page): DateDoubt[] {
  const doubts = stated.doubts ?? []
  const isUnknown = zoneOf(stated, page) === 'unknown' && !doubts.includes('unclear-time')
  return isUnknown ? [...doubts, 'unknown-zone'] : doubts
}

/** Whether another time, as the other language states it, is this one. */
export function isSameMoment(time: StatedTime, other: StatedTime | undefined): boolean {
  if (!other || other.doubts) return false
  if (time.zone !== undefined && other.zone !== undefined) {
    return instantIn(time) === instantIn(other)
  }
  return time.zone === other.zone && fields.every((key) => time[key] === other[key])
}

const fields = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

function instantIn(time: StatedTime): number {
  const iso = isoOf(time, 'UTC')
  return iso.includes('T') ? Date.parse(iso) : Number.NaN
}

/** Whether there is such a day and such a time; 24:00 is the end of a day. */
export function isPossible(stated: StatedTime): boolean {
  const { hour, minute, second } = stated
  const isTime = hour < 24 && minute < 60 && second < 60
  return isCalendarDay(stated) && (isTime || (hour === 24 && minute === 0 && second === 0))
}

function offsetOf(stated: StatedTime, wall: Date, page: Required<Page>): number | null {
  if (stated.doubts?.includes('unclear-time')) return null
  const zone = zoneOf(stated, page)
  if (zone === 'unknown') return null
  return typeof zone === 'number' ? zone : localOffsetMinutes(wall, zone)
}

function zoneOf({ zone }: StatedTime, { timeZone, isChinese = true }: Page) {
  if (zone === undefined) return timeZone
  if (zone !== 'CST') return zone
  if (isChinese) return 480
  return usCentral.has(timeZone) ? timeZone : 'unknown'
}

const usCentral = new Set([
  'America/Chicago',
  'America/Winnipeg',
  'America/Menominee',
  'US/Central',
])

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
