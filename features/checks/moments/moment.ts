/** A quarter or half of a year: 第三季度 and "Q3", 上半年 and "the first half of the year". */
export type Period = `quarter ${1 | 2 | 3 | 4}` | `half ${1 | 2}`

/** A day, month, weekday or time of day as a text names it. What a text leaves out is left out here. */
export interface Moment {
  start: number
  /** Exclusive. */
  end: number
  text: string
  month?: number
  day?: number
  year?: number
  /** 0 is Sunday. */
  weekday?: number
  /** Minutes since midnight; of twelve hours where the half of the day is not said. */
  minutes?: number
  isHalfKnown?: boolean
  /** A quarter or half of a year. */
  period?: Period
  /** 今天, "yesterday", "last month": said from where the writer stands. */
  isRelative?: boolean
  /** Nothing but a number says that it is a day: 3号, "the 19th". Unanswered, it is a number like others. */
  isMaybe?: boolean
}

/** The text with the stretches blanked out, of the same length. */
export function blank(text: string, stretches: { start: number; end: number }[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    if (start < from) continue
    result += text.slice(from, start) + '\u0000'.repeat(end - start)
    from = end
  }
  return result + text.slice(from)
}

/** Keeps of stretches that overlap the first in the list. */
export function apart<Stretch extends { start: number; end: number }>(
  stretches: Stretch[],
): Stretch[] {
  const kept: Stretch[] = []
  for (const one of stretches) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept.sort((one, other) => one.start - other.start)
}
