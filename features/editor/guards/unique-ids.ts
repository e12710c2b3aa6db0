import type { Node as PmNode } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { structural } from '@/features/editor/structure'
import { newPassageId } from '@/features/passages/passage-id'
import { isPassageId } from '@/lib/ids'

/** Gives a new id to a passage that came in without one, with none of ours, or with one that is taken. */
export function uniqueIds(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, { doc, tr }) => {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      const strangers = strangersIn(doc, keptPositions(before.doc, transactions))
      for (const position of strangers) tr.setNodeAttribute(position, 'id', newPassageId())
      return strangers.length > 0 ? structural(tr) : null
    },
  })
}

/** Where the passages of the document before are now, by id: they keep theirs. */
function keptPositions(before: PmNode, transactions: readonly Transaction[]): Map<string, number> {
  const kept = new Map<string, number>()
  before.forEach((passage, position) => {
    let now = position
    for (const { mapping } of transactions) now = mapping.map(now, 1)
    kept.set(passage.attrs.id, now)
  })
  return kept
}

function strangersIn(doc: PmNode, kept: Map<string, number>): number[] {
  const positions = new Map<string | null, number[]>()
  doc.forEach((passage, position) => {
    const { id } = passage.attrs
    positions.set(id, [...(positions.get(id) ?? []), position])
  })
  return [...positions].flatMap(([id, all]) => {
    if (!id || !isPassageId(id)) return all
    const owner = all.includes(kept.get(id) ?? -1) ? kept.get(id) : all[0]
    return all.filter((position) => position !== owner)
  })
}
