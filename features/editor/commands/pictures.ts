import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state'
import type { Block, Picture } from '@/db/content'
import { blockToNode } from '@/features/editor/content/passages-to-doc'
import { insertBlocks } from '@/features/editor/paste/insert'

/** The pictures of the selected picture or gallery. */
export function picturesAt({ selection }: EditorState): Picture[] {
  if (!(selection instanceof NodeSelection)) return []
  const { type, attrs } = selection.node
  if (type.name === 'picture') return [attrs as Picture]
  return type.name === 'gallery' ? attrs.pictures : []
}

/** Puts pictures in place of the selected ones, or at the cursor; several are a gallery. */
export function setPictures(pictures: Picture[]): Command {
  return (state, dispatch) => {
    const [first, ...others] = pictures
    if (!first) return false
    const block: Block =
      others.length > 0 ? { type: 'gallery', pictures } : { type: 'picture', picture: first }
    const isReplacing = picturesAt(state).length > 0
    const tr = isReplacing
      ? state.tr.replaceSelectionWith(blockToNode(state.schema, block))
      : insertBlocks(state, [block])
    if (tr) dispatch?.(tr)
    return tr !== null
  }
}
