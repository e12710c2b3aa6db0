import type { Node as PmNode } from '@tiptap/pm/model'
import type { Span } from '@/features/checks/finding'
import { panelOf, panelStart } from '@/features/editor/place'
import type { Range } from '@/features/editor/ranges'
import type { DocumentLocale } from '@/lib/i18n/document-pair'
import { textOfPassage } from './passage-texts'

/** A run of the document, and where it begins in the panel's plain text. */
type Run = { at: number; length: number; position: number }

/** Where in the document a span of a panel's plain text lies; null where no text of it is there. */
export function rangeOf(
  doc: PmNode,
  index: number,
  locale: DocumentLocale,
  { start, end }: Span,
): Range | null {
  const passage = doc.child(index)
  const runs = runsOf(panelOf(passage, locale), textOfPassage(passage)[locale])
  const first = runs.find(({ at, length }) => at + length > start)
  const last = runs.findLast(({ at }) => at < end)
  if (!first || !last) return null
  const begin = panelStart(doc, index, locale)
  const from = begin + first.position + Math.max(start - first.at, 0)
  const to = begin + last.position + Math.min(end - last.at, last.length)
  return from < to ? { from, to } : null
}

/** The runs of a panel in their order. The plain text has words between them, as of pictures, that no run holds. */
function runsOf(panel: PmNode, text: string): Run[] {
  const runs: Run[] = []
  let behind = 0
  panel.descendants((node, position) => {
    if (!node.isText || !node.text) return
    const at = text.indexOf(node.text, behind)
    if (at < 0) return
    behind = at + node.text.length
    runs.push({ at, length: node.text.length, position })
  })
  return runs
}
