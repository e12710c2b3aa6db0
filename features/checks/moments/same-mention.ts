import { DAY, type Dateline } from './dateline'
import { isVague, type Mention } from './mention'

/** What of a year the texts say, without which the rest is only half known. */
type Known = { dateline: Dateline | null; slack: number }

/**
 * Whether two mentions of a unit may mean the same, as far as the dateline tells; what cannot be known may be.
 * @param slack days by which the two may be apart, as where one of them is told in local time
 */
export function maybeSame(one: Mention, other: Mention, known: Known): boolean {
  if (isVague(one) || isVague(other)) return true
  if (one.offsets && other.offsets) return one.offsets.some((at) => other.offsets?.includes(at))
  if (one.offsets) return maybeAt(other, one.offsets, known)
  if (other.offsets) return maybeAt(one, other.offsets, known)
  if (one.unit !== 'day') return true
  if (one.weekday !== undefined) return maybeOn(other, one.weekday, known)
  return other.weekday === undefined || maybeOn(one, other.weekday, known)
}

/** Whether the mention may be as far from the dateline as that. */
function maybeAt(mention: Mention, offsets: number[], { dateline, slack }: Known): boolean {
  if (!dateline) return true
  const { day: on, isYearKnown, isSaid } = dateline
  const [year, month] = [new Date(on).getUTCFullYear(), new Date(on).getUTCMonth() + 1]
  switch (mention.unit) {
    case 'year':
      return !isYearKnown || mention.year === undefined || offsets.includes(mention.year - year)
    case 'month':
      return offsets.some((at) => mention.month === ((month - 1 + at + 12) % 12) + 1)
    case 'week':
      return true
    case 'day': {
      const days = around(Math.max(slack, isSaid ? 0 : 1))
      return offsets.some((at) =>
        days.some((more) => isDay(mention, on + (at + more) * DAY, isYearKnown)),
      )
    }
  }
}

/** 0, and as many days before and after it. */
const around = (days: number) => Array.from({ length: 2 * days + 1 }, (_, index) => index - days)

function isDay({ month, day, weekday }: Mention, time: number, isYearKnown: boolean): boolean {
  const date = new Date(time)
  if (weekday !== undefined) return !isYearKnown || date.getUTCDay() === weekday
  const isMonth = month === undefined || month === date.getUTCMonth() + 1
  return isMonth && day === date.getUTCDate()
}

/** Dates further off than this may be of another year, or are not told by their weekday. */
const NEAR = 60
/** Of the days of one number the nearest is meant. */
const HALF_A_MONTH = 15

/** Whether a day of the calendar may be that weekday. */
function maybeOn(mention: Mention, weekday: number, { dateline, slack }: Known): boolean {
  const { year, month, day } = mention
  if (day === undefined) return mention.weekday === weekday
  if (!dateline?.isYearKnown) return true
  // A number alone is of the month of the dateline only where there is one.
  if (month === undefined && !dateline.isSaid) return true
  const on = new Date(dateline.day)
  const times = [-1, 0, 1].map((more) =>
    month === undefined
      ? Date.UTC(on.getUTCFullYear(), on.getUTCMonth() + more, day)
      : Date.UTC(year ?? on.getUTCFullYear() + more, month - 1, day),
  )
  const most = month === undefined ? HALF_A_MONTH : NEAR
  const near = times.filter((time) => Math.abs(time - dateline.day) <= most * DAY)
  const isThen = (time: number) =>
    around(slack).some((more) => new Date(time + more * DAY).getUTCDay() === weekday)
  return near.length === 0 || near.some(isThen)
}
