import type { DocumentLocale } from '@/lib/i18n/document-pair'
import type { Breadcrumb } from './breadcrumb'
import { type Candidate, candidateOf, isContent } from './candidates'
import { chooseHead, faultOf, misplaced } from './choose-head'
import type { ParseWarning } from './document'
import type { HeadLine } from './head-line'
import { readLanguage } from './language'
import type { Line } from './lines'
import { placesOf } from './places'
import { faultyDateOf } from './unread-date'

/** The lines that are not running text, and the rest. */
export type SortedLines = {
  breadcrumbs: (Breadcrumb & { line: Line })[]
  /** Paths where none belongs that may as well be headlines. */
  doubtful: (Breadcrumb & { line: Line })[]
  head: { line: Line; read: HeadLine }[]
  /** Content that also states a date or a source, for a document that does so nowhere else. */
  mixed: { line: Line; read: HeadLine }[]
  standfirsts: { line: Line; text: string; locale: DocumentLocale }[]
  content: Line[]
  warnings: ParseWarning[]
}

/**
 * Takes the breadcrumb, date, credit and standfirst out of a document. Each counts only where such a
 * line belongs, about a headline or at an end of a body, and only once; all else is content, and so
 * are the lines of `asText`.
 */
export function sortLines(lines: Line[], asText: ReadonlySet<Line> = new Set()): SortedLines {
  const sorted: SortedLines = {
    breadcrumbs: [],
    doubtful: [],
    head: [],
    mixed: [],
    standfirsts: [],
    content: [],
    warnings: [],
  }
  const candidates = lines.map(
    (line): Candidate => (asText.has(line) ? { kind: 'content' } : candidateOf(line)),
  )
  const place = placesOf(withoutTitleLabels(lines, candidates), (index) =>
    isContent(candidates[index]),
  )
  const chosen = chooseHead(
    lines.flatMap((line, index) => {
      const candidate = candidates[index]
      const isAtEdge = candidate?.kind === 'head' && place.isAtEdge(index)
      return isAtEdge ? [{ line, read: candidate.read, isBelowText: place.isBelowText(index) }] : []
    }),
  )

  for (const [index, line] of lines.entries()) {
    const candidate = candidates[index]
    const tell = (code: ParseWarning['code']) =>
      sorted.warnings.push({ line: line.number, code, text: line.text })
    const keep = (code?: ParseWarning['code']) => {
      sorted.content.push(code ? { ...line, isApart: true, goesWith: goesWith(code) } : line)
      if (code) tell(code)
    }
    switch (candidate?.kind) {
      case 'breadcrumb': {
        const { path } = candidate
        const isFirst = sorted.breadcrumbs.length === 0
        const isPlaced = isFirst
          ? place.isAboveText(index) ||
            (path.isMarked && place.opens(index, pathLanguage(path.names)))
          : place.isBeforeBody(index) && belongs(sorted.breadcrumbs, path.names)
        if (isPlaced && place.hasTextBelow(index)) {
          if (path.names.length > 0) sorted.breadcrumbs.push({ ...path, line })
          else tell('only-navigation')
        } else {
          if (path.isWeak) sorted.doubtful.push({ ...path, line })
          keep(isFirst ? 'misplaced-breadcrumb' : 'second-breadcrumb')
        }
        break
      }
      case 'aside':
        keep(candidate.code)
        break
      case 'headline':
        if (place.isBeforeBody(index)) {
          sorted.content.push({ ...line, text: candidate.text, isTitled: true })
        } else keep('misplaced-headline')
        break
      case 'standfirst': {
        const { text, locale } = candidate
        if (!place.isBeforeBody(index)) keep('misplaced-standfirst')
        else if (sorted.standfirsts.some((other) => other.locale === locale)) {
          keep('second-standfirst')
        } else sorted.standfirsts.push({ line, text, locale })
        break
      }
      case 'head': {
        const { read } = candidate
        const fault = place.isAtEdge(index) ? faultOf(line, read, chosen) : misplaced(read)
        if (fault) keep(fault)
        if (!fault) sorted.head.push({ line, read })
        else if (chosen.date === line || chosen.source === line) sorted.mixed.push({ line, read })
        break
      }
      default:
        keep(faultyDateOf(line.text) ?? undefined)
    }
  }
  return sorted
}

/** A mark of the end closes the text above it, one of a language opens the text below. */
function goesWith(code: ParseWarning['code']): Line['goesWith'] {
  if (code === 'kept-end-mark') return 'above'
  return code === 'kept-language-mark' ? 'below' : undefined
}

/** A label in one language may stand in front of a headline in the other. */
function withoutTitleLabels(lines: Line[], candidates: Candidate[]): Line[] {
  return lines.map((line, index) => {
    const candidate = candidates[index]
    return candidate?.kind === 'headline' ? { ...line, text: candidate.text } : line
  })
}

/** A second path must be the first one's translation. */
function belongs(breadcrumbs: { names: string[] }[], names: string[]): boolean {
  const [first] = breadcrumbs
  if (!first) return true
  return (
    breadcrumbs.length === 1 &&
    first.names.length === names.length &&
    pathLanguage(first.names) !== pathLanguage(names)
  )
}

export function pathLanguage(names: string[]): DocumentLocale {
  return readLanguage(names.join(' ')).locale ?? 'zh'
}
