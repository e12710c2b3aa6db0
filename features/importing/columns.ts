import type { DocumentLocale } from '@/lib/i18n/document-pair'
import { readHeadLine } from './head-line'
import { readLanguage } from './language'
import type { Line } from './lines'

/** What may stand between two columns; spaces alone only where there are several. */
const gaps = /\t+| {2,}|\u3000{2,}|[|｜│┃丨]|(?<= )[/／](?= )/gu
const longest = 40_000

type Cell = { text: string; locale: DocumentLocale | null }
type Row = { line: Line; cells: [Cell, Cell] }

/**
 * Reads lines that hold a Chinese and an English part. Rows that follow each other are a table: its
 * first column comes out whole before its second, as two bodies do.
 */
export function splitColumns(lines: Line[]): Line[] {
  const rows = lines.map((line) => rowOf(line))
  // A short pair alone may be a label in front of a name; among rows it is a row.
  const isTable = rows.filter((row) => row && isBalanced(row)).length > 1
  const sure = rows.map((row) => (row && (isTable || isBalanced(row)) ? row : null))
  const split: Line[] = []
  let right: Line[] = []
  for (const [index, line] of lines.entries()) {
    const row = sure[index]
    if (row) {
      split.push(lineOf(line, row.cells[0]))
      right.push(lineOf(line, row.cells[1]))
      continue
    }
    const side = right.length > 0 ? columnOf(line, sure, index) : null
    if (side !== null) {
      const text = withoutBars(line.text)
      ;(side === 0 ? split : right).push({ ...line, text, raw: text, indent: 0 })
      continue
    }
    split.push(...right, line)
    right = []
  }
  return [...split, ...right]
}

/** Where a cell of a row that lacks the other one belongs: in its language's column. */
function columnOf(line: Line, rows: (Row | null)[], index: number): number | null {
  const previous = rows.slice(Math.max(0, index - 3), index).findLast((row) => row)
  const isCell = /^[|｜│┃].*[|｜│┃]$/u.test(line.text) || rows[index + 1]
  if (!previous || !isCell) return null
  const { locale } = readLanguage(line.text)
  const side = previous.cells.findIndex((cell) => cell.locale === locale)
  return side < 0 ? null : side
}

function rowOf(line: Line): Row | null {
  const { text } = line
  const holdsBoth = /\p{Script=Han}/u.test(text) && /[A-Za-z]{2}/u.test(text)
  if (!holdsBoth || text.length > longest) return null
  const cells = joinByLanguage(cellsOf(text), text)
  const [first, second] = cells
  if (cells.length !== 2 || !first || !second || readHeadLine(text)) return null
  return { line, cells: [first, second] }
}

type Span = { start: number; end: number }

/** The stretches between the gaps, without a number that counts the rows. */
function cellsOf(text: string): Span[] {
  const cells: Span[] = []
  let start = 0
  for (const gap of [...text.matchAll(gaps), { index: text.length, 0: '' }]) {
    if (/\S/u.test(text.slice(start, gap.index))) cells.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  const [first, ...others] = cells
  const isCount =
    first && /^\s*[(（]?\d{1,4}[.)、）]?\s*$/u.test(text.slice(first.start, first.end))
  return isCount && others.length > 1 ? others : cells
}

/** Cells of one language that follow each other are one part, with what stands between them. */
function joinByLanguage(cells: Span[], text: string): Cell[] {
  const joined: (Span & { locale: DocumentLocale | null })[] = []
  for (const cell of cells) {
    const { locale } = readLanguage(text.slice(cell.start, cell.end))
    const last = joined.at(-1)
    if (last && (locale === null || last.locale === null || locale === last.locale)) {
      last.end = cell.end
      last.locale ??= locale
    } else joined.push({ ...cell, locale })
  }
  return joined.map(({ start, end, locale }) => ({ text: text.slice(start, end).trim(), locale }))
}

/** Whether the parts are long enough, and of lengths, to say the same. */
function isBalanced({ cells }: Row): boolean {
  const [zh, en] = cells[0].locale === 'zh' ? cells : [cells[1], cells[0]]
  const characters = zh.text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = en.text.match(/[A-Za-z][\w’'-]*/gu)?.length ?? 0
  const ratio = (zh.text.length * 3.3) / en.text.length
  return characters >= 4 && words >= 2 && ratio > 0.2 && ratio < 5
}

function lineOf(line: Line, { text }: Cell): Line {
  return { ...line, text, raw: text, indent: 0 }
}

function withoutBars(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && /[\s|｜│┃]/u.test(text[start] ?? '')) start += 1
  while (end > start && /[\s|｜│┃]/u.test(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}
