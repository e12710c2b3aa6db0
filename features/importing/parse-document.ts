import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import type { BodyParagraph, ParsedDocument, ParseWarning } from './document'
import { findHeadlines } from './headline'
import { readLines } from './lines'
import { type Paragraph, tellLanguages } from './paragraphs'
import { readDates, unreadDates } from './read-dates'
import { pathLanguage, type SortedLines, sortLines } from './sort-lines'
import { unwrap } from './unwrap'

/**
 * Reads a document in one language or two, whatever their order. Every line that holds text comes
 * out in one field; what finds no place of its own is body text of its language, with a warning.
 */
export function parseDocument(
  text: string,
  { timeZone = 'Asia/Shanghai' }: { timeZone?: string } = {},
): ParsedDocument {
  const sorted = sortLines(readLines(text))
  const paragraphs = tellLanguages(unwrap(sorted.content))
  const unclaimed = withoutKept(paragraphs, sorted)
  const aboveDate = paragraphsAboveDate(unclaimed, sorted)
  const headlines = findHeadlines({
    paragraphs: unclaimed,
    aboveDate,
    hasFlushLines: hasFlushLines(sorted, unclaimed),
  })
  const body = paragraphs.filter((paragraph) => !isIn(headlines, paragraph))
  const isChinese = paragraphs.some(({ locale }) => locale === 'zh')
  const dates = readDates(sorted, { timeZone, isChinese })
  const told = [...sorted.warnings, ...dates.warnings]
  return {
    ...sectionsOf(sorted),
    headline: textOf(headlines),
    standfirst: Object.fromEntries(sorted.standfirsts.map(({ locale, text }) => [locale, text])),
    published: dates.published,
    updated: dates.updated,
    source: sourceOf(sorted),
    body: { zh: bodyOf(body, 'zh'), en: bodyOf(body, 'en') },
    warnings: [
      ...told,
      ...unreadDates(body, { told, isDated: dates.published !== null }),
      ...aboveDate
        .filter((paragraph) => !isIn(headlines, paragraph))
        .map(({ number, text }) => warning(number, 'unplaced', text)),
      ...body
        .filter((paragraph) => paragraph.lines > 1)
        .map(({ number, text }) => warning(number, 'lines-joined', text)),
      ...missingHeadlines(headlines, body),
    ].sort((a, b) => a.line - b.line),
  }
}

/** A date or a path too many is never a headline. */
function withoutKept(paragraphs: Paragraph[], { warnings }: SortedLines): Paragraph[] {
  const kept = new Set(warnings.map(({ line }) => line))
  return paragraphs.filter(({ number }) => !kept.has(number))
}

/** The lines of a document's head: those that stand above a date which is not below any body text. */
function paragraphsAboveDate(paragraphs: Paragraph[], { head }: SortedLines): Paragraph[] {
  const date = head.find(({ read }) => read.time)?.line.number ?? 0
  const above = paragraphs.filter((paragraph) => paragraph.number < date)
  return above.length <= 4 && above.length < paragraphs.length ? above : []
}

function hasFlushLines(sorted: SortedLines, paragraphs: Paragraph[]): boolean {
  const apart = [...sorted.breadcrumbs, ...sorted.head].map(({ line }) => line)
  const starts = locales.flatMap(
    (locale) => paragraphs.find((paragraph) => paragraph.locale === locale) ?? [],
  )
  return [...apart, ...starts].some((line) => line.indent === 0)
}

function sectionsOf({ breadcrumbs }: SortedLines) {
  const path = breadcrumbs[0]?.names ?? []
  return {
    sectionPath: path,
    sectionNames: path.map((_, depth): PerLocale<string> => {
      const names = breadcrumbs.map(({ names }) => [pathLanguage(names), names[depth]])
      return Object.fromEntries(names)
    }),
  }
}

function sourceOf({ head, mixed }: SortedLines): string | null {
  return [...head, ...mixed].find(({ read }) => read.source)?.read.source ?? null
}

function textOf(headlines: PerLocale<Paragraph>): PerLocale<string> {
  const entries = locales.flatMap((locale) => {
    const headline = headlines[locale]
    return headline ? [[locale, headline.text]] : []
  })
  return Object.fromEntries(entries)
}

function bodyOf(paragraphs: Paragraph[], locale: Locale): BodyParagraph[] {
  return paragraphs
    .filter((paragraph) => paragraph.locale === locale)
    .map(({ number, text }) => ({ line: number, text }))
}

function missingHeadlines(headlines: PerLocale<Paragraph>, body: Paragraph[]): ParseWarning[] {
  return locales.flatMap((locale) => {
    const first = body.find((paragraph) => paragraph.locale === locale)
    return first && !headlines[locale]
      ? [warning(first.number, 'headline-missing', first.text)]
      : []
  })
}

function isIn(headlines: PerLocale<Paragraph>, paragraph: Paragraph): boolean {
  return locales.some((locale) => headlines[locale] === paragraph)
}

function warning(line: number, code: ParseWarning['code'], text: string): ParseWarning {
  return { line, code, text }
}
