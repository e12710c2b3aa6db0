import { type Clock, readClock } from './date-clocks'
import { type Day, isCalendarDay, readDay, readWeekday, weekdayOf } from './date-days'
import { type DateLabel, readDateLabel } from './date-labels'
import { readZone, type Zone } from './date-zones'
import { type DateDoubt, isPossible, type StatedTime } from './published-date'

/** A part of a line that belongs to a date, and where it ends. */
export type DateToken = { end: number } & (
  | { kind: 'day'; day: Day }
  | { kind: 'clock'; clock: Clock }
  | { kind: 'zone'; zone: Zone }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'label'; label: DateLabel }
  | { kind: 'again' }
)

/** What the dates of a line say; null where no calendar or clock has them, or which is meant is not certain. */
export type StatedDates = {
  published?: StatedTime
  updated?: StatedTime
}

/** The part of a date at a place of a folded line, behind those before it. */
export function readDateToken(text: string, at: number, before: DateToken[]): DateToken | null {
  const last = before.at(-1)
  const isAfterClock = last?.kind === 'clock'
  const isIso = isAfterClock && last.clock.isIso
  // Straight behind a clock time a sign is a zone's; elsewhere it parts what stands about it.
  const zone = isAfterClock ? readZone(text, at, { isAfterClock, isIso }) : null
  if (zone) return { kind: 'zone', ...zone }
  const again = last?.kind === 'zone' ? yearAgain(text, at, before) : null
  if (again) return again
  const label = readDateLabel(text, at)
  if (label) return { kind: 'label', label, end: label.end }
  const day = readDay(text, at)
  if (day) return { kind: 'day', day, end: day.end }
  const clock = readClock(text, at)
  if (clock) return { kind: 'clock', clock, end: clock.end }
  const other = readZone(text, at, { isAfterClock: false, isIso: false })
  if (other) return { kind: 'zone', ...other }
  const weekday = readWeekday(text, at)
  return weekday && { kind: 'weekday', weekday: weekday.weekday, end: weekday.end }
}

/** The year that Unix puts behind the zone, where the day was read with it. */
function yearAgain(text: string, at: number, before: DateToken[]): DateToken | null {
  const isYear = before.some(
    (token) => token.kind === 'day' && text.startsWith(String(token.day.year), at),
  )
  return isYear ? { kind: 'again', end: at + 4 } : null
}

type Statement = {
  kind: DateLabel['kind'] | null
  day?: Day
  clock?: Clock
  zone?: Zone
  weekday?: number
  doubts: Set<DateDoubt>
}

/**
 * What the parts of a line's dates say together. Null where two dates stand without a word on what
 * they are, or one is none: such a line is no date line.
 */
export function statedDates(tokens: DateToken[]): StatedDates | null {
  const statements = statementsOf(tokens)
  const dated = withDays(statements)
  const times = dated.map((statement) => ({ kind: statement.kind, time: timeOf(statement) }))
  if (times.some(({ time }) => time === null)) return null
  const updates = times.flatMap(({ kind, time }) => (kind === 'updated' && time ? [time] : []))
  const others = times.flatMap(({ kind, time }) => (kind !== 'updated' && time ? [time] : []))
  if (others.length > 1 && new Set(others.map((time) => JSON.stringify(time))).size > 1) {
    const labelled = times.filter(({ kind }) => kind === 'published')
    if (labelled.length !== 1) return null
    return datesOf(labelled[0]?.time ?? undefined, updates.at(-1))
  }
  return datesOf(others[0], updates.at(-1))
}

function datesOf(published?: StatedTime, updated?: StatedTime): StatedDates {
  return { ...(published && { published }), ...(updated && { updated }) }
}

/** A label, a second day or a second clock time begins another statement. */
function statementsOf(tokens: DateToken[]): Statement[] {
  const statements: Statement[] = []
  let current: Statement = { kind: null, doubts: new Set() }
  const begin = (kind: Statement['kind'] = null) => {
    statements.push(current)
    current = { kind, doubts: new Set() }
  }
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case 'label':
        if (!hasTime(current)) current.kind = token.label.kind
        else if (isBehind(tokens, index, current)) current.kind ??= token.label.kind
        else begin(token.label.kind)
        break
      case 'day':
        if (current.day) begin()
        current.day = token.day
        break
      case 'clock':
        if (current.clock) begin()
        current.clock = token.clock
        break
      case 'zone':
        if (current.zone === undefined) current.zone = token.zone
        else if (current.zone !== token.zone) begin()
        current.zone ??= token.zone
        break
      case 'weekday':
        current.weekday ??= token.weekday
        break
      case 'again':
        break
    }
  }
  begin()
  return statements
}

const hasTime = ({ day, clock }: Statement) => day !== undefined || clock !== undefined

/** Whether a label behind a date is that date's rather than the next one's. */
function isBehind(tokens: DateToken[], index: number, { kind, day }: Statement): boolean {
  const label = tokens[index]
  if (!day) return false
  const after = tokens.slice(index + 1)
  const next = after.findIndex((token) => token.kind === 'day' || token.kind === 'clock')
  if (next < 0) return true
  if (label?.kind !== 'label' || label.label.isFront || kind !== null) return false
  return after.slice(next + 1).some((token) => token.kind === 'label')
}

/**
 * A statement without a day is a clock time of the one before it: labelled, on the same day;
 * else the same time in another zone, or an end, which leaves a time in doubt that names no zone.
 */
function withDays(statements: Statement[]): Statement[] {
  const dated: Statement[] = []
  for (const statement of statements) {
    const last = dated.at(-1)
    if (statement.day) dated.push(statement)
    else if (!last || !hasOwnWord(statement)) continue
    else if (statement.kind && statement.clock && last.day) {
      dated.push({ ...statement, day: last.day, zone: statement.zone ?? last.zone })
    } else if (last.zone === undefined || last.zone === 'unknown' || !statement.clock) {
      last.doubts.add('unclear-time')
    }
  }
  return dated
}

const hasOwnWord = ({ clock, zone }: Statement) => clock !== undefined || zone !== undefined

/** Null where there is no such time, or two days may be meant. */
function timeOf({ day, clock, zone, weekday, doubts }: Statement): StatedTime | null {
  const known = day && theDay(day, weekday)
  if (!known) return null
  const { hour, minute, second, isUnclear } = clock ?? { hour: 0, minute: 0, second: 0 }
  const stated = { ...known, hour, minute, second, ...(zone !== undefined && { zone }) }
  if (!isPossible(stated)) return null
  const all = new Set(doubts)
  if (isUnclear) all.add('unclear-time')
  if (weekday !== undefined && weekdayOf(known) !== weekday) all.add('weekday-mismatch')
  return all.size > 0 ? { ...stated, doubts: [...all] } : stated
}

function theDay({ year, month, day, other }: Day, weekday: number | undefined) {
  const first = { year, month, day }
  if (!other) return first
  const fitting = [first, { year, ...other }].filter(
    (candidate) => isCalendarDay(candidate) && weekdayOf(candidate) === weekday,
  )
  return fitting.length === 1 ? fitting[0] : null
}
