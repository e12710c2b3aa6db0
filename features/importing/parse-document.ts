import { type DocumentLocale, documentPair, type PerDocumentLocale } from '@/lib/i18n/document-pair'
import { splitColumns } from './columns'
import type { BodyParagraph, ParsedDocument, ParseWarning } from './document'
import { foldLabel } from './fold-label'
import { findHeadlines } from './headline'
import { withoutSideLabels } from './labelled-lines'
import { readLanguage } from './language'
import { type Line, readLines } from './lines'
import { withItems } from './list-lines'
import { type Paragraph, tellLanguages } from './paragraphs'
import { readDates, unreadDates } from './read-dates'
import { pathLanguage, type SortedLines, sortLines } from './sort-lines'
import { unwrap } from './unwrap'
import { withoutWordless } from './wordless-lines'

export type ParseOptions = {
  timeZone?: string
  /** The numbers of the lines that are items of a list. */
  items?: number[]
}

/**
 * Reads a document in one language or two, whatever their order. Every line that holds text comes
 * out in one field; what finds no place of its own is body text of its language, with a warning.
 */
export function parseDocument(
  text: string,
  { timeZone = 'Asia/Shanghai', items = [] }: ParseOptions = {},
): ParsedDocument {
  const { lines, warnings } = readText(text, new Set(items))
  const found = findParts(lines)
  const { sorted, paragraphs, aboveDate } = found
  const headlines = { ...headlinesInPaths(sorted.breadcrumbs, paragraphs), ...found.headlines }
  const body = paragraphs.filter((paragraph) => !isIn(headlines, paragraph))
  const isChinese = paragraphs.some(({ locale }) => locale === 'zh')
  const dates = readDates(sorted, { timeZone, isChinese })
  const told = [...warnings, ...sorted.warnings, ...dates.warnings]
  return {
    ...sectionsOf(sorted.breadcrumbs, headlines),
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
        .filter((paragraph) => !isIn(headlines, paragraph) && !paragraph.isTitled)
        .map(({ number, text }) => warning(number, 'unplaced', text)),
      ...body
        .filter(({ isTitled }) => isTitled)
        .map(({ number, text }) => warning(number, 'second-headline', text)),
      ...body
        .filter((paragraph) => paragraph.lines > 1)
        .map(({ number, text }) => warning(number, 'lines-joined', text)),
      ...missingHeadlines(headlines, body),
    ].sort((a, b) => a.line - b.line),
  }
}

/** The lines that hold words, each in one language, without the labels of what they are. */
function readText(text: string, items: Set<number>) {
  const all = withItems(readLines(text), items)
  const { lines, warnings } = withoutWordless(all)
  return { lines: withoutSideLabels(splitColumns(lines)), warnings }
}

function partsOf(lines: Line[], asText: ReadonlySet<Line>) {
  const sorted = sortLines(lines, asText)
  const paragraphs = tellLanguages(unwrap(sorted.content))
  const unclaimed = paragraphs.filter(({ isApart }) => !isApart)
  const aboveDate = paragraphsAboveDate(unclaimed, sorted)
  const headlines = findHeadlines({
    paragraphs: unclaimed,
    aboveDate,
    hasFlushLines: hasFlushLines(sorted, unclaimed),
  })
  return { sorted, paragraphs, aboveDate, headlines }
}

/** How many lines that look like paths are tried as the headline of a language. */
const mostTries = 2

/**
 * A headline may compare as a path of sections leads on: 安全 > 效率. Where its language would have no
 * other, such a line is tried as the headline.
 */
function findParts(lines: Line[]): ReturnType<typeof partsOf> {
  const asText = new Set<Line>()
  let found = partsOf(lines, asText)
  for (const locale of documentPair) {
    const hasBody = found.paragraphs.some((paragraph) => paragraph.locale === locale)
    const paths = [...found.sorted.breadcrumbs, ...found.sorted.doubtful].filter(
      ({ names, isWeak }) => isWeak && pathLanguage(names) === locale,
    )
    for (const { line } of hasBody ? paths.slice(0, mostTries) : []) {
      if (found.headlines[locale]) break
      asText.add(line)
      const again = partsOf(lines, asText)
      if (again.headlines[locale]?.number === line.number) found = again
      else asText.delete(line)
    }
  }
  return found
}

/** A page's path may end in the headline, and the text lack it. */
function headlinesInPaths(breadcrumbs: SortedLines['breadcrumbs'], paragraphs: Paragraph[]) {
  const found: PerDocumentLocale<Paragraph> = {}
  for (const { line, names, isMarked } of breadcrumbs) {
    const text = names.at(-1) ?? ''
    const locale = readLanguage(text).locale ?? 'zh'
    const isLong = locale === 'zh' ? text.length >= 8 : text.split(' ').length >= 4
    const hasBody = paragraphs.some((paragraph) => paragraph.locale === locale)
    if (isMarked && isLong && hasBody) found[locale] = { ...line, text, locale, lines: 1 }
  }
  return found
}

/** The lines of a document's head: those that stand above a date which is not below any body text. */
function paragraphsAboveDate(paragraphs: Paragraph[], { head }: SortedLines): Paragraph[] {
  const date = head.find(({ read }) => read.time)?.line.number ?? 0
  const above = paragraphs.filter((paragraph) => paragraph.number < date)
  return above.length <= 4 && above.length < paragraphs.length ? above : []
}

function hasFlushLines(sorted: SortedLines, paragraphs: Paragraph[]): boolean {
  const apart = [...sorted.breadcrumbs, ...sorted.head].map(({ line }) => line)
  const starts = documentPair.flatMap(
    (locale) => paragraphs.find((paragraph) => paragraph.locale === locale) ?? [],
  )
  return [...apart, ...starts].some((line) => line.indent === 0)
}

/** The path, without the story's own headline at its end. */
function sectionsOf(
  breadcrumbs: SortedLines['breadcrumbs'],
  headlines: PerDocumentLocale<Paragraph>,
) {
  const endsInHeadline = breadcrumbs.some(({ names }) => isOwnHeadline(names.at(-1), headlines))
  const paths = breadcrumbs.map(({ names }) => (endsInHeadline ? names.slice(0, -1) : names))
  const path = paths[0] ?? []
  return {
    sectionPath: path,
    sectionNames: path.map((_, depth): PerDocumentLocale<string> => {
      const names = paths.map((names) => [pathLanguage(names), names[depth]])
      return Object.fromEntries(names)
    }),
  }
}

/** Pages cut a long headline short. */
function isOwnHeadline(name: string | undefined, headlines: PerDocumentLocale<Paragraph>): boolean {
  const letters = (text: string) =>
    foldLabel(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  const own = letters(name ?? '')
  // Of a window: the headline, and behind a sign whose page it is.
  const title = letters(/^(.{2,200}?)(?: [-–—|] |[_|｜])/u.exec(name ?? '')?.[1] ?? '')
  const isTitled = (headline: string) => title !== '' && title === headline
  const isCut = /(?:…|\.\.\.)$/u.test(name ?? '')
  return documentPair.some((locale) => {
    const headline = letters(headlines[locale]?.text ?? '')
    return (
      own !== '' && (headline === own || (isCut && headline.startsWith(own)) || isTitled(headline))
    )
  })
}

function sourceOf({ head, mixed }: SortedLines): string | null {
  return [...head, ...mixed].find(({ read }) => read.source)?.read.source ?? null
}

function textOf(headlines: PerDocumentLocale<Paragraph>): PerDocumentLocale<string> {
  const entries = documentPair.flatMap((locale) => {
    const headline = headlines[locale]
    return headline ? [[locale, headline.text]] : []
  })
  return Object.fromEntries(entries)
}

function bodyOf(paragraphs: Paragraph[], locale: DocumentLocale): BodyParagraph[] {
  return paragraphs
    .filter((paragraph) => paragraph.locale === locale)
    .map(({ number, text }) => ({ line: number, text }))
}

function missingHeadlines(
  headlines: PerDocumentLocale<Paragraph>,
  body: Paragraph[],
): ParseWarning[] {
  return documentPair.flatMap((locale) => {
    const first = body.find((paragraph) => paragraph.locale === locale && !paragraph.isApart)
    return first && !headlines[locale]
      ? [warning(first.number, 'headline-missing', first.text)]
      : []
  })
}

function isIn(headlines: PerDocumentLocale<Paragraph>, paragraph: Paragraph): boolean {
  return documentPair.some((locale) => headlines[locale] === paragraph)
}

function warning(line: number, code: ParseWarning['code'], text: string): ParseWarning {
  return { line, code, text }
}
