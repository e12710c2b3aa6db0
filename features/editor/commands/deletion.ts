import type { Node as PmNode } from '@tiptap/pm/model'
import {
  type Command,
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state'
import { placeAt } from '@/features/editor/place'
import { panelRanges, type Range, spansRegions } from '@/features/editor/ranges'
import { regionStart } from '@/features/editor/structure'
import { deletePassage } from './passages'

/** Deletes a selection over several rows or cells in its own language; every row and cell stays. */
export const deleteAcross: Command = (state, dispatch) => {
  if (!spansRegions(state.selection)) return false
  dispatch?.(clearSelection(state).scrollIntoView())
  return true
}

/** The selected passage as a whole. */
export const deleteSelectedPassage: Command = (state, dispatch) =>
  isPassageSelected(state) && deletePassage(state, dispatch)

export function isPassageSelected({ selection }: EditorState): boolean {
  return selection instanceof NodeSelection && selection.node.type.name === 'passage'
}

/** Empties the selection, panel by panel, and leaves the cursor where it began. */
export function clearSelection(state: EditorState): Transaction {
  const { tr } = state
  const ranges = panelRanges(state.doc, state.selection)
  for (const range of ranges.toReversed()) clearRange(tr, range)
  const start = ranges[0]?.from ?? state.selection.from
  return tr.setSelection(TextSelection.near(tr.doc.resolve(start)))
}

function clearRange(tr: Transaction, { from, to }: Range): void {
  const $from = tr.doc.resolve(from)
  const $to = tr.doc.resolve(to)
  if (regionStart($from) === regionStart($to)) tr.deleteRange(from, to)
  else
    for (const piece of piecesOf(tr.doc, { from, to }).toReversed()) tr.delete(piece.from, piece.to)
  fillPanel(tr, from)
}

/** A range that cuts into a table: whole blocks, and of those cut into the text of each line. */
function piecesOf(doc: PmNode, { from, to }: Range): Range[] {
  const pieces: Range[] = []
  doc.nodesBetween(from, to, (node, start) => {
    const isBlock = doc.resolve(start).depth >= 2
    if (!isBlock) return true
    const end = start + node.nodeSize
    const isCell = node.type.name === 'tableCell' || node.type.name === 'tableRow'
    if (start >= from && end <= to && !isCell) pieces.push({ from: start, to: end })
    else if (node.isTextblock) {
      const piece = { from: Math.max(from, start + 1), to: Math.min(to, end - 1) }
      if (piece.from < piece.to) pieces.push(piece)
    } else return true
    return false
  })
  return pieces
}

function fillPanel(tr: Transaction, position: number): void {
  const place = placeAt(tr.doc.resolve(position))
  if (place?.panel.childCount === 0) tr.insert(position, tr.doc.type.schema.node('paragraph'))
}
