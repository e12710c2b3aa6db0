import type { Clause, Query } from './parse-query'
import { stemWord } from './stem'
import { type Run, runsOf } from './tokens'

/** A piece of source text, and whether the query asked for it. */
export type Fragment = { text: string; isMatch: boolean }

type Range = { start: number; end: number }

/** The source text in pieces, the matched words and characters whole and told apart. */
export function highlight(source: string, query: Query): Fragment[] {
  return fragments(source, matchRanges(source, query), { start: 0, end: source.length })
}

/**
 * The part of the text around its first match, about `length` characters, begun and ended between
 * words; the beginning of the text where nothing matches.
 */
export function excerpt(source: string, query: Query, length: number): Fragment[] {
  const ranges = matchRanges(source, query)
  const window = windowAround(source, ranges[0]?.start ?? 0, length)
  const inside = ranges.filter(({ start, end }) => start >= window.start && end <= window.end)
  const pieces = fragments(source, inside, window)
  return [
    ...(window.start > 0 ? [{ text: '…', isMatch: false }] : []),
    ...pieces,
    ...(window.end < source.length ? [{ text: '…', isMatch: false }] : []),
  ]
}

/** Where the query's words stand in the source, in order and without overlaps. */
export function matchRanges(source: string, query: Query): Range[] {
  const units = unitsOf(runsOf(source))
  const found = query.wanted.flatMap((clause) => rangesOfClause(units, clause))
  return merged(found.toSorted((a, b) => a.start - b.start || b.end - a.end))
}

/** Whether a text holds every word and phrase that the query wants, and none that it does not. */
export function saysAll(source: string, { wanted, excluded }: Query): boolean {
  const units = unitsOf(runsOf(source))
  const says = (clause: Clause) => rangesOfClause(units, clause).length > 0
  return wanted.length > 0 && wanted.every(says) && !excluded.some(says)
}

function rangesOfClause(units: Unit[], clause: Clause): Range[] {
  const wanted = unitsOf(clause.runs)
  const ranges: Range[] = []
  for (let index = 0; index + wanted.length <= units.length; index++) {
    if (wanted.every(({ key }, offset) => units[index + offset]?.key === key)) {
      const [first, last] = [units[index], units[index + wanted.length - 1]]
      if (first && last) ranges.push({ start: first.start, end: last.end })
    }
  }
  return ranges
}

type Unit = Range & { key: string }

/** Words by stem and characters by themselves, as a phrase compares them. */
function unitsOf(runs: Run[]): Unit[] {
  return runs.flatMap((run): Unit[] => {
    if (run.kind === 'break') return [{ key: '', start: 0, end: 0 }]
    if (run.kind === 'word') return [{ key: stemWord(run.text), start: run.start, end: run.end }]
    return run.characters.map(({ text, start, end }) => ({ key: text, start, end }))
  })
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}

function fragments(source: string, ranges: Range[], window: Range): Fragment[] {
  const pieces: Fragment[] = []
  let at = window.start
  for (const { start, end } of ranges) {
    pieces.push({ text: source.slice(at, start), isMatch: false })
    pieces.push({ text: source.slice(start, end), isMatch: true })
    at = end
  }
  pieces.push({ text: source.slice(at, window.end), isMatch: false })
  return pieces.filter(({ text }) => text !== '')
}

function windowAround(source: string, match: number, length: number): Range {
  if (source.length <= length) return { start: 0, end: source.length }
  const from = Math.max(0, Math.min(match - Math.floor(length / 4), source.length - length))
  const start = wordBegin(source, from)
  const end = from + length >= source.length ? source.length : wordBegin(source, start + length)
  return { start, end }
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Where the word that a place lies in begins. */
function wordBegin(source: string, place: number): number {
  return segmenter.segment(source).containing(place)?.index ?? place
}
