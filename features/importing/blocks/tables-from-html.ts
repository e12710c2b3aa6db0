import type { Block, Inline } from '@/db/content'
import { rulesOf } from '@/features/passages/blocks/rules-of'
import { isHiddenPart } from './left-out'
import type { TextTable } from './reading'

/** What a cell holds, and where its first row and column are. */
type Cell = { row: number; column: number; blocks: Block[]; isHead: boolean }

/** As many columns as HTML lets a cell cover; more of them are no table. */
const mostColumns = 1000

/** A table of data; null for one that only lays a page out (one column, or tables inside). */
export function tableFrom(table: Element, blocksOf: (cell: Element) => Block[]): TextTable | null {
  if (table.querySelector('table')) return null
  const rows = [...table.querySelectorAll('tr')].filter(isSeen)
  const cells = placedCells(rows, blocksOf)
  if (!cells) return null
  // A column in which no cell begins is only covered by wider ones.
  const columns = [...new Set(cells.map(({ column }) => column))].sort((one, next) => one - next)
  if (columns.length < 2) return null
  const places = new Map(columns.map((column, index) => [column, index]))
  const grid: Block[][][] = rows.map(() => columns.map(() => []))
  for (const { row, column, blocks } of cells) {
    const place = places.get(column)
    const line = grid[row]
    if (line && place !== undefined) line[place] = blocks
  }
  const caption = table.querySelector('caption')?.textContent?.replace(/\s+/gu, ' ').trim()
  const texts = grid.map((row) => row.map(cellText))
  return {
    type: 'text-table',
    cells: grid,
    table: {
      type: 'table',
      ...(caption && { caption }),
      hasHeader: hasHeader(table, cells, texts[0] ?? []),
      rows: texts,
    },
  }
}

/**
 * Each cell in its own column, also below and beside cells that reach over several: what those
 * cover stays empty, so that every value stands under its own heading.
 */
function placedCells(rows: Element[], blocksOf: (cell: Element) => Block[]): Cell[] | null {
  /** For each column the first row that no cell from above reaches into. */
  const freeFrom: number[] = []
  const cells: Cell[] = []
  for (const [row, element] of rows.entries()) {
    let column = 0
    for (const cell of ownCells(element)) {
      while ((freeFrom[column] ?? 0) > row) column += 1
      if (column >= mostColumns) return null
      cells.push({ row, column, blocks: blocksOf(cell), isHead: cell.tagName === 'TH' })
      // None is the end of the table.
      const height = spanOf(cell, 'rowspan', rows.length - row) || rows.length - row
      const end = column + Math.max(1, spanOf(cell, 'colspan', mostColumns))
      freeFrom.length = Math.max(freeFrom.length, end)
      freeFrom.fill(row + height, column, end)
      column = end
    }
  }
  return cells
}

const ownCells = (row: Element) =>
  [...row.children].filter((cell) => /^T[DH]$/iu.test(cell.tagName) && !isHiddenPart(cell))

const isSeen = (row: Element) =>
  !isHiddenPart(row) && !(row.parentElement && isHiddenPart(row.parentElement))

/** The words of rows and cells that nobody sees. */
export function hiddenWords(table: Element): string[] {
  const parts = [...table.querySelectorAll('thead, tbody, tfoot, tr, td, th')].filter(isHiddenPart)
  const known = new Set(parts)
  const isWithin = (part: Element) =>
    [part.parentElement, part.parentElement?.parentElement].some((one) => one && known.has(one))
  return parts
    .filter((part) => !isWithin(part))
    .map((part) => part.textContent?.replace(/\s+/gu, ' ').trim() ?? '')
    .filter(Boolean)
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan', most: number): number {
  const stated = cell.getAttribute(name)?.trim() ?? ''
  return /^\d{1,6}$/u.test(stated) ? Math.min(Number(stated), most) : 1
}

function hasHeader(table: Element, cells: Cell[], first: Inline[][]): boolean {
  const head = cells.filter(({ row, blocks }) => row === 0 && blocks.length > 0)
  return (
    table.querySelector('thead') !== null ||
    // As our own editor marks it.
    table.hasAttribute('data-header') ||
    (head.length > 0 && head.every(({ isHead }) => isHead)) ||
    isBold(first)
  )
}

/** A cell is one line: the numbers of a list in it are written out, and of a picture its words stay. */
function cellText(blocks: Block[]): Inline[] {
  const lines = blocks.flatMap((block): Inline[][] => {
    const { lines, words } = rulesOf(block)
    const texts =
      lines(block) ??
      words(block)
        .filter(Boolean)
        .map((text) => [{ text }])
    return block.type === 'list' && block.style === 'numbered'
      ? texts.map((item, index) => [{ text: `${(block.start ?? 1) + index}. ` }, ...item])
      : texts
  })
  return lines.flatMap((line, index) => (index > 0 ? [{ text: ' ' }, ...line] : line))
}

/** Word has no header cells; people make the first row bold. */
function isBold(cells: Inline[][]): boolean {
  const runs = cells.flat()
  return runs.length > 0 && runs.every((run) => run.marks?.includes('bold'))
}
