import type { Node as PmNode, Schema } from '@tiptap/pm/model'
import type { Block, Passage } from '@/db/content'
import { blocksIn, languagesOf, panelsOf } from '@/db/panels'
import { blockToNode } from '@/features/editor/blocks/editor-blocks'
import { panelName } from '@/features/editor/schema/passages'
import { normalPassage } from '@/features/passages/normal-form'
import { newPassageId } from '@/features/passages/passage-id'
import { isLocale, locales } from '@/lib/i18n/locales'

/** The editor's document for a story's passages; a story without any gets an empty one to write in. */
export function passagesToDoc(schema: Schema, passages: Passage[]): PmNode {
  const nodes = passages.map((passage) => passageToNode(schema, passage))
  return schema.node('doc', null, nodes.length > 0 ? nodes : [emptyPassageNode(schema)])
}

export function emptyPassageNode(schema: Schema): PmNode {
  return passageToNode(schema, { id: newPassageId(), panels: {} })
}

export function passageToNode(schema: Schema, untidy: Passage): PmNode {
  const { id, panels, emptyOnPurpose = [], machineDrafts = {} } = normalPassage(untidy)
  return schema.node(
    'passage',
    { id, emptyOnPurpose, machineDrafts, unlisted: unlistedIn(panels) },
    locales.map((locale) =>
      schema.node(panelName(locale), null, panelNodes(schema, blocksIn(panels, locale))),
    ),
  )
}

function unlistedIn(panels: Passage['panels']): Passage['panels'] {
  const unlisted = languagesOf({ panels }).filter((locale) => !isLocale(locale))
  return panelsOf(unlisted, (locale) => blocksIn(panels, locale))
}

/** The blocks of a panel as nodes; an empty panel holds one empty paragraph, to write in. */
export function panelNodes(schema: Schema, blocks: Block[]): PmNode[] {
  if (blocks.length === 0) return [schema.node('paragraph')]
  return blocks.map((block) => blockToNode(schema, block))
}
