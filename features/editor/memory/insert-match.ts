import type { Command } from '@tiptap/pm/state'
import { fillPanel } from '@/features/editor/commands/fill-panel'
import { placeOf } from '@/features/editor/place'

/** Puts a text in the panel of the cursor, in place of what it says; a line becomes a paragraph. */
export function insertMatch(text: string): Command {
  return (state, dispatch) => {
    const place = placeOf(state)
    const { paragraph } = state.schema.nodes
    if (!place || !paragraph) return false
    const lines = text.split('\n').filter(Boolean)
    const paragraphs = lines.map((line) => paragraph.create(null, state.schema.text(line)))
    dispatch?.(fillPanel(state, place, { nodes: paragraphs, draft: null }))
    return true
  }
}
