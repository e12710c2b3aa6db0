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
  [10, /\b(?:ten|tenth|decade|decades)\b/i],
  [20, /decade|score/i],
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
/** 今年 and 去年 are as often the year itself. */
const YEAR_IN_CHINESE = /[今去前明当同本次]年/
const YEAR_IN_ENGLISH = /\b(?:this|last|next|that|same|previous|following) year\b|\byear-on-year\b/i

/** 两国 is "both countries": what is small is said in words that count nothing, and a year from where the writer stands. */
export function isSaidInEnglish(one: Quantity, text: string): boolean {
  return (
    isSaid(one, text, IN_ENGLISH) ||
    (isVague(one) && MANY_IN_ENGLISH.test(text)) ||
    (isYear(one) && YEAR_IN_ENGLISH.test(text))
  )
}

export function isSaidInChinese(one: Quantity, text: string): boolean {
  return isSaid(one, text, IN_CHINESE) || (isYear(one) && YEAR_IN_CHINESE.test(text))
}

function isSaid({ low, high }: Quantity, text: string, words: Map<number, RegExp>): boolean {
  return low === high && (words.get(low)?.test(text) ?? false)
}

const isVague = ({ low, high }: Quantity) => high > low

const isYear = ({ low, high }: Quantity) => low === high && low >= 1900 && low < 2100
