import { type Command, type EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'
import type { Block, BlockOf } from '@/db/content'
import { blockToNode, nodeToBlock } from '@/features/editor/blocks/editor-blocks'
import { panelBlocks } from '@/features/editor/content/doc-to-passages'
import { insertBlocks } from '@/features/editor/paste/insert'
import { panelOf, placeOf } from '@/features/editor/place'
import type { Locale } from '@/lib/i18n/locales'
import { insertBeside } from './beside'

type Embed = BlockOf<'embed'>

/** The video or recording that is selected. */
export function embedAt({ selection }: EditorState): Embed | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'embed') return null
  const block = nodeToBlock(selection.node)
  return block.type === 'embed' ? block : null
}

/**
 * Puts an embed in place of the selected one, or at the cursor; `other` has the same in another
 * language of the passage, as far down as here.
 */
export function setEmbed(block: Embed, other: { locale: Locale; block: Embed } | null): Command {
  return (state, dispatch) => {
    const place = placeOf(state)
    const tr: Transaction | null = embedAt(state)
      ? state.tr.replaceSelectionWith(blockToNode(state.schema, block))
      : insertBlocks(state, [block])
    if (tr && place && other) insertBeside(tr, place, other, showsSame(block))
    if (tr) dispatch?.(tr)
    return tr !== null
  }
}

/** Whether a language of the passage at the cursor lacks what an embed plays. */
export function lacksEmbed(state: EditorState, locale: Locale, block: Embed): boolean {
  const place = placeOf(state)
  return place !== null && !panelBlocks(panelOf(place.passage, locale)).some(showsSame(block))
}

function showsSame({ source }: Embed) {
  return (block: Block) =>
    block.type === 'embed' && JSON.stringify(block.source) === JSON.stringify(source)
}
