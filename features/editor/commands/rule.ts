import type { Command } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { isInTable } from './tables'

/** A rule below the block of the cursor, with a paragraph to go on in. */
export const insertRule: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.depth < 3 || isInTable($from)) return false
  const position = $from.after(3)
  const hasNext = state.doc.resolve(position).nodeAfter !== null
  const { rule, paragraph } = state.schema.nodes
  if (!rule || !paragraph) return false
  const tr = state.tr.insert(
    position,
    hasNext ? [rule.create()] : [rule.create(), paragraph.create()],
  )
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(position + 2))).scrollIntoView())
  return true
}
