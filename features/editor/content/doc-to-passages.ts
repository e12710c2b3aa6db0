import type { Node as PmNode } from '@tiptap/pm/model'
import type { Block, Passage } from '@/db/content'
import { panelsOf } from '@/db/panels'
import { nodeToBlock } from '@/features/editor/blocks/editor-blocks'
import { panelOf } from '@/features/editor/place'
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
  const { id, emptyOnPurpose, machineDrafts, unlisted } = node.attrs
  const panels = panelsOf(locales, (locale) => panelBlocks(panelOf(node, locale)))
  const passage = normalPassage({
    ...{ id, panels: { ...unlisted, ...panels }, emptyOnPurpose, machineDrafts },
  })
  converted.set(node, passage)
  return passage
}

export function panelBlocks(panel: PmNode): Block[] {
  return normalBlocks(panel.children.map(nodeToBlock))
}
