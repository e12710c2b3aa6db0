import { UNITS } from './english-words'
import type { Quantity } from './quantity'

const IN_ENGLISH = new Map<number, RegExp>([
  [0, /\b(?:no|none|nil|zero|without|nobody|0)\b/i],
  [0.5, /half|midway/i],
  [
    2,
    /\b(?:both|two|second|twin|pair|couple|dual|double|bilateral|twice|half|either|neither|bi\w+|each other|duo|2nd)\b/i,
  ],
  [3, /\b(?:three|third|triple|tri\w+|3rd)\b/i],
  [4, /\b(?:four|fourth|quarter|quarters|quarterly|quad\w*)\b/i],
  [5, /\b(?:five|fifth)/i],
  [10, /\b(?:ten|tenth|(?<!(?:two|three|four|five|six|seven|eight|nine|\d) )decades?)\b/i],
  [20, /two decades|score/i],
  [100, /\b(?:century|hundred|centenary|centennial)\b/i],
])
const IN_CHINESE = new Map<number, RegExp>([
  [2, /[二两双俩对]/],
  [3, /[三仨]/],
  [4, /[四季]/],
  [5, /五/],
  [6, /[六半]/],
  [7, /七/],
  [8, /八/],
  [9, /九/],
  [10, /十/],
  [100, /百|世纪/],
  [1000, /千/],
])
/** 几十年 is "decades", 数十亿 "multi-billion". */
const MANY_IN_ENGLISH =
  /\b(?:several|many|numerous|countless|multiple|decades|dozens|scores|hundreds|thousands|millions|billions|myriad|multi-?(?:b|m)illion|a few|various|teens?|some)\b/i
/** 24小时 is "a day" and 30分钟 "half an hour": what one unit says of another, in seconds. */
const DURATIONS: [seconds: number, en: RegExp][] = [
  [86_400, /\b(?:a|one|each|per|full|every) day\b|the clock|day-long/i],
  [31_557_600, /\b(?:a|one|each|full|every) year\b|year-long/i],
  [1800, /half(?:[- ]an)?[- ]hour/i],
  [900, /quarter of an hour/i],
  [3600, /\b(?:an|one|each|per|every) hour\b|hourly/i],
  [604_800, /\b(?:a|one|each|every) week\b|weekly|week-long/i],
]
const IN_CHINESE_DURATIONS: [seconds: number, zh: RegExp][] = [
  [18 * 2_629_800, /一年半/],
  [6 * 604_800, /一个半月/],
  [86_400, /[一每]天|全天|昼夜/],
  [31_557_600, /[一每]年|全年/],
]

/** 今年 and 去年 are as often the year itself. */
const YEAR_IN_CHINESE = /[今去前明当同本次]年/
const YEAR_IN_ENGLISH = /\b(?:this|last|next|that|same|previous|following) year\b|\byear-on-year\b/i

/** 两国 is "both countries": what is small is said in words that count nothing, and a year from where the writer stands. */
export function isSaidInEnglish(one: Quantity, text: string): boolean {
  return (
    isSaid(one, text, IN_ENGLISH) ||
    isLasting(one, text, DURATIONS) ||
    isOneIn(one, text) ||
    (isVague(one) && MANY_IN_ENGLISH.test(text)) ||
    (isVague(one) && one.low === 10 && /\b(?:decade|dozen)\b/i.test(text)) ||
    (isYear(one) && YEAR_IN_ENGLISH.test(text))
  )
}

export function isSaidInChinese(one: Quantity, text: string): boolean {
  return (
    isSaid(one, text, IN_CHINESE) ||
    isLasting(one, text, IN_CHINESE_DURATIONS) ||
    (isYear(one) && YEAR_IN_CHINESE.test(text))
  )
}

function isSaid({ low, high, kind }: Quantity, text: string, words: Map<number, RegExp>): boolean {
  return low === high && kind !== 'percent' && (words.get(low)?.test(text) ?? false)
}

/** 十分之一 is "one in ten". */
function isOneIn({ kind, low }: Quantity, text: string): boolean {
  if (kind !== 'fraction') return false
  return [...text.matchAll(OUT_OF)].some(([, part = '', whole = '']) => {
    return Math.abs(numberOf(part) / numberOf(whole) - low) < 1e-9
  })
}

const OUT_OF = /\b(\w{1,9}) (?:in|out of) (?:every )?(\w{1,9})\b/g

const numberOf = (word: string) => UNITS.get(word.toLowerCase()) ?? Number(word)

function isLasting({ low, unit }: Quantity, text: string, words: [number, RegExp][]): boolean {
  if (unit?.dimension !== 'time') return false
  const seconds = low * unit.factor
  return words.some(([each, said]) => Math.abs(seconds / each - 1) < 0.02 && said.test(text))
}

const isVague = ({ low, high }: Quantity) => high > low

const isYear = ({ low, high }: Quantity) => low === high && low >= 1900 && low < 2100
