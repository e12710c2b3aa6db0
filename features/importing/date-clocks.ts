import { matchAt } from './date-fold'
import { numberOf, numeral } from './date-numerals'

/** A time of day at a place of a folded line. One whose hour is not certain is unclear. */
export type Clock = {
  hour: number
  minute: number
  second: number
  isUnclear: boolean
  /** Whether seconds or a T say that an offset may follow at once, as in ISO 8601. */
  isIso: boolean
  end: number
}

const dayPart =
  '(?:今|当|昨|次)?(?:凌晨|清晨|早晨|早上|拂晓|黎明|上午|午前|中午|正午|午间|晌午|下午|午后|傍晚|黄昏|晚上|晚间|夜晚|夜间|夜里|深夜|半夜|午夜|子夜|晚|夜|晨|早)'
const halfDay = '[ap]\\.? ?m\\b\\.?'
const halfDayOrNoon = `${halfDay}|noon\\b|midnight\\b`
const hour = `(?<hour>\\d{1,2}|${numeral}{1,3})`
const minute = `(?<minute>\\d{1,2}|${numeral}{1,3})`
const about = '(?: {0,9}(?<about>许|左右|前后|多))?'

const patterns = [
  // 16:58, 16:58:30.123, 4:58 p.m., 下午4:58
  new RegExp(
    `(?:(?<before>${dayPart}|${halfDay}) {0,9})?(?<hour>\\d{1,2}) ?: ?(?<minute>\\d{2})(?: ?: ?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)(?: {0,9}(?<after>${halfDayOrNoon}))?${about}`,
    'iy',
  ),
  // 8时30分许, 晚上八点半, 8点整
  new RegExp(
    `(?:(?:大约|约|近) {0,9})?(?:(?<before>${dayPart}) {0,9})?(?:(?:大约|约|近) {0,9})?${hour} {0,9}[时点](?:钟|整)?(?: {0,9}(?:(?<half>半)|(?<quarter>[一三13]) {0,9}刻|过? {0,9}${minute} {0,9}(?:分(?!之)(?: {0,9}(?<second>\\d{1,2}|${numeral}{1,3}) {0,9}秒)?|(?!\\d))))?(?: {0,9}(?<after>${halfDay}))?${about}`,
    'iy',
  ),
  // 9.30am, 09.30 GMT, 9h30
  new RegExp(`(?<hour>\\d{1,2})\\.(?<minute>\\d{2}) {0,9}(?<after>${halfDay})`, 'iy'),
  /(?<hour>\d{1,2})\.(?<minute>\d{2})(?= ?(?:hrs?\b|GMT|UTC|[A-Z]{2,4}T\b))(?: ?hrs?\b)?/y,
  /(?<hour>\d{1,2})[hH](?<minute>\d{2})(?!\d)/y,
  // 9 a.m., 12 noon, 9 o'clock in the morning
  new RegExp(`(?<hour>\\d{1,2}) {0,9}(?<after>${halfDayOrNoon})`, 'iy'),
  // 0930 hrs, 0930 GMT, 093000Z
  /(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?= ?(?:hrs?\b|hours\b|GMT|UTC|Z\b|[+-]\d{2}:?\d{2}|[A-Z]{2,4}T\b))(?: ?(?:hrs?|hours)\b)?/y,
  /(?<hour>正午|noon\b|午夜|midnight\b)/iy,
]
const compact = /(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?!\d)/y
const partInWords = / {0,9}(?:o'clock {0,9})?in the (?<part>morning|afternoon|evening)\b/iy

export function readClock(text: string, at: number): Clock | null {
  const follows = (sign: string) => text[at - 1]?.toUpperCase() === sign
  if (/\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at] ?? '')) return null
  for (const pattern of follows('T') ? [...patterns, compact] : patterns) {
    const groups = matchAt(pattern, text, at)?.groups
    if (!groups) continue
    const end = pattern.lastIndex
    const words = matchAt(partInWords, text, end)
    const part = words?.groups?.part ?? groups.before ?? groups.after ?? ''
    return {
      ...timeOf(groups, part.toLowerCase().replace(/[. ]/gu, '')),
      isIso: follows('T') || groups.second !== undefined,
      end: words ? partInWords.lastIndex : end,
    }
  }
  return null
}

function timeOf(groups: Record<string, string | undefined>, part: string) {
  const { hour: stated = '', minute = '0', second = '0', half, quarter, about } = groups
  if (/noon|正午/iu.test(stated)) return { hour: 12, minute: 0, second: 0, isUnclear: false }
  // Of which day, its first or its last?
  if (/midnight|午夜/iu.test(stated)) return { hour: 0, minute: 0, second: 0, isUnclear: true }
  const quarters = { 一: 15, 三: 45, 1: 15, 3: 45 }[quarter ?? '']
  const read = hourOf(numberOf(stated), part)
  return {
    hour: read ?? 0,
    minute: half ? 30 : (quarters ?? numberOf(minute)),
    second: numberOf(second),
    isUnclear: read === null || about === '多',
  }
}

/** The hour of a day of 24; null where hour and part of the day do not fit, or fit more than one. */
function hourOf(hour: number, part: string): number | null {
  if (part === '') return hour
  if (/^(?:昨|次)/u.test(part)) return null
  if (/am|morning/u.test(part)) return hour <= 12 ? hour % 12 : null
  if (/pm|afternoon|evening|下午|午后|傍晚|黄昏/u.test(part)) return afternoonOf(hour)
  if (part === 'noon') return hour === 12 ? 12 : null
  if (part === 'midnight') return null
  if (/中午|正午|午间|晌午/u.test(part)) return noonOf(hour)
  if (/晚|夜/u.test(part)) return eveningOf(hour)
  if (hour > 12) return null
  if (part.includes('上午')) return hour
  return part.includes('凌晨') ? hour % 12 : hour < 12 ? hour : null
}

function afternoonOf(hour: number): number | null {
  if (hour === 0) return null
  return hour < 12 ? hour + 12 : hour
}

function noonOf(hour: number): number | null {
  if (hour >= 1 && hour <= 2) return hour + 12
  return hour >= 11 && hour <= 14 ? hour : null
}

/** Twelve at night ends a day or begins one, and after it nobody knows which day is meant. */
function eveningOf(hour: number): number | null {
  if (hour >= 5 && hour < 12) return hour + 12
  return hour > 12 ? hour : null
}
