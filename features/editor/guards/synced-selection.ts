import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Takes the cursor from where the browser shows it, before a key acts on it. The browser tells of a
 * moved cursor a moment later; on a busy machine the next key is faster, and would act elsewhere.
 */
export function syncedSelection(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view) => {
        const shown = view.composing ? null : shownSelection(view)
        if (shown && !shown.eq(view.state.selection)) {
          view.dispatch(view.state.tr.setSelection(shown))
        }
        return false
      },
    },
  })
}

function shownSelection(view: EditorView): TextSelection | null {
  const shown = view.dom.ownerDocument.getSelection()
  if (!(view.state.selection instanceof TextSelection) || !shown) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = shown
  if (!anchorNode || !focusNode) return null
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return null
  const $anchor = view.state.doc.resolve(view.posAtDOM(anchorNode, anchorOffset))
  const $head = view.state.doc.resolve(view.posAtDOM(focusNode, focusOffset))
  const isInText = $anchor.parent.inlineContent && $head.parent.inlineContent
  return isInText ? new TextSelection($anchor, $head) : null
}
