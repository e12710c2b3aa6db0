import { chineseMoments } from './moments/chinese'
import { englishMoments } from './moments/english'
import { type MomentMatching, matchMoments } from './moments/match'
import { blank, type Moment } from './moments/moment'
import type { PassageText } from './passage-text'
import { chineseQuantities } from './quantities/chinese'
import { englishQuantities } from './quantities/english'
import { isConverted, type Matching, matchQuantities } from './quantities/match'
import { type NamedNumber, namedNumbers } from './quantities/named-numbers'
import type { Quantity } from './quantities/quantity'

/** What the numbers, days and times of a passage's two languages leave unanswered. */
export interface Figures {
  quantities: Matching
  moments: MomentMatching
  /** All days and times that were read. */
  said: { zh: Moment[]; en: Moment[] }
  /** Names with a number in Chinese that the English does not say. */
  unsaid: NamedNumber[]
}

/** Each is held against each of the other side; no passage of news has as many. */
const MOST = 300

/** Reads each figure once, as what it most surely is: part of a name, then a day or time, then a number. */
export function compareFigures({ zh, en }: PassageText): Figures {
  const named = namedNumbers(zh, en)
  const rest = { zh: blank(zh, [...named.said.zh, ...named.unsaid]), en: blank(en, named.said.en) }
  const found = {
    zh: chineseMoments(rest.zh).slice(0, MOST),
    en: englishMoments(rest.en).slice(0, MOST),
  }
  const moments = matchMoments(found.zh, found.en)
  const maybe = new Set([...moments.zh, ...moments.en].filter(({ isMaybe }) => isMaybe))
  const isMoment = (each: Moment) => !maybe.has(each)
  const without = (text: string, all: Moment[]) => {
    return blank(
      text,
      all.filter(isMoment).map((each) => besideYear(text, each)),
    )
  }
  const numbers = {
    zh: chineseQuantities(without(rest.zh, found.zh)).slice(0, MOST),
    en: englishQuantities(without(rest.en, found.en)).slice(0, MOST),
  }
  const { zh: zhLeft, en: enLeft, otherUnit, pairs } = matchQuantities(numbers.zh, numbers.en)
  const days = moments.zh.filter(isMoment)
  const ordinals = enLeft.filter(
    ({ kind, low }) => kind === 'ordinal' && days.some(({ day }) => day === low),
  )
  return {
    quantities: {
      zh: zhLeft.filter(
        (one) => !isSaidAgain(one, zhLeft, numbers.zh) && !isAside(zh, one, numbers.en),
      ),
      en: enLeft.filter((one) => {
        // English writes the year out that Chinese leaves to the dateline, and says it again.
        const isYear = found.en.some(({ year }) => year === one.low)
        return (
          !isYear &&
          !ordinals.includes(one) &&
          !numbers.zh.some((each) => isConverted(each, one)) &&
          !isAside(en, one, numbers.zh)
        )
      }),
      otherUnit,
      pairs,
    },
    moments: {
      zh: days.filter(({ day }) => !ordinals.some(({ low }) => low === day)),
      en: moments.en.filter(isMoment),
    },
    said: found,
    unsaid: named.unsaid,
  }
}

/** "(about 490 billion dollars)": a sum in the money of the readers, beside one of the other text. */
function isAside(text: string, { start, unit }: Quantity, others: Quantity[]): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const isBeside =
    /[(（](?:[约合折即等于]{1,4}|(?:about|around|approximately|nearly|roughly|some|over|or|equivalent to|equal to|worth)? ?[A-Z]{0,3}[$€£¥]?)$/.test(
      before,
    )
  return isBeside && unit !== undefined && others.some((each) => each.unit !== undefined)
}

/** What a text says twice ("100%, 100%") may stand once in the other ("both 100 percent"). */
function isSaidAgain(
  one: { low: number },
  left: { low: number }[],
  all: { low: number }[],
): boolean {
  const times = (list: { low: number }[]) => list.filter(({ low }) => low === one.low).length
  return times(all) > times(left)
}

/** The stretch of a day without its year, which is compared as a number: 今年 may answer to it. */
function besideYear(text: string, { start, end, year }: Moment) {
  if (year === undefined) return { start, end }
  const figure = text.indexOf(String(year), start)
  if (figure === start) return { start: start + 4, end }
  return figure > start && figure < end ? { start, end: figure } : { start: start + 4, end }
}
