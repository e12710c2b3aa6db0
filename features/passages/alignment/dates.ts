import { chineseNumeral } from './chinese-numerals'
import { type Key, type Mention, numberKey } from './mention'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const ZH_NUMBER = '(\\d{1,4}|[〇零一二三四五六七八九十]{1,4})'

const ENGLISH_DATES = [
  new RegExp(`\\b${MONTH}\\.? (?:the )?${DAY}\\b(?!:)`, 'g'),
  new RegExp(`\\b${DAY} (?:of )?${MONTH}\\b`, 'g'),
]
const ENGLISH_MONTH = new RegExp(`\\b${MONTH}\\b`, 'g')
const CHINESE_DATE = new RegExp(`${ZH_NUMBER}\\s*月\\s*(?:份|${ZH_NUMBER}\\s*[日号])?`, 'g')
const NUMERIC_DATE = /\b(?:19|20)\d{2}([-/.])(\d{1,2})\1(\d{1,2})\b/g

/** Days and months in a Chinese text. Years are plain numbers, found with those. */
export function chineseDates(text: string): Mention[] {
  const named = [...text.matchAll(CHINESE_DATE)].map((match) =>
    mention(match, numeral(match[1]), numeral(match[2])),
  )
  return [...named, ...numericDates(text)].filter(hasKeys)
}

/** Days and months in an English text. */
export function englishDates(text: string): Mention[] {
  const [monthFirst, dayFirst] = ENGLISH_DATES as [RegExp, RegExp]
  return [
    ...[...text.matchAll(monthFirst)].map((match) =>
      mention(match, monthOf(match[1]), Number(match[2])),
    ),
    ...[...text.matchAll(dayFirst)].map((match) =>
      mention(match, monthOf(match[2]), Number(match[1])),
    ),
    ...numericDates(text),
    ...[...text.matchAll(ENGLISH_MONTH)].map((match) =>
      mention(match, monthOf(match[1]), Number.NaN),
    ),
  ].filter(hasKeys)
}

function numericDates(text: string): Mention[] {
  return [...text.matchAll(NUMERIC_DATE)].map((match) => {
    const found = mention(match, Number(match[2]), Number(match[3]))
    return { ...found, keys: [...found.keys, [numberKey(Number(match[0].slice(0, 4))), 0.5]] }
  })
}

function mention(match: RegExpExecArray, month: number, day: number): Mention {
  return { start: match.index, end: match.index + match[0].length, keys: dateKeys(month, day) }
}

/** A day is matched best by the same day, less surely by its month or its number alone. */
function dateKeys(month: number, day: number): Key[] {
  if (!(month >= 1 && month <= 12)) return []
  if (!(day >= 1 && day <= 31)) return [[`month:${month}`, 1]]
  return [
    [`day:${month}-${day}`, 1],
    [`month:${month}`, 0.6],
    [numberKey(day), 0.6],
  ]
}

const hasKeys = (found: Mention) => found.keys.length > 0

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const numeral = (text = '') => (/^\d+$/.test(text) ? Number(text) : chineseNumeral(text))
