import type { Node as PmNode } from '@tiptap/pm/model'
import type { Block, Passage } from '@/db/content'
import { nodeToBlock } from '@/features/editor/blocks/editor-blocks'
import { normalBlocks, normalPassage } from '@/features/passages/normal-form'
import { locales } from '@/lib/i18n/locales'

// ProseMirror keeps the nodes that an edit did not touch, so only the passage in hand is converted.
const converted = new WeakMap<PmNode, Passage>()

/** The passages of the editor's document, in normal form. */
export function docToPassages(doc: PmNode): Passage[] {
  return doc.children.map(nodeToPassage)
}

export function nodeToPassage(node: PmNode): Passage {
  const known = converted.get(node)
  if (known) return known
  const [zh = [], en = []] = locales.map((_, index) => panelBlocks(node.child(index)))
  const { id, emptyOnPurpose } = node.attrs
  const passage = normalPassage({ id, panels: { zh, en }, emptyOnPurpose })
  converted.set(node, passage)
  return passage
}

export function panelBlocks(panel: PmNode): Block[] {
  return normalBlocks(panel.children.map(nodeToBlock))
}
