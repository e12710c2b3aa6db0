import type { DocumentLocale } from '@/lib/i18n/document-pair'
import type { Mention } from './mention'
import type { Moment } from './moment'
import { relativeWords } from './relative-words'

const YEARS: Record<DocumentLocale, RegExp> = {
  zh: /(?<![\d.])((?:19|20)\d{2}) ?(?:年(?!代)|[-/.]\d)/g,
  en: /(?<![\d.,$€£-])\b((?:19|20)\d{2})\b(?!s|[,.%]?\d| (?:people|meters|metres|km|yuan|dollars))/g,
}

/** "on Saturdays", "Black Friday": no day that could be counted to. */
const NO_DAY = /\b(?:every|each|Black|Good|Ash|Easter|Palm|Cyber|Super|Bloody) $/
const LONGEST_BEFORE = 7
/** The day of the dateline itself says nothing of what happened. */
const OF_DATELINE = /^(?:[电讯]| ?\((?:Xinhua|CNS|ECNS|China))/

/** Days, weeks, months and years of a text, however it names them. */
export function mentionsIn(text: string, locale: DocumentLocale, moments: Moment[]): Mention[] {
  const words = relativeWords(text, locale)
  const isFree = (one: { start: number; end: number }) =>
    !words.some(({ start, end, unit }) => unit === 'day' && one.start < end && start < one.end)
  return [
    ...words,
    ...moments
      .filter((each) => isFree(each) && !OF_DATELINE.test(text.slice(each.end, each.end + 9)))
      .flatMap((each) => mentionOf(text, each)),
    ...[...text.matchAll(YEARS[locale])].map(({ index, 0: said, 1: year }): Mention => {
      return { start: index, end: index + said.length, unit: 'year', year: Number(year) }
    }),
  ]
}

function mentionOf(text: string, moment: Moment): Mention[] {
  const { start, end, year, month, day, weekday } = moment
  const inYear = year === undefined ? {} : { year }
  if (day !== undefined) {
    const named = { start, end, unit: 'day' as const, day, ...inYear }
    return [month === undefined ? named : { ...named, month }]
  }
  if (month !== undefined) return [{ start, end, unit: 'month', month, ...inYear }]
  if (weekday === undefined) return []
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const isNone = /days$/.test(moment.text) || NO_DAY.test(before)
  return [isNone ? { start, end, unit: 'day' } : { start, end, unit: 'day', weekday }]
}
