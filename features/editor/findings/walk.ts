import { TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { Span } from '@/features/checks/finding'
import { sideOf } from '@/features/checks/sides'
import { panelStart, placeOf } from '@/features/editor/place'
import { focusPlace } from '@/features/editor/view/focus-place'
import { markedRange, selectFinding } from './findings-plugin'
import { OF_FIELD, type ShownFinding } from './shown-finding'

/** Takes a finding in hand and leads to it, or to none. */
export function goTo(editor: Editor, finding: ShownFinding | null): void {
  const { state, view } = editor
  const tr = selectFinding(state.tr, finding?.key ?? null)
  if (finding?.passage === OF_FIELD) {
    view.dispatch(tr)
    const side = sideOf(finding)
    focusPlace(null, editor, { passageId: finding.waiver.passageId, locale: side })
    showWords(document.activeElement, finding[side])
    return
  }
  if (finding) {
    const side = sideOf(finding)
    const from =
      markedRange(state, finding.key, side)?.from ?? panelStart(state.doc, finding.passage, side)
    tr.setSelection(TextSelection.near(state.doc.resolve(from))).scrollIntoView()
  }
  view.dispatch(tr)
  if (finding) view.focus()
}

/** A field cannot bear marks; the words that are meant are selected in it. */
function showWords(field: Element | null, span: Span | null): void {
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  if (isField && span) field.setSelectionRange(span.start, span.end)
}

/** The next of some findings, or the one before. Where none is in hand, one goes on from the passage of the cursor. */
export function nextOf(
  editor: Editor,
  among: ShownFinding[],
  selected: ShownFinding | null,
  by: 1 | -1,
): ShownFinding | undefined {
  const at = among.findIndex(({ key }) => key === selected?.key)
  if (at >= 0) return among.at((at + by) % among.length)
  const here = placeOf(editor.state)?.index ?? 0
  return by > 0
    ? (among.find(({ passage }) => passage >= here) ?? among[0])
    : (among.findLast(({ passage }) => passage <= here) ?? among.at(-1))
}
