import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isShown } from '@/features/editor/guards/locked-languages'
import { panelOf, panelStart, passagePosition, placeAt, placeOf } from '@/features/editor/place'
import { otherLocales } from '@/lib/i18n/locales'

type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * Arrow keys follow the language of the cursor from row to row: in the order of the document they
 * would go to the other language.
 */
export function followColumn(direction: Direction, isExtending: boolean): Command {
  return (state, _dispatch, view) => {
    const { selection } = state
    if (!view || !(selection instanceof TextSelection)) return false
    if (!isExtending && !selection.empty) return false
    const { $head } = selection
    const place = placeAt($head)
    if (!place || !isAtPanelEdge(view, direction)) return false
    const isForward = direction === 'down' || direction === 'right'
    const index = place.index + (isForward ? 1 : -1)
    // At the end of a column the cursor stays: beyond it is the other language.
    if (index < 0 || index >= state.doc.childCount) return true
    const start = panelStart(state.doc, index, place.locale)
    const end = start + panelOf(state.doc.child(index), place.locale).content.size
    const edge = TextSelection.near(state.doc.resolve(isForward ? start : end), isForward ? 1 : -1)
    const head = isSideways(direction) ? edge.head : sameColumnOfText(view, edge.head)
    const target = isExtending
      ? TextSelection.between(selection.$anchor, state.doc.resolve(head))
      : TextSelection.near(state.doc.resolve(head))
    view.dispatch(state.tr.setSelection(target).scrollIntoView())
    return true
  }
}

/** To the other language of the same passage. */
export const goToOtherLanguage: Command = (state, dispatch) => {
  const place = placeOf(state)
  if (!place) return false
  const other = otherLocales(place.locale).find((each) => isShown(state, each)) ?? place.locale
  const start = panelStart(state.doc, place.index, other)
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(start))).scrollIntoView())
  return true
}

/** First the panel, then the whole language, never both languages. */
export const selectMore: Command = (state, dispatch) => {
  const place = placeAt(state.selection.$anchor) ?? placeOf(state)
  if (!place) return false
  const { doc, selection } = state
  const range = (first: number, last: number) => {
    const end =
      panelStart(doc, last, place.locale) + panelOf(doc.child(last), place.locale).content.size
    const $start = doc.resolve(panelStart(doc, first, place.locale))
    return TextSelection.between($start, doc.resolve(end))
  }
  const panel = range(place.index, place.index)
  const isPanelSelected = selection.from <= panel.from && selection.to >= panel.to
  const wider = isPanelSelected ? range(0, doc.childCount - 1) : panel
  dispatch?.(state.tr.setSelection(wider))
  return true
}

/** The passage of the cursor as a whole, to copy or cut with both its languages. */
export const selectPassage: Command = (state, dispatch) => {
  const place = placeOf(state)
  if (!place) return false
  const position = passagePosition(state.doc, place.index)
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, position)))
  return true
}

function isAtPanelEdge(view: EditorView, direction: Direction): boolean {
  const { $head } = view.state.selection
  const place = placeAt($head)
  if (!place) return false
  const isForward = direction === 'down' || direction === 'right'
  const textblock = isForward ? $head.after() : $head.before()
  const edge = TextSelection.near(
    view.state.doc.resolve($head.start(2) + (isForward ? place.panel.content.size : 0)),
    isForward ? -1 : 1,
  )
  const isOutermost = edge.$head.depth > 2 && edge.$head.parent === $head.parent
  return isOutermost && textblock > 0 && view.endOfTextblock(direction)
}

/** The position in the line of `edge` that is under the cursor. */
function sameColumnOfText(view: EditorView, edge: number): number {
  const { left } = view.coordsAtPos(view.state.selection.head)
  const { top, bottom } = view.coordsAtPos(edge)
  return view.posAtCoords({ left, top: (top + bottom) / 2 })?.pos ?? edge
}

const isSideways = (direction: Direction) => direction === 'left' || direction === 'right'
