import type { Locale } from '@/lib/i18n/locales'
import { readBreadcrumb } from './breadcrumb'
import { chooseHead, faultOf, misplaced } from './choose-head'
import type { ParseWarning } from './document'
import { type HeadLine, readHeadLine } from './head-line'
import { readLanguage } from './language'
import type { Line } from './lines'
import { placesOf } from './places'
import { readStandfirst } from './standfirst-line'
import { faultyDateOf } from './unread-date'

/** The lines that are not running text, and the rest. */
export type SortedLines = {
  breadcrumbs: { line: Line; names: string[] }[]
  head: { line: Line; read: HeadLine }[]
  /** Content that also states a date or a source, for a document that does so nowhere else. */
  mixed: { line: Line; read: HeadLine }[]
  standfirsts: { line: Line; text: string; locale: Locale }[]
  content: Line[]
  warnings: ParseWarning[]
}

/**
 * Takes the breadcrumb, date, credit and standfirst out of a document. Each counts only where such a
 * line belongs, about a headline or at an end of a body, and only once; all else is content.
 */
export function sortLines(lines: Line[]): SortedLines {
  const sorted: SortedLines = {
    breadcrumbs: [],
    head: [],
    mixed: [],
    standfirsts: [],
    content: [],
    warnings: [],
  }
  const candidates = lines.map((line) => candidateOf(line))
  const place = placesOf(lines, (index) => isContent(candidates[index]))
  const chosen = chooseHead(
    lines.flatMap((line, index) => {
      const candidate = candidates[index]
      const isAtEdge = candidate?.kind === 'head' && place.isAtEdge(index)
      return isAtEdge ? [{ line, read: candidate.read, isBelowText: place.isBelowText(index) }] : []
    }),
  )

  for (const [index, line] of lines.entries()) {
    const candidate = candidates[index]
    const keep = (code?: ParseWarning['code']) => {
      sorted.content.push(line)
      if (code) sorted.warnings.push({ line: line.number, code, text: line.text })
    }
    switch (candidate?.kind) {
      case 'breadcrumb': {
        if (!place.isBeforeBody(index)) keep()
        else if (!belongs(sorted.breadcrumbs, candidate.names)) keep('second-breadcrumb')
        else sorted.breadcrumbs.push({ line, names: candidate.names })
        break
      }
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

type Candidate =
  | { kind: 'breadcrumb'; names: string[] }
  | { kind: 'head'; read: HeadLine }
  | { kind: 'standfirst'; text: string; locale: Locale }
  | { kind: 'content' }

function candidateOf({ text }: Line): Candidate {
  const read = readHeadLine(text)
  if (read) return { kind: 'head', read }
  const standfirst = readStandfirst(text)
  if (standfirst) {
    return { kind: 'standfirst', text: standfirst, locale: readLanguage(standfirst).locale ?? 'zh' }
  }
  const names = readBreadcrumb(text)
  return names ? { kind: 'breadcrumb', names } : { kind: 'content' }
}

/** A line that says more than date and source is text as well. */
function isContent(candidate: Candidate | undefined): boolean {
  return (
    candidate?.kind === 'content' || (candidate?.kind === 'head' && Boolean(candidate.read.rest))
  )
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

export function pathLanguage(names: string[]): Locale {
  return readLanguage(names.join(' ')).locale ?? 'zh'
}
