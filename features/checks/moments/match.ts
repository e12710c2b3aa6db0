import type { Moment } from './moment'

/** Moments of each side that nothing on the other answers to. */
export interface MomentMatching {
  zh: Moment[]
  en: Moment[]
}

/** Sets the days and times of two languages against each other, the surest pairs first. */
export function matchMoments(zh: Moment[], en: Moment[]): MomentMatching {
  const open = { zh: new Set(zh), en: new Set(en) }
  const pair = (answers: (one: Moment, other: Moment) => boolean) => {
    for (const one of open.zh) {
      const other = [...open.en].find((each) => answers(one, each))
      if (!other) continue
      open.zh.delete(one)
      open.en.delete(other)
    }
  }
  for (const answers of [isSameDay, isSameInPart, isSameWeekday, isSameTime, isSamePeriod])
    pair(answers)
  // Of two days that are named and differ, neither is meant by a word such as 当天 or "Friday".
  const differs = [...open.zh].some(isDay) && [...open.en].some(isDay)
  const isOpen = (...both: Moment[]) => !(differs && both.some(isDay))
  pair((one, other) => isOpen(one, other) && isSaidByWeekday(one, other))
  pair((one, other) => isOpen(one, other) && isSaidRelatively(one, other))
  return { zh: unrepeated(open.zh, zh), en: unrepeated(open.en, en) }
}

export type MomentKind = 'day' | 'month' | 'weekday' | 'time' | 'period' | 'relative'

export function kindOf({ day, month, weekday, minutes, period }: Moment): MomentKind {
  if (period !== undefined) return 'period'
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  if (weekday !== undefined) return 'weekday'
  return minutes !== undefined ? 'time' : 'relative'
}

/** A day that one text names twice may stand once in the other. */
function unrepeated(open: Set<Moment>, all: Moment[]): Moment[] {
  return [...open].filter((one) => !all.some((each) => !open.has(each) && isSame(one, each)))
}

const isSame = (one: Moment, other: Moment) =>
  kindOf(one) === kindOf(other) &&
  one.day === other.day &&
  one.month === other.month &&
  one.weekday === other.weekday &&
  one.minutes === other.minutes &&
  one.period === other.period

const isDay = ({ day }: Moment) => day !== undefined

function isSameDay(one: Moment, other: Moment): boolean {
  return one.day !== undefined && one.day === other.day && one.month === other.month
}

/** 8日 is "February 8" as well as "the 8th"; 2月 is "February", of whatever year. */
function isSameInPart(one: Moment, other: Moment): boolean {
  if (one.day !== undefined && other.day !== undefined) {
    return one.day === other.day && (one.month === undefined || other.month === undefined)
  }
  return (
    one.day === undefined &&
    other.day === undefined &&
    one.month !== undefined &&
    one.month === other.month
  )
}

const isSameWeekday = (one: Moment, other: Moment) =>
  one.weekday !== undefined && one.weekday === other.weekday

const isSamePeriod = (one: Moment, other: Moment) =>
  one.period !== undefined && one.period === other.period

function isSameTime(one: Moment, other: Moment): boolean {
  if (one.minutes === undefined || other.minutes === undefined) return false
  const hours = one.isHalfKnown && other.isHalfKnown ? 1440 : 720
  return one.minutes % hours === other.minutes % hours
}

/** English says "on Tuesday" where Chinese names the day. */
function isSaidByWeekday(one: Moment, other: Moment): boolean {
  const kinds = [kindOf(one), kindOf(other)]
  return kinds.includes('day') && kinds.includes('weekday')
}

function isSaidRelatively(one: Moment, other: Moment): boolean {
  const kinds = [kindOf(one), kindOf(other)]
  return kinds.includes('relative') && !kinds.includes('time')
}
