import type { PassageText } from '@/features/checks/passage-text'
import { chineseMoments } from './chinese'

/** The day from which 昨天 and "last year" are counted, as milliseconds of UTC. */
export interface Dateline {
  day: number
  /** False where the text names the day without its year, and the story is of another day. */
  isYearKnown: boolean
  /** Whether the text says it itself; else it is the day of the story, which may be a day off. */
  isSaid: boolean
}

export const DAY = 24 * 60 * 60 * 1000

/** 新华社北京11月7日电, 本报11月7日讯. */
const SAID = /(?<!\d)(\d{1,2})月(\d{1,2})日(?:电|讯(?!息))/

/** A story goes out within days of the line that it begins with. */
const LAG = 4
/** A story whose dates all lie further from its day than this was not written on it. */
const NEAR = 14

/**
 * The dateline of a story: as its text begins, else its day, unless its text speaks of quite other days.
 * @param isGuessed whether the day is only when it is looked at
 */
export function datelineOf(
  passages: PassageText[],
  writtenOn?: string,
  isGuessed = false,
): Dateline | null {
  const on = Date.parse(writtenOn?.slice(0, 10) ?? '')
  const year = new Date(Number.isNaN(on) ? LEAP_YEAR : on).getUTCFullYear()
  const said = passages.map(({ zh }) => SAID.exec(zh)).find(Boolean)
  if (said) {
    const days = [year, year - 1, year + 1].map((of) => dayOf(of, said[1], said[2]))
    const near = days.find((day) => Math.abs(day - on) <= LAG * DAY)
    return {
      day: near ?? dayOf(year, said[1], said[2]),
      isYearKnown: near !== undefined,
      isSaid: true,
    }
  }
  if (Number.isNaN(on) || isGuessed || !speaksOf(passages, on, year)) return null
  return { day: on, isYearKnown: true, isSaid: false }
}

/** In which every day of the calendar is. */
const LEAP_YEAR = Date.UTC(2000, 0, 1)

const dayOf = (year: number, month = '', day = '') => Date.UTC(year, Number(month) - 1, Number(day))

/** Whether the first dates of the text that name no year may be of the days around. */
function speaksOf(passages: PassageText[], on: number, year: number): boolean {
  const days = passages
    .flatMap(({ zh }) => chineseMoments(zh))
    .filter((each) => each.month && each.day && !each.year)
    .flatMap(({ month = 1, day }) =>
      [year, year - 1, year + 1].map((of) => Date.UTC(of, month - 1, day)),
    )
  return days.length === 0 || days.some((day) => Math.abs(day - on) <= NEAR * DAY)
}
