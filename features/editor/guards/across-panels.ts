import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  clearSelection,
  deleteSelectedPassage,
  isPassageSelected,
} from '@/features/editor/commands/deletion'
import { selectionLocale } from '@/features/editor/place'
import { spansRegions } from '@/features/editor/ranges'
import { locales } from '@/lib/i18n/locales'
import { isShown } from './locked-languages'

/**
 * What is typed, composed, cut or deleted over a selection of several rows, done in the language of
 * the selection. The browser would do it to the rows themselves.
 */
export function acrossPanels(): Plugin {
  return new Plugin({
    props: {
      attributes: (state) => attributesOf(state),
      handleTextInput: (view, _from, _to, text) => replaceWith(view, text),
      handleDOMEvents: {
        // Before the browser puts the first composed letters in place of the selection.
        compositionstart: (view) => {
          if (spansRegions(view.state.selection)) view.dispatch(clearSelection(view.state))
          else if (isPassageSelected(view.state)) leavePassage(view)
          return false
        },
        beforeinput: (view, event) => {
          if (view.composing || event.isComposing || !spansRegions(view.state.selection))
            return false
          event.preventDefault()
          return replaceWith(view, event.data ?? '')
        },
        cut: (view, event) => cut(view, event),
      },
    },
  })
}

function attributesOf(state: EditorState): Record<string, string> {
  const { selection } = state
  if (!spansRegions(selection)) return {}
  const [first] = locales.filter((locale) => isShown(state, locale))
  return { 'data-selecting': selectionLocale(selection) === first ? 'first' : 'second' }
}

function replaceWith(view: EditorView, text: string): boolean {
  const { state } = view
  // A passage as a whole is no text that a letter could replace.
  if (isPassageSelected(state)) return true
  if (!spansRegions(state.selection)) return false
  const tr = clearSelection(state)
  view.dispatch(text ? tr.insertText(text).scrollIntoView() : tr.scrollIntoView())
  return true
}

function leavePassage(view: EditorView): void {
  const { tr, selection } = view.state
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(selection.from + 2))))
}

function cut(view: EditorView, event: ClipboardEvent): boolean {
  const { state } = view
  const isPassage = isPassageSelected(state)
  if (!event.clipboardData || !(isPassage || spansRegions(state.selection))) return false
  const { dom, text } = view.serializeForClipboard(state.selection.content())
  event.preventDefault()
  event.clipboardData.setData('text/html', dom.innerHTML)
  event.clipboardData.setData('text/plain', text)
  if (isPassage) deleteSelectedPassage(state, view.dispatch)
  else view.dispatch(clearSelection(state))
  return true
}
