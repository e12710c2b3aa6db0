import { matchAt } from './date-fold'
import { numberOf } from './date-numerals'

/** A day of the calendar as it is written at a place of a line, and where that ends. */
export type Day = {
  year: number
  month: number
  day: number
  end: number
  /** The other day that the same figures may mean, as 11/07/2026 does. */
  other?: { month: number; day: number }
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const englishMonth =
  '(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])\\.?'
const ordinal = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const weekdayAhead = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? +'

/** In what year an era begins to count, less one. */
const eras = new Map([
  ['公元', 0],
  ['西元', 0],
  ['民国', 1911],
  ['中华民国', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
])

const dayPatterns = [
  /(?<era>(?:中华)?民国|公元|西元|昭和|平成|令和) {0,9}(?<year>\d{1,4}|[〇零○一二三四五六七八九十百]{1,5}|元) {0,9}年 {0,9}(?<month>\d{1,2}|[一二三四五六七八九十元]{1,2}) {0,9}月 {0,9}(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) {0,9}[日号]/y,
  /(?<year>\d{4}) {0,9}年 {0,9}(?<month>\d{1,2}|[一二三四五六七八九十元]{1,2}) {0,9}月 {0,9}(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) {0,9}[日号]/y,
  /(?<year>[〇零○一二三四五六七八九]{4}) {0,9}年 {0,9}(?<month>[一二三四五六七八九十元]{1,2}) {0,9}月 {0,9}(?<day>[一二三四五六七八九十廿卅]{1,3}) {0,9}[日号]/y,
  /(?<year>\d{4})(?<sign>[-/.·]) ?(?<month>\d{1,2})\k<sign> ?(?<day>\d{1,2})(?!\d)\.?/y,
  /(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=T\d{2})/y,
  // Without signs, only where nothing but a time of day can follow: a number may look the same.
  /(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=$| \d{1,2}:\d{2})/y,
  new RegExp(`${englishMonth} {0,9}${ordinal} {0,9},? {0,9}(?<year>\\d{4})(?!\\d)`, 'iy'),
  new RegExp(
    `(?:the +)?${ordinal}[.,]? {0,9}(?:of +)?[- /]? ?${englishMonth},?[- /]*(?<year>\\d{4})(?!\\d)`,
    'iy',
  ),
  new RegExp(`(?<year>\\d{4}),?[- /]*${englishMonth}[- /]*${ordinal}(?!\\d)`, 'iy'),
  // As the date command of Unix prints it, the year at the end.
  new RegExp(
    `(?:${weekdayAhead})?${englishMonth} +${ordinal}(?= +\\d{1,2}:\\d{2}(?::\\d{2})?(?: +[AP]M)? +(?:[A-Z]{2,5}|[+-]\\d{4}) +(?<year>\\d{4})(?!\\d))`,
    'iy',
  ),
]

const figures = /(?<first>\d{1,2})(?<sign>[-/.]) ?(?<second>\d{1,2})\k<sign> ?(?<year>\d{4})(?!\d)/y

/** The day at a place of a folded line, whether or not a calendar has it; null where none is. */
export function readDay(text: string, at: number): Day | null {
  if (/\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at] ?? '')) return null
  for (const pattern of dayPatterns) {
    const groups = matchAt(pattern, text, at)?.groups
    if (!groups) continue
    const { year = '', month = '', day = '' } = groups
    return {
      year: yearOf(year, groups.era),
      month: groups.name ? monthOf(groups.name) : numberOf(month.replace('元', '一')),
      day: numberOf(day),
      end: pattern.lastIndex,
    }
  }
  return readFigures(text, at)
}

/** Day and month in figures, of which some put one first and some the other. */
function readFigures(text: string, at: number): Day | null {
  const groups = matchAt(figures, text, at)?.groups
  if (!groups) return null
  const [first, second, year] = [groups.first, groups.second, groups.year].map(Number)
  const end = figures.lastIndex
  if (first === undefined || second === undefined || year === undefined) return null
  if (first > 12) return { year, month: second, day: first, end }
  if (second > 12 || first === second) return { year, month: first, day: second, end }
  return { year, month: first, day: second, end, other: { month: second, day: first } }
}

export function isCalendarDay({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere && year >= 1900 && year < 2200
}

const weekday =
  /\(? ?(?:(?:星期|周|礼拜) ?(?<zh>[一二三四五六日天])|(?<en>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?(?![A-Za-z])\.?) ?\)?/iy

/** A day of the week, from 0 for Sunday. */
export function readWeekday(text: string, at: number): { weekday: number; end: number } | null {
  const groups = matchAt(weekday, text, at)?.groups
  if (!groups) return null
  const { zh, en } = groups
  const index = zh
    ? '日一二三四五六'.indexOf(zh.replace('天', '日'))
    : ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf((en ?? '').toLowerCase())
  return { weekday: index, end: weekday.lastIndex }
}

export function weekdayOf({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function yearOf(year: string, era: string | undefined): number {
  if (!era) return numberOf(year)
  return (eras.get(era) ?? Number.NaN) + (year === '元' ? 1 : numberOf(year))
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1
}
