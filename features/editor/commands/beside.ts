import type { Transaction } from '@tiptap/pm/state'
import type { Block } from '@/db/content'
import { blockToNode } from '@/features/editor/blocks/editor-blocks'
import { panelBlocks } from '@/features/editor/content/doc-to-passages'
import { isEmptyPanel, type Place, panelOf, panelStart } from '@/features/editor/place'
import type { Locale } from '@/lib/i18n/locales'

/**
 * Puts a block into another language of a passage, as far down as the one that `isSet` tells is in
 * the language of the place.
 */
export function insertBeside(
  tr: Transaction,
  { index, locale }: Pick<Place, 'index' | 'locale'>,
  other: { locale: Locale; block: Block },
  isSet: (block: Block) => boolean,
): void {
  const passage = tr.doc.child(index)
  const at = panelBlocks(panelOf(passage, locale)).findIndex(isSet)
  const panel = panelOf(passage, other.locale)
  const start = panelStart(tr.doc, index, other.locale)
  const node = blockToNode(tr.doc.type.schema, other.block)
  if (isEmptyPanel(panel)) {
    tr.replaceWith(start, start + panel.content.size, node)
    return
  }
  const before = panel.children.slice(0, at < 0 ? panel.childCount : at)
  tr.insert(start + before.reduce((size, child) => size + child.nodeSize, 0), node)
}
