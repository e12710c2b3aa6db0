import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
} from '@tiptap/pm/commands'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { isEmptyPanel, placeOf } from '@/features/editor/place'
import { spansRegions } from '@/features/editor/ranges'
import { regionStart } from '@/features/editor/structure'
import { deleteAcross, deleteSelectedPassage } from './deletion'
import { lineKindAt, setLineKind } from './lines'
import { deletePassage } from './passages'
import { goToCellBelow, isInTable } from './tables'

/** A line of its own below; out of a list or quote from an empty one; in a table, down. */
export const breakLine: Command = (state, dispatch, view) => {
  if (spansRegions(state.selection)) return deleteAcross(state, dispatch)
  return chainCommands(
    goToCellBelow,
    leaveEmptyLine,
    createParagraphNear,
    liftEmptyBlock,
    splitBlock,
    // Whatever is left is no place for a line.
    () => true,
  )(state, dispatch, view)
}

export const deleteBackward = chainCommands(
  deleteSelectedPassage,
  deleteAcross,
  deleteSelection,
  deleteEmptyPassage,
  plainLine,
  joinBackward,
  selectNodeBackward,
  isAtEdge('backward'),
)

export const deleteForward = chainCommands(
  deleteSelectedPassage,
  deleteAcross,
  deleteSelection,
  joinForward,
  selectNodeForward,
  isAtEdge('forward'),
)

const leaveEmptyLine: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.content.size > 0 || isInTable($from)) return false
  const kind = $from.parent.isTextblock ? lineKindAt(state.doc, $from.pos) : 'paragraph'
  if (!kind || kind === 'paragraph') return false
  return setLineKind('paragraph')(state, dispatch, view)
}

function plainLine(...[state, dispatch, view]: Parameters<Command>): boolean {
  const { selection } = state
  if (!(selection instanceof TextSelection) || !selection.$cursor) return false
  const { $cursor } = selection
  if ($cursor.parentOffset > 0 || isInTable($cursor)) return false
  if (lineKindAt(state.doc, $cursor.pos) === 'paragraph') return false
  return setLineKind('paragraph')(state, dispatch, view)
}

/** A passage that says nothing in any language goes like an empty line. */
function deleteEmptyPassage(...[state, dispatch]: Parameters<Command>): boolean {
  const place = placeOf(state)
  if (!place || state.doc.childCount === 1) return false
  const isEmpty = place.passage.children.every(isEmptyPanel)
  return isEmpty && deletePassage(state, dispatch)
}

/** At the border of a panel or cell there is nothing to delete; the browser must not try. */
function isAtEdge(direction: 'backward' | 'forward'): Command {
  return ({ selection }) => {
    if (!(selection instanceof TextSelection) || !selection.$cursor) return false
    const { $cursor } = selection
    const isAtTextEdge =
      direction === 'backward'
        ? $cursor.parentOffset === 0
        : $cursor.parentOffset === $cursor.parent.content.size
    return isAtTextEdge && regionStart($cursor) !== null
  }
}
