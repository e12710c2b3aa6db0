import type { DocumentLocale } from '@/lib/i18n/document-pair'
import { type LanguageReading, readLanguage } from './language'
import type { Unwrapped } from './unwrap'

export type Paragraph = Unwrapped & { locale: DocumentLocale }

const none: LanguageReading = { locale: null, isWeak: true }

/**
 * Tells the language of each paragraph. In a document set block by block, one that is too short or
 * too mixed to tell takes the language of the paragraphs that it stands among.
 */
export function tellLanguages(lines: Unwrapped[]): Paragraph[] {
  const readings = lines.map((line) => readLanguage(line.text))
  // A note among the text tells nothing of the language about it.
  const evidence = readings.map((reading, index) => (lines[index]?.isApart ? none : reading))
  const firm = evidence.flatMap(({ locale, isWeak }) => (locale && !isWeak ? [locale] : []))
  const isStacked = inBlocks(firm)
  const firmNext = nextFirm(evidence)
  const told: Paragraph[] = []
  const text: Paragraph[] = []
  for (const [index, line] of lines.entries()) {
    const reading = readings[index]
    const next = firmNext[index]
    const neighbour = { above: text.at(-1)?.locale, below: next }[line.goesWith ?? 'above']
    const around = isStacked && reading?.isWeak ? surrounding(text, next) : undefined
    const locale =
      (line.goesWith && neighbour) ??
      around ??
      reading?.locale ??
      told.at(-1)?.locale ??
      next ??
      'en'
    const paragraph = { ...line, locale }
    told.push(paragraph)
    if (!line.isApart) text.push(paragraph)
  }
  return told
}

/** The language of the first paragraph below each that is told without its neighbours. */
function nextFirm(readings: LanguageReading[]): (DocumentLocale | null | undefined)[] {
  let next: DocumentLocale | null | undefined
  return readings
    .toReversed()
    .map(({ locale, isWeak }) => {
      const below = next
      if (!isWeak) next = locale
      return below
    })
    .reverse()
}

/** Whether the languages change rarely, as they do where one follows the other as a whole. */
export function inBlocks(languages: DocumentLocale[]): boolean {
  const changes = languages.filter((locale, index) => index > 0 && locale !== languages[index - 1])
  return languages.length >= 6 && changes.length < languages.length * 0.3
}

/** Two before and one after must agree: a headline in the other language may stand near the top. */
function surrounding(
  told: Paragraph[],
  next: DocumentLocale | null | undefined,
): DocumentLocale | undefined {
  const [before, last] = told.slice(-2)
  return before && last && before.locale === last.locale && next === last.locale
    ? last.locale
    : undefined
}
