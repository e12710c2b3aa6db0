import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type Locale, locales } from '@/lib/i18n/locales'
import { isReadOnly } from './guards/locked-languages'
import { isEmptyPanel, panelOf } from './place'

/** What the desk knows about a passage and the writer should see beside it. */
export type PassageMark = 'stale' | 'lowConfidence'

/** The words shown in an empty panel. */
export type RowHints = { write: Record<Locale, string>; emptyOnPurpose: string }

type Marks = ReadonlyMap<string, PassageMark[]>
type Rows = { marks: Marks; decorations: DecorationSet }

const key = new PluginKey<Rows>('rows')

/** Shows on each row what is true of it: marks, what is empty, what may not be written. */
export function rows(hints: RowHints): Plugin<Rows> {
  return new Plugin<Rows>({
    key,
    state: {
      init: (_, state) => ({ marks: new Map(), decorations: decorate(state, new Map(), hints) }),
      apply(tr, before, _, state) {
        const marks = (tr.getMeta(key) as Marks | undefined) ?? before.marks
        // A reference language is chosen without a change of text; selections need no new look.
        if (!tr.docChanged && marks === before.marks && tr.selectionSet) return before
        return { marks, decorations: decorate(state, marks, hints) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  })
}

export function setMarks(tr: Transaction, marks: Marks): Transaction {
  return tr.setMeta(key, marks)
}

export function marksOf(state: EditorState, passageId: string): PassageMark[] {
  return key.getState(state)?.marks.get(passageId) ?? []
}

function decorate(state: EditorState, marks: Marks, hints: RowHints): DecorationSet {
  const readOnly = new Set(locales.filter((locale) => isReadOnly(state, locale)))
  const decorations: Decoration[] = []
  state.doc.forEach((passage, position) => {
    const known = marks.get(passage.attrs.id)
    if (known && known.length > 0) {
      const attributes = { 'data-marks': known.join(' ') }
      decorations.push(Decoration.node(position, position + passage.nodeSize, attributes))
    }
    let start = position + 1
    for (const locale of locales) {
      const panel = panelOf(passage, locale)
      const hint = isEmptyPanel(panel) ? hintFor(passage.attrs.emptyOnPurpose, locale, hints) : null
      const attributes = {
        ...(hint && { 'data-hint': hint }),
        ...(readOnly.has(locale) && { contenteditable: 'false' }),
      }
      if (hint || readOnly.has(locale)) {
        decorations.push(Decoration.node(start, start + panel.nodeSize, attributes))
      }
      start += panel.nodeSize
    }
  })
  return DecorationSet.create(state.doc, decorations)
}

function hintFor(emptyOnPurpose: Locale[], locale: Locale, hints: RowHints): string {
  return emptyOnPurpose.includes(locale) ? hints.emptyOnPurpose : hints.write[locale]
}
