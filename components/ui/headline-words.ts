import { everyLocale, type Locale, languageTags } from '@/lib/i18n/locales'

const segmenters = everyLocale(
  (locale) => new Intl.Segmenter(languageTags[locale], { granularity: 'word' }),
)

const opening = /[\p{Ps}\p{Pi}]$/u
const numeral = /[\d一二三四五六七八九十百千万亿两几]$/u
const particle = /^[的了着过地得吗呢吧]$/u

const clauseEnd = /[，。：；？！,:;?!—…]$/u
/** A clause no longer than this fits a line anywhere, and is never broken. */
const wholeClause = 10

/**
 * The parts of a headline without spaces between which a line may break: short clauses, and the words of
 * longer ones with the punctuation, particles and units that belong to them. Joined, they are the
 * headline.
 */
export function headlineWords(headline: string, locale: Locale): string[] {
  return clauses(words(headline, locale)).flatMap((clause) => {
    const whole = clause.join('')
    return whole.length <= wholeClause ? [whole] : clause
  })
}

function words(headline: string, locale: Locale): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenters[locale].segment(headline)) {
    const last = words.at(-1)
    if (last !== undefined && belongsTo(last, segment, isWordLike ?? false)) {
      words[words.length - 1] = last + segment
    } else words.push(segment)
  }
  return words
}

function belongsTo(last: string, segment: string, isWord: boolean): boolean {
  if (opening.test(last)) return true
  if (!isWord) return !opening.test(segment)
  return particle.test(segment) || numeral.test(last)
}

function clauses(words: string[]): string[][] {
  const clauses: string[][] = [[]]
  for (const word of words) {
    clauses.at(-1)?.push(word)
    if (clauseEnd.test(word)) clauses.push([])
  }
  return clauses.filter((clause) => clause.length > 0)
}
