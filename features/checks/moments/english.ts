import { apart, type Moment } from './moment'
import { englishPeriods } from './periods'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ')
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]*\\d)'

const MONTH_FIRST = new RegExp(`\\b${MONTH} {1,2}(?:the )?${DAY}(?!:)(?:,? (\\d{4})\\b)?`, 'g')
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH}(?![a-z])(?:,? (\\d{4})\\b)?`, 'g')
const MONTH_YEAR = new RegExp(`\\b${MONTH},? (?:of )?(\\d{4})\\b`, 'g')
const MONTH_ALONE = new RegExp(`\\b${MONTH}(?![A-Za-z])`, 'g')
const MAY =
  /(?:in|of|each|every|last|this|since|until|till|by|from|to|late|early|mid|and|through|next|between) $/i
const NUMERIC = /(?<![\d.])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/g
const WEEKDAY =
  /(?<!Mr |Ms |Mrs |Miss |Dr )\b(Sun(?=day)|Mon(?=day|\.)|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?s?\b(?!-?shirt)/g
const ORDINAL_DAY = /\b[Tt]he (\d{1,2})(?:st|nd|rd|th)\b/g
const CLOCK = /(?<![\d:.])(1[0-2]|0?\d)(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?/gi
const FIGURES_OF_CLOCK = /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?:[:.]\d{1,2})?(?![\d:])/g
/** 1200 GMT, 1500 hours. */
const OF_SERVICE = /\b([01]\d|2[0-3])([0-5]\d)(?= (?:GMT|UTC|hours\b))/g
/** The 3 of "from 3 to 5 p.m.". */
const FIRST_OF_TWO =
  /(?<![\d:.,$])(1[0-2]|0?[1-9])(?::([0-5]\d))?(?= ?(?:to|-|–|and|until) ?(?:1[0-2]|0?[1-9])(?::[0-5]\d)? ?[ap]\.?m\b)/g
const OCLOCK =
  /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o[’']clock/gi
const HALF_PAST =
  /\bhalf[- ]past (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi
const NOON = /\b(noon|midday|midnight)\b/gi
const RELATIVE =
  /\b(?:today|tonight|yesterday|tomorrow|(?:the )?(?:same|following|next|previous) (?:day|evening|night)|that (?:day|evening|night)|(?:this|last|next|past) (?:week|weekend|month|morning|evening|night|day)|recently|the day before|(?:a|the) day (?:after|later|earlier))\b/gi
const HOURS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Days, months, weekdays and times in an English text. */
export function englishMoments(text: string): Moment[] {
  const moment = (match: RegExpExecArray, rest: Partial<Moment>): Moment => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    text: match[0].trimEnd(),
    ...rest,
  })
  return apart([
    ...[...text.matchAll(NUMERIC)].map((match) =>
      moment(match, { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }),
    ),
    ...[...text.matchAll(MONTH_FIRST)].map((match) =>
      moment(match, dated(match[1], match[2], match[3])),
    ),
    ...[...text.matchAll(DAY_FIRST)].map((match) =>
      moment(match, dated(match[2], match[1], match[3])),
    ),
    ...[...text.matchAll(MONTH_YEAR)].map((match) =>
      moment(match, dated(match[1], undefined, match[2])),
    ),
    ...[...text.matchAll(MONTH_ALONE)]
      .filter((match) => isMonth(text, match))
      .map((match) => moment(match, dated(match[1]))),
    ...[...text.matchAll(CLOCK)].map((match) => moment(match, clock(match))),
    ...[...text.matchAll(FIRST_OF_TWO)].map((match) =>
      moment(match, { minutes: Number(match[1]) * 60 + Number(match[2] ?? 0) }),
    ),
    ...[...text.matchAll(FIGURES_OF_CLOCK), ...text.matchAll(OF_SERVICE)].map((match) =>
      moment(match, {
        minutes: inZone(text, match, Number(match[1]) * 60 + Number(match[2])),
        isHalfKnown: Number(match[1]) > 12,
      }),
    ),
    ...englishPeriods(text),
    ...[...text.matchAll(HALF_PAST)].map((match) =>
      moment(match, { minutes: hourOf(match[1]) * 60 + 30 }),
    ),
    ...[...text.matchAll(OCLOCK)].map((match) => moment(match, { minutes: hourOf(match[1]) * 60 })),
    ...[...text.matchAll(NOON)].map((match) => {
      return moment(match, {
        minutes: match[1]?.toLowerCase() === 'midnight' ? 0 : 720,
        isMaybe: true,
      })
    }),
    ...[...text.matchAll(ORDINAL_DAY)].map((match) =>
      moment(match, { day: Number(match[1]), isMaybe: true }),
    ),
    ...[...text.matchAll(WEEKDAY)].map((match) => {
      return moment(match, {
        weekday: WEEKDAYS.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()),
      })
    }),
    ...[...text.matchAll(RELATIVE)].map((match) => moment(match, { isRelative: true })),
  ]).filter(({ day }) => day === undefined || (day >= 1 && day <= 31))
}

/** Times of Greenwich as those of Beijing, which the Chinese is in. */
function inZone(text: string, match: RegExpExecArray, minutes: number): number {
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 4)
  return /^ (?:GMT|UTC)/.test(behind) ? (minutes + 8 * 60) % (24 * 60) : minutes
}

function dated(month: string | undefined, day?: string, year?: string): Partial<Moment> {
  return {
    month: MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1,
    ...(day && { day: Number(day) }),
    ...(year && { year: Number(year) }),
  }
}

/** "May" and "March" are verbs too, and begin sentences. */
function isMonth(text: string, match: RegExpExecArray): boolean {
  if (!/^(?:May|March|Mar)$/.test(match[0])) return true
  return MAY.test(text.slice(Math.max(0, match.index - 9), match.index))
}

function clock(match: RegExpExecArray): Partial<Moment> {
  const hour = Number(match[1]) % 12
  const isLate = match[3]?.toLowerCase() === 'p'
  return { minutes: (hour + (isLate ? 12 : 0)) * 60 + Number(match[2] ?? 0), isHalfKnown: true }
}

const hourOf = (text = '') =>
  /^\d+$/.test(text) ? Number(text) : HOURS.indexOf(text.toLowerCase())
