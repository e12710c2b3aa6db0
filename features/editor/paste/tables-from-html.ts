import type { Block, Inline } from '@/db/content'

/** A table of data; null for one that only lays a page out (one column, or tables inside). */
export function tableBlock(
  table: Element,
  linesOf: (cell: Element) => Inline[][],
): (Block & { type: 'table' }) | null {
  const rows = [...table.querySelectorAll('tr')].map((row) => cellsOf(row))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width < 2 || table.querySelector('table')) return null
  const caption = table.querySelector('caption')?.textContent?.trim()
  return {
    type: 'table',
    ...(caption && { caption }),
    hasHeader:
      table.querySelector('th, thead') !== null ||
      // As our own editor marks it.
      table.hasAttribute('data-header') ||
      isBold(rows[0]?.map(linesOf) ?? []),
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const cell = row[column]
        return cell ? joined(linesOf(cell)) : []
      }),
    ),
  }
}

const cellsOf = (row: Element) => [...row.querySelectorAll('td, th')]

function joined(lines: Inline[][]): Inline[] {
  return lines.flatMap((line, index) => (index > 0 ? [{ text: ' ' }, ...line] : line))
}

/** Word has no header cells; people make the first row bold. */
function isBold(cells: Inline[][][]): boolean {
  const runs = cells.flat(2)
  return runs.length > 0 && runs.every((run) => run.marks?.includes('bold'))
}
