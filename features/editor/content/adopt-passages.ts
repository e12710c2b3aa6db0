import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { panelOf, panelStart, passagePosition, placeOf } from '@/features/editor/place'
import { isSameDraft, machineDraftOf } from '@/features/passages/machine-drafts'
import { normalPassage, sameBlocks } from '@/features/passages/normal-form'
import { locales } from '@/lib/i18n/locales'
import { nodeToPassage } from './doc-to-passages'
import { panelNodes, passagesToDoc, passageToNode } from './passages-to-doc'

/**
 * Brings the document to the given passages and touches nothing that is there already, so that the
 * cursor stays in its words. Null where nothing differs.
 */
export function adoptPassages(state: EditorState, passages: Passage[]): Transaction | null {
  const isSameRows =
    passages.length === state.doc.childCount &&
    state.doc.children.every((node, index) => node.attrs.id === passages[index]?.id)
  const tr = isSameRows ? adoptPanels(state, passages) : adoptRows(state, passages)
  return tr.docChanged ? tr : null
}

function adoptPanels({ doc, tr, schema }: EditorState, passages: Passage[]): Transaction {
  // From the last to the first, so that the places still to come do not move.
  for (let index = passages.length - 1; index >= 0; index--) {
    const node = doc.child(index)
    const before = nodeToPassage(node)
    const after = normalPassage(passages[index] ?? before)
    for (const locale of locales.toReversed()) {
      if (sameBlocks(blocksIn(before.panels, locale), blocksIn(after.panels, locale))) continue
      const start = panelStart(doc, index, locale)
      const end = start + panelOf(node, locale).content.size
      tr.replaceWith(start, end, panelNodes(schema, blocksIn(after.panels, locale)))
    }
    const emptyOnPurpose = after.emptyOnPurpose ?? []
    if (String(before.emptyOnPurpose ?? []) !== String(emptyOnPurpose)) {
      tr.setNodeAttribute(passagePosition(doc, index), 'emptyOnPurpose', emptyOnPurpose)
    }
    if (!hasSameDrafts(before, after)) {
      const drafts = after.machineDrafts ?? {}
      tr.setNodeAttribute(passagePosition(doc, index), 'machineDrafts', drafts)
    }
  }
  return tr
}

function adoptRows(state: EditorState, passages: Passage[]): Transaction {
  const { doc, schema, tr } = state
  const known = new Map(doc.children.map((node) => [node.attrs.id, node]))
  const nodes = passages.map((passage) => {
    const node = known.get(passage.id)
    return node && isSame(nodeToPassage(node), passage) ? node : passageToNode(schema, passage)
  })
  const place = placeOf(state)
  const next = nodes.length > 0 ? nodes : passagesToDoc(schema, []).children
  tr.replaceWith(0, doc.content.size, next)
  const index = place ? next.findIndex((node) => node.attrs.id === place.passage.attrs.id) : -1
  if (place && index >= 0) {
    const start = panelStart(tr.doc, index, place.locale)
    const size = panelOf(tr.doc.child(index), place.locale).content.size
    const $cursor = tr.doc.resolve(start + Math.min(place.offset, size))
    tr.setSelection(TextSelection.near($cursor))
  }
  return tr
}

function isSame(one: Passage, other: Passage): boolean {
  return (
    locales.every((locale) =>
      sameBlocks(blocksIn(one.panels, locale), blocksIn(other.panels, locale)),
    ) &&
    String(one.emptyOnPurpose ?? []) === String(other.emptyOnPurpose ?? []) &&
    hasSameDrafts(one, other)
  )
}

const hasSameDrafts = (one: Passage, other: Passage) =>
  locales.every((locale) => isSameDraft(machineDraftOf(one, locale), machineDraftOf(other, locale)))
