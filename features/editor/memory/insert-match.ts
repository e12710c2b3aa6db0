import { type Command, TextSelection } from '@tiptap/pm/state'
import { panelStart, placeOf } from '@/features/editor/place'

/** Puts a text in the panel of the cursor, in place of what it says; a line becomes a paragraph. */
export function insertMatch(text: string): Command {
  return (state, dispatch) => {
    const place = placeOf(state)
    const { paragraph } = state.schema.nodes
    if (!place || !paragraph) return false
    const lines = text.split('\n').filter(Boolean)
    const paragraphs = lines.map((line) => paragraph.create(null, state.schema.text(line)))
    const start = panelStart(state.doc, place.index, place.locale)
    const tr = state.tr.replaceWith(start, start + place.panel.content.size, paragraphs)
    const end = start + paragraphs.reduce((size, { nodeSize }) => size + nodeSize, 0) - 1
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView())
    return true
  }
}
