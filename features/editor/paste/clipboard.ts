import { Fragment, type Node as PmNode, Slice } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { placeAt } from '@/features/editor/place'
import { panelRanges, spansRegions } from '@/features/editor/ranges'
import { isBilingual } from '@/features/importing/blocks/bilingual'
import { readHtml } from '@/features/importing/blocks/blocks-from-html'
import { paragraphsFromText } from '@/features/importing/blocks/blocks-from-text'
import type { DocumentNote } from '@/features/importing/blocks/document-note'
import { type GivenDocument, givenHtml, givenText } from '@/features/importing/given/given-document'
import { parseInert } from '@/lib/inert-document'
import { insertBlocks, insertPassages } from './insert'

type Takers = {
  /** Takes over a pasted document in both languages where it answers true. */
  onBilingual: (given: GivenDocument) => boolean
  /** Takes the files that are pasted, or dropped where the cursor has been set. */
  onFiles: (files: File[]) => void
  /** Hears of what could not be taken over. */
  onLeftOut: (notes: DocumentNote[]) => void
}

/** Brings the clipboard in and out: clean blocks, whole passages, one language at a time. */
export function clipboard(takers: Takers): Plugin {
  return new Plugin({
    props: {
      // What others have written is read below; the view reads what was copied here.
      transformPastedHTML: (html) => (isOfPassages(html) ? html : ''),
      transformCopied: (slice, view) => copiedSlice(view.state, slice),
      clipboardTextSerializer: (slice) => plainText(slice.content),
      handlePaste: (view, event, slice) => {
        take(view, event.clipboardData, slice, takers, isPlainPaste(view))
        return true
      },
      handleDrop: (view, event, slice) => {
        // What is moved or copied within the text is as clean as the text.
        if (view.dragging) return false
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (at) {
          const selection = TextSelection.near(view.state.doc.resolve(at.pos))
          view.dispatch(view.state.tr.setSelection(selection))
        }
        event.preventDefault()
        take(view, event.dataTransfer, slice, takers, false)
        view.focus()
        return true
      },
    },
  })
}

/** The one door for whatever is pasted or dropped. */
function take(
  view: EditorView,
  transfer: DataTransfer | null,
  slice: Slice,
  { onBilingual, onFiles, onLeftOut }: Takers,
  isPlain: boolean,
): void {
  const files = givenFiles(transfer)
  if (files.length > 0) {
    onFiles(files)
    return
  }
  const html = transfer?.getData('text/html') ?? ''
  const passages = isOfPassages(html) ? passagesOf(slice) : []
  if (passages.length > 0) {
    dispatch(view, insertPassages(view.state, passages))
    return
  }
  const text = transfer?.getData('text/plain') ?? ''
  if (isPlain) {
    dispatch(view, insertBlocks(view.state, paragraphsFromText(text)))
    return
  }
  const given = html ? givenHtml(readPage(html)) : givenText(text)
  if (isBilingual(given.blocks) && onBilingual(given)) return
  const isTaken = dispatch(view, insertBlocks(view.state, given.plain))
  if (given.notes.length > 0 && (isTaken || given.plain.length === 0)) onLeftOut(given.notes)
}

/** Word puts a picture of the text beside the text itself: files count where there is no text. */
function givenFiles(transfer: DataTransfer | null): File[] {
  return transfer?.getData('text/plain').trim() ? [] : [...(transfer?.files ?? [])]
}

const isOfPassages = (html: string) => html.includes('data-passage=')

function readPage(html: string) {
  return readHtml(parseInert(html).body)
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
