/** What a mention is of; 上周 and 周二 are of different units. */
export type MentionUnit = 'day' | 'week' | 'month' | 'year'

/**
 * A day, week, month or year as a text names it: counted from where its writer stands, by the calendar,
 * or by the weekday. One that says none of these may mean any of its unit.
 */
export interface Mention {
  start: number
  /** Exclusive. */
  end: number
  unit: MentionUnit
  /** How far from the writer's own day, week, month or year: 0 for 今天, -1 for "last year"; several for "last night". */
  offsets?: number[]
  year?: number
  month?: number
  day?: number
  /** 0 is Sunday. */
  weekday?: number
}

/** Whether nothing but the writer's own day tells when it was. */
export const isRelative = ({ offsets }: Mention) => offsets !== undefined

export const isVague = ({ offsets, year, month, day, weekday }: Mention) =>
  (offsets ?? year ?? month ?? day ?? weekday) === undefined
