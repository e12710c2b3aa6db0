import { closeHistory } from '@tiptap/pm/history'
import type { ResolvedPos } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { AttrStep, ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform'

const key = new PluginKey('structure')

/** Marks a transaction as one that may change which passages, rows and cells there are. */
export function structural(tr: Transaction): Transaction {
  return closeHistory(tr.setMeta(key, true))
}

/** Like structural, for content that came from the server: not the writer's to undo. */
export function fromServer(tr: Transaction): Transaction {
  return tr.setMeta(key, 'from server').setMeta('addToHistory', false)
}

export function isFromServer(tr: Transaction): boolean {
  return tr.getMeta(key) === 'from server'
}

/**
 * Refuses every change that would reach over the border of a panel or table cell and is not a
 * structural command: whatever the browser, a drop or a dead key makes of a selection over several
 * rows, the rows stay.
 */
export function structureGuard(): Plugin {
  return new Plugin({
    key,
    filterTransaction: (tr) =>
      isStructural(tr) || tr.steps.every((_, index) => isWithin(tr, index)),
    // Typing right behind a structural command must not join its step of undo.
    appendTransaction: (transactions, _, state) =>
      transactions.some((tr) => tr.getMeta(key)) ? closeHistory(state.tr) : null,
  })
}

function isStructural(tr: Transaction): boolean {
  return Boolean(tr.getMeta(key) || tr.getMeta('history$'))
}

function isWithin(tr: Transaction, index: number): boolean {
  const step = tr.steps[index] as Step
  const doc = tr.docs[index]
  if (!doc) return false
  if (step instanceof AttrStep) return doc.resolve(step.pos).depth >= 2
  if (!(step instanceof ReplaceStep || step instanceof ReplaceAroundStep)) return true
  const region = regionStart(doc.resolve(step.from))
  return region !== null && region === regionStart(doc.resolve(step.to))
}

/** Where the innermost panel, table or cell around a position starts; null outside every panel. */
export function regionStart($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth >= 2; depth--) {
    if ($pos.node(depth).type.spec.isolating) return $pos.start(depth)
  }
  return null
}
