import { Fragment, type Node as PmNode, Slice } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  type GivenDocument,
  givenBlocks,
  givenText,
} from '@/features/editor/importing/given-document'
import { placeAt } from '@/features/editor/place'
import { panelRanges, spansRegions } from '@/features/editor/ranges'
import { isBilingual } from './bilingual'
import { blocksFromHtml } from './blocks-from-html'
import { insertBlocks, insertPassages } from './insert'

type Takers = {
  /** Takes over a pasted document in both languages where it answers true. */
  onBilingual: (given: GivenDocument) => boolean
  /** Takes the files that are pasted, or dropped where the cursor has been set. */
  onFiles: (files: File[]) => void
}

/** Brings the clipboard in and out: clean blocks, whole passages, one language at a time. */
export function clipboard({ onBilingual, onFiles }: Takers): Plugin {
  return new Plugin({
    props: {
      transformCopied: (slice, view) => copiedSlice(view.state, slice),
      clipboardTextSerializer: (slice) => plainText(slice.content),
      handlePaste: (view, event, slice) => {
        const html = event.clipboardData?.getData('text/html') ?? ''
        const files = givenFiles(event.clipboardData)
        if (files.length > 0) {
          onFiles(files)
          return true
        }
        const passages = html.includes('data-passage=') ? passagesOf(slice) : []
        if (passages.length > 0) return dispatch(view, insertPassages(view.state, passages))
        const isPlain = isPlainPaste(view)
        const text = event.clipboardData?.getData('text/plain') ?? ''
        const given = html && !isPlain ? givenBlocks(readHtml(html)) : givenText(text)
        if (!isPlain && isBilingual(given.blocks) && onBilingual(given)) return true
        dispatch(view, insertBlocks(view.state, given.blocks))
        return true
      },
      handleDrop: (view, event) => {
        const given = givenFiles(event.dataTransfer)
        if (given.length === 0) return false
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (at) {
          const selection = TextSelection.near(view.state.doc.resolve(at.pos))
          view.dispatch(view.state.tr.setSelection(selection))
        }
        event.preventDefault()
        onFiles(given)
        return true
      },
    },
  })
}

/** Word puts a picture of the text beside the text itself: files count where there is no text. */
function givenFiles(transfer: DataTransfer | null): File[] {
  return transfer?.getData('text/plain').trim() ? [] : [...(transfer?.files ?? [])]
}

function readHtml(html: string) {
  return blocksFromHtml(new DOMParser().parseFromString(html, 'text/html').body)
}

function dispatch(view: EditorView, tr: ReturnType<typeof insertBlocks>): boolean {
  if (tr) view.dispatch(tr.setMeta('uiEvent', 'paste'))
  return tr !== null
}

/** ProseMirror's view knows whether Shift is held, and so whether to paste without formats. */
function isPlainPaste(view: EditorView): boolean {
  const { input } = view as unknown as { input?: { shiftKey?: boolean; lastKeyCode?: number } }
  return Boolean(input?.shiftKey && input.lastKeyCode !== 45)
}

function copiedSlice(state: EditorState, slice: Slice): Slice {
  const { selection, doc } = state
  if (selection instanceof NodeSelection) return slice
  if (!spansRegions(selection)) return doc.slice(selection.from, selection.to)
  const blocks = panelRanges(doc, selection).flatMap(({ from, to }) => {
    const $from = doc.resolve(from)
    const place = placeAt($from)
    return place ? place.panel.cut(place.offset, to - $from.start(2)).children : []
  })
  return new Slice(Fragment.from(blocks), 0, 0)
}

function passagesOf(slice: Slice): PmNode[] {
  return slice.content.content.filter(({ type }) => type.name === 'passage')
}

function plainText(content: Fragment): string {
  return content.textBetween(0, content.size, '\n\n')
}
