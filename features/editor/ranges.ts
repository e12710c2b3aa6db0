import type { Node as PmNode } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'
import { panelOf, panelStart, selectionLocale } from './place'
import { regionStart } from './structure'

export type Range = { from: number; to: number }

/** Whether a selection reaches over the border of a panel or a table cell. */
export function spansRegions({ $from, $to, empty }: Selection): boolean {
  if (empty || ($from.depth === 0 && $from.nodeAfter === null)) return false
  return regionStart($from) !== regionStart($to)
}

/**
 * What a selection covers, panel by panel: a selection over several rows means the language in
 * which it began, and only that one.
 */
export function panelRanges(doc: PmNode, selection: Selection): Range[] {
  const locale = selectionLocale(selection)
  const first = selection.$from.index(0)
  const last = Math.min(selection.$to.index(0), doc.childCount - 1)
  const ranges: Range[] = []
  for (let index = first; index <= last; index++) {
    const start = panelStart(doc, index, locale)
    const from = Math.max(selection.from, start)
    const to = Math.min(selection.to, start + panelOf(doc.child(index), locale).content.size)
    if (from < to || (selection.empty && from === to)) ranges.push({ from, to })
  }
  return ranges
}
