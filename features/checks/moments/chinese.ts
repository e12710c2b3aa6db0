import { narrowFigures } from '@/features/checks/quantities/quantity'
import { chineseNumeral } from '@/features/passages/alignment/chinese-numerals'
import { apart, type Moment } from './moment'
import { chinesePeriods } from './periods'

const N = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})'
const YEAR = '(?:\\d{4}|[〇零一二三四五六七八九]{4})'
const NUMERIC = /(?<![\d.])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/g
const MONTH_DAY = new RegExp(
  `(?:(${YEAR}) {0,1}年 {0,1})?(${N}) {0,1}月(?:份|(?: {0,1}(${N}) {0,1}[日号]))?`,
  'g',
)
/** The 1 of 1至10月. */
const FIRST_OF_MONTHS =
  /(?<![\d.,第])(1[0-2]|[1-9])(?=(?:至|到|[-—–~～]{1,2})(?:1[0-2]|[1-9])月(?!\d{1,2}[日号]))/g
const DAY =
  /(?<![\d.,第一二三四五六七八九十〇零]|(?<![上本下当每该同个])月)(\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号](?![元本内游间均电头线楼院店馆门]|报(?!道))/g
const DAY_OF_WIRE = /(?<![\d.,])(\d{1,2}) ?日电/g
const WEEKDAY = /(?:星期|周|礼拜)([一二三四五六日天])(?![年期岁])/g
const HALF = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|深夜|当晚|晚'
const CLOCK = new RegExp(
  `(?:(${HALF})(${N})[时点]|(\\d{1,2})(?:时|点(?=半|整|许|钟|多|\\d|左右|前|后|至|到|[，。；、）)]|$)))(?!间|代|期|段|刻|尚|候)(?:(${N})分|(半))?`,
  'g',
)
const FIGURES_OF_CLOCK = /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/g
/** 4分07秒35: minutes and seconds, which English writes as it does hours and minutes. */
const RACE_TIME = /(?<!\d)(\d{1,2})分(\d{2})(?:秒\d{0,2})?(?!之)/g
/** 0至24时: a stretch of a day, which English often leaves to the day. */
const HOURS = /\d{1,2}[—–~～至到-]{1,2}\d{1,2}时(?!间|代|期|段|刻)/g
const RELATIVE =
  /今天|今日|今早|今晨|今晚|昨天|昨日|昨晚|明天|明日|前天|后天|当天|当日|当晚|同日|次日|翌日|隔日|上周末?|本周末?|下周末?|上个?月|本月|下个?月|月初|月底|年初|年底|日前|近日/g
const MIDNIGHT = /零点|零时|午夜/g
const WEEKDAYS = '日一二三四五六'

/** Days, months, weekdays and times in a Chinese text in simplified characters. */
export function chineseMoments(text: string): Moment[] {
  const read = narrowFigures(text)
  const moment = (match: RegExpExecArray, rest: Partial<Moment>): Moment => ({
    start: match.index,
    end: match.index + match[0].length,
    text: text.slice(match.index, match.index + match[0].length),
    ...rest,
  })
  return apart([
    ...[...read.matchAll(NUMERIC)].map((match) =>
      moment(match, { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }),
    ),
    ...[...read.matchAll(MONTH_DAY)].map((match) => monthAndDay(match, moment)),
    ...[...read.matchAll(FIRST_OF_MONTHS)].map((match) =>
      moment(match, { month: Number(match[1]) }),
    ),
    ...[...read.matchAll(RACE_TIME)].map((match) =>
      moment(match, { minutes: Number(match[1]) * 60 + Number(match[2]), isMaybe: true }),
    ),
    ...[...read.matchAll(HOURS)].map((match) => moment(match, { isRelative: true })),
    ...[...read.matchAll(CLOCK)].map((match) => inZone(read, clock(match, moment))),
    ...chinesePeriods(read),
    ...[...read.matchAll(MIDNIGHT)].map((match) => moment(match, { minutes: 0, isMaybe: true })),
    ...[...read.matchAll(FIGURES_OF_CLOCK)].map((match) =>
      moment(match, {
        minutes: Number(match[1]) * 60 + Number(match[2]),
        isHalfKnown: Number(match[1]) > 12,
      }),
    ),
    ...[...read.matchAll(DAY_OF_WIRE), ...read.matchAll(DAY)].map((match) =>
      moment(match, {
        day: numberOf(match[1]),
        ...(!match[0].includes('日') && { isMaybe: true }),
      }),
    ),
    ...[...read.matchAll(WEEKDAY)].map((match) => {
      return moment(match, { weekday: Math.max(0, WEEKDAYS.indexOf(match[1] ?? '')) })
    }),
    ...[...read.matchAll(RELATIVE)].map((match) => moment(match, { isRelative: true })),
  ]).filter(isPossible)
}

/** Times of Greenwich as those of Beijing, which news in Chinese is in. */
function inZone(text: string, moment: Moment): Moment {
  const isGreenwich = /(?:格林尼治|世界)(?:标准)?时间?.{0,3}$/.test(
    text.slice(Math.max(0, moment.start - 12), moment.start),
  )
  return isGreenwich ? { ...moment, minutes: (moment.minutes ?? 0) + 8 * 60 } : moment
}

type Make = (match: RegExpExecArray, rest: Partial<Moment>) => Moment

function monthAndDay(match: RegExpExecArray, moment: Make): Moment {
  const [, year, month, day] = match
  return moment(match, {
    month: numberOf(month),
    ...(year && { year: numberOf(year) }),
    ...(day && { day: numberOf(day) }),
  })
}

function clock(match: RegExpExecArray, moment: Make): Moment {
  const [, half = '', halfHours, hours, minutes, thirty] = match
  const hour = numberOf(halfHours ?? hours)
  const isLate = /下午|傍晚|晚/.test(half) && hour < 12 && !(hour < 5 && half.startsWith('晚'))
  return moment(match, {
    minutes: (hour + (isLate ? 12 : 0)) * 60 + (minutes ? numberOf(minutes) : thirty ? 30 : 0),
    isHalfKnown: half !== '' || hour > 12,
  })
}

function isPossible({ month, day, minutes }: Moment): boolean {
  return (
    (month ?? 1) >= 1 &&
    (month ?? 1) <= 12 &&
    (day ?? 1) >= 1 &&
    (day ?? 1) <= 31 &&
    (minutes ?? 0) <= 24 * 60
  )
}

const numberOf = (text = '') => (/^\d+$/.test(text) ? Number(text) : chineseNumeral(text))
