import type { Found } from '@/features/checks/finding'
import { chineseMoments } from '@/features/checks/moments/chinese'
import { englishMoments } from '@/features/checks/moments/english'
import type { Moment } from '@/features/checks/moments/moment'
import type { PassageText } from '@/features/checks/passage-text'

/** A date that is named with a weekday, of whatever year. */
interface Dated {
  start: number
  end: number
  month: number
  day: number
  year?: number
  weekday: number
}

interface Wrong extends Dated {
  year: number
  right: number
}

/**
 * Dates with a weekday that they do not fall on; where both languages are wrong alike, one finding tells of both.
 * @param writtenOn the day of the story, from which a date without a year is the nearest of its name
 */
export function checkWeekdays({ zh, en }: PassageText, writtenOn?: string): Found[] {
  const chinese = wrongIn(zh, chineseMoments(zh), writtenOn)
  const english = wrongIn(en, englishMoments(en), writtenOn)
  const found = chinese.map((one): Found => {
    const at = english.findIndex(({ month, day }) => month === one.month && day === one.day)
    const [other] = at < 0 ? [] : english.splice(at, 1)
    return {
      rule: 'date-weekday',
      zh: spanOf(one),
      en: other ? spanOf(other) : null,
      values: valuesOf(one),
    }
  })
  return [
    ...found,
    ...english.map(
      (one): Found => ({ rule: 'date-weekday', zh: null, en: spanOf(one), values: valuesOf(one) }),
    ),
  ]
}

const spanOf = ({ start, end }: Wrong) => ({ start, end })

const valuesOf = ({ right, year }: Wrong) => ({ right: String(right), year: String(year) })

function wrongIn(text: string, moments: Moment[], writtenOn?: string): Wrong[] {
  return datedIn(text, moments).flatMap((date): Wrong[] => {
    const year = date.year ?? nearestYear(date, writtenOn)
    if (year === null) return []
    const right = weekdayOf(year, date)
    return right === date.weekday ? [] : [{ ...date, year, right }]
  })
}

/** A day and a weekday with nothing but a mark between them, in either order. */
function datedIn(text: string, moments: Moment[]): Dated[] {
  return moments.flatMap((one, index): Dated[] => {
    const next = moments[index + 1]
    if (!next || !/^[\s,，(（、]{0,3}$/.test(text.slice(one.end, next.start))) return []
    const { month, day, year } = one.day === undefined ? next : one
    const weekday = one.weekday ?? next.weekday
    if (month === undefined || day === undefined || weekday === undefined) return []
    return [{ start: one.start, end: next.end, month, day, weekday, ...(year && { year }) }]
  })
}

const DAY = 24 * 60 * 60 * 1000
/** News names the weekdays of days that are near; what lies further off than this may be of another year. */
const NEAR = 60

/** The year in which the date lies near to the day of the story; null where it does in none. */
function nearestYear(date: Dated, writtenOn?: string): number | null {
  const on = Date.parse(writtenOn?.slice(0, 10) ?? '')
  if (Number.isNaN(on)) return null
  const year = new Date(on).getUTCFullYear()
  const isNear = (of: number) => Math.abs(timeOf(of, date) - on) <= NEAR * DAY
  return [year, year - 1, year + 1].find(isNear) ?? null
}

const timeOf = (year: number, { month, day }: Dated) => Date.UTC(year, month - 1, day)

const weekdayOf = (year: number, date: Dated) => new Date(timeOf(year, date)).getUTCDay()
