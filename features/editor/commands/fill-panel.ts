import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { MachineDraft } from '@/db/content'
import { type Place, panelOf, panelStart, passagePosition } from '@/features/editor/place'
import { structural } from '@/features/editor/structure'

type Filling = {
  nodes: PmNode[]
  /** The draft that a machine made of them; null where people wrote them. */
  draft: MachineDraft | null
}

/** Puts blocks in a panel, in place of all that it says. */
export function fillPanel(
  { doc, tr, schema }: EditorState,
  { index, locale }: Pick<Place, 'index' | 'locale'>,
  { nodes, draft }: Filling,
): Transaction {
  const passage = doc.child(index)
  const start = panelStart(doc, index, locale)
  const content = nodes.length > 0 ? nodes : [schema.node('paragraph')]
  tr.replaceWith(start, start + panelOf(passage, locale).content.size, content)
  const { [locale]: _, ...others } = passage.attrs.machineDrafts
  const machineDrafts = { ...others, ...(draft && { [locale]: draft }) }
  tr.setNodeAttribute(passagePosition(doc, index), 'machineDrafts', machineDrafts)
  const end = start + content.reduce((size, { nodeSize }) => size + nodeSize, 0) - 1
  const cursor = TextSelection.near(tr.doc.resolve(end), -1)
  return structural(tr.setSelection(cursor)).scrollIntoView()
}
