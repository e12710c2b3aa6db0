import type { Node as PmNode, ResolvedPos, Schema } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { structural } from '@/features/editor/structure'

type Cell = { table: PmNode; tablePosition: number; row: number; column: number }

export function isInTable($pos: ResolvedPos): boolean {
  return cellAt($pos) !== null
}

export const addRow = tableCommand(({ table, row }) => {
  const columns = table.child(row).childCount
  const empty = emptyRow(table.type.schema, columns)
  return { rows: table.children.toSpliced(row + 1, 0, empty), row: row + 1 }
})

export const addColumn = tableCommand(({ table, column }) => {
  const cell = table.type.schema.node('tableCell')
  const rows = table.children.map((row) =>
    withChildren(row, row.children.toSpliced(column + 1, 0, cell)),
  )
  return { rows, column: column + 1 }
})

export const deleteRow = tableCommand(({ table, row }) => ({
  rows: table.children.toSpliced(row, 1),
  row: Math.max(row - 1, 0),
}))

export const deleteColumn = tableCommand(({ table, column }) => ({
  rows: table.children
    .map((row) => withChildren(row, row.children.toSpliced(column, 1)))
    .filter((row) => row.childCount > 0),
  column: Math.max(column - 1, 0),
}))

/** Three rows of two cells, the first naming the columns. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.depth < 2 || isInTable($from)) return false
  if (!dispatch) return true
  const { schema } = state
  const rows = Array.from({ length: 3 }, () => emptyRow(schema, 2))
  const table = schema.node('table', { caption: '', hasHeader: true }, rows)
  const position = $from.depth > 2 ? $from.after(3) : $from.pos
  const isEmptyLine = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const { tr } = state
  const at = isEmptyLine && $from.depth === 3 ? $from.before(3) : position
  tr.replaceWith(at, position, table)
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 3))).scrollIntoView())
  return true
}

export const goToCellBelow: Command = (state, dispatch) => {
  const cell = cellAt(state.selection.$from)
  if (!cell) return false
  dispatch?.(goTo(state.tr, cell, cell.row + 1, cell.column))
  return true
}

export const goToNextCell: Command = (state, dispatch) => stepCell(state, dispatch, 1)

export const goToPreviousCell: Command = (state, dispatch) => stepCell(state, dispatch, -1)

function stepCell(state: EditorState, dispatch: Parameters<Command>[1], by: number): boolean {
  const cell = cellAt(state.selection.$from)
  if (!cell) return false
  const columns = cell.table.child(cell.row).childCount
  const next = cell.row * columns + cell.column + by
  const row = Math.floor(next / columns)
  // Past the ends the key keeps its meaning on a page: on to the next field.
  if (row < 0 || row >= cell.table.childCount) return false
  dispatch?.(goTo(state.tr, cell, row, next % columns))
  return true
}

function tableCommand(
  change: (cell: Cell) => { rows: PmNode[]; row?: number; column?: number },
): Command {
  return (state, dispatch) => {
    const cell = cellAt(state.selection.$from)
    if (!cell) return false
    if (!dispatch) return true
    const { rows, row = cell.row, column = cell.column } = change(cell)
    const { tablePosition, table } = cell
    const changed = rows.length > 0 ? withChildren(table, rows) : state.schema.node('paragraph')
    const tr = state.tr.replaceWith(tablePosition, tablePosition + table.nodeSize, changed)
    dispatch(structural(goTo(tr, { ...cell, table: changed }, row, column)))
    return true
  }
}

function goTo(tr: Transaction, { table, tablePosition }: Cell, row: number, column: number) {
  let position = tablePosition + 1
  for (let index = 0; index < Math.min(row, table.childCount); index++) {
    position += table.child(index).nodeSize
  }
  const target = row < table.childCount ? table.child(row) : null
  if (target?.type.name === 'tableRow') {
    position += 1
    for (let index = 0; index < column; index++) position += target.maybeChild(index)?.nodeSize ?? 0
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve(position))).scrollIntoView()
}

function cellAt($pos: ResolvedPos): Cell | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type.name !== 'table') continue
    return {
      table: $pos.node(depth),
      tablePosition: $pos.before(depth),
      row: $pos.index(depth),
      column: $pos.depth > depth ? $pos.index(depth + 1) : 0,
    }
  }
  return null
}

function emptyRow(schema: Schema, columns: number): PmNode {
  const cells = Array.from({ length: columns }, () => schema.node('tableCell'))
  return schema.node('tableRow', null, cells)
}

const withChildren = (node: PmNode, children: PmNode[]) => node.type.create(node.attrs, children)
