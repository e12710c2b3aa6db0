import type { ParseWarning } from './document'
import type { HeadLine } from './head-line'
import type { Line } from './lines'
import type { Paragraph } from './paragraphs'
import { doubtsOf, isoOf, type Page } from './published-date'
import type { SortedLines } from './sort-lines'
import { holdsFullDate, isDatedNote } from './unread-date'

export type Dates = {
  published: string | null
  updated: string | null
  warnings: ParseWarning[]
}

/** When a document says it was published and updated, lines that state nothing else first. */
export function readDates({ head, mixed }: SortedLines, page: Page): Dates {
  const stated = [...head, ...mixed].filter(({ read }) => read.time)
  const first = stated.find(({ read }) => !read.isUpdate) ?? stated[0]
  if (!first?.read.time) return { published: null, updated: null, warnings: [] }
  const { line, read } = first
  const published = isoOf(first.read.time, page)
  const later = updateOf(stated, first)
  const updated = later && isoOf(later, page)
  const isEarlier = updated ? isBefore(updated, published) : false
  const codes = [
    ...doubtsOf(first.read.time, page),
    ...(read.isUpdate ? (['only-update'] as const) : []),
    ...(isEarlier ? (['earlier-update'] as const) : []),
  ]
  return {
    published,
    updated: updated && !isEarlier ? updated : null,
    warnings: codes.map((code) => ({ line: line.number, code, text: line.text })),
  }
}

type Stated = { line: Line; read: HeadLine }

function updateOf(stated: Stated[], first: Stated) {
  if (first.read.updated) return first.read.updated
  return stated.find((other) => other !== first && other.read.isUpdate)?.read.time
}

/** A day alone is compared with days. */
function isBefore(a: string, b: string): boolean {
  const isExact = a.includes('T') && b.includes('T')
  return isExact ? Date.parse(a) < Date.parse(b) : a.slice(0, 10) < b.slice(0, 10)
}

/**
 * Lines of the text that state a full date and were not read as date lines: notes, and where the
 * document has no other date, sentences too. Two of these tell enough.
 */
export function unreadDates(
  body: Paragraph[],
  { told, isDated }: { told: ParseWarning[]; isDated: boolean },
): ParseWarning[] {
  const known = new Set(told.map(({ line }) => line))
  const others = body.filter(({ number }) => !known.has(number))
  const notes = others.filter(({ text }) => isDatedNote(text))
  const isTold = isDated || told.some(({ code }) => code.endsWith('-date'))
  const sentences = isTold ? [] : others.filter(({ text }) => holdsFullDate(text)).slice(0, 2)
  return [...new Set([...notes, ...sentences])].map(({ number, text }) => ({
    line: number,
    code: 'unread-date',
    text,
  }))
}
