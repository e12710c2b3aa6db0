import { Fragment, type Node as PmNode } from '@tiptap/pm/model'
import type { MachineDraft } from '@/db/content'
import { isEmptyPanel, panelOf } from '@/features/editor/place'
import { newPassageId } from '@/features/passages/passage-id'
import { type Locale, locales } from '@/lib/i18n/locales'

type Drafts = Partial<Record<Locale, MachineDraft>>

/** The passage with some of its panels replaced; a side stays empty on purpose while it is empty. */
export function withPanels(
  passage: PmNode,
  replaced: Partial<Record<Locale, PmNode>>,
  onPurpose: Locale[] = passage.attrs.emptyOnPurpose,
  drafts: Drafts = passage.attrs.machineDrafts,
): PmNode {
  const panels = locales.map((locale) => writable(replaced[locale] ?? panelOf(passage, locale)))
  const emptyOnPurpose = locales.filter(
    (locale, index) => onPurpose.includes(locale) && isEmptyPanel(panels[index] as PmNode),
  )
  const machineDrafts = Object.fromEntries(
    locales.flatMap((locale, index) => {
      const draft = isEmptyPanel(panels[index] as PmNode) ? undefined : drafts[locale]
      return draft ? [[locale, draft] as const] : []
    }),
  )
  return passage.type.create({ ...passage.attrs, emptyOnPurpose, machineDrafts }, panels)
}

/**
 * The drafts of a passage that took in words of another in some languages. What a machine wrote of
 * them makes a draft of its own, which nobody has read yet, whoever has read the one it comes from.
 */
export function takingDrafts(passage: PmNode, source: PmNode, taken: readonly Locale[]): Drafts {
  const own: Drafts = passage.attrs.machineDrafts
  const others: Drafts = source.attrs.machineDrafts
  const made = taken.filter((locale) => others[locale])
  const drafts = made.map((locale) => [locale, { id: newPassageId(), hash: '' }] as const)
  return { ...own, ...Object.fromEntries(drafts) }
}

/** Two panels of one language as one; an empty one adds nothing. */
export function joinPanels(upper: PmNode, lower: PmNode): PmNode {
  if (isEmptyPanel(upper)) return lower
  if (isEmptyPanel(lower)) return upper
  return upper.copy(upper.content.append(lower.content))
}

/** The panel before and behind an offset into its content; a table is not cut. */
export function cutPanel(panel: PmNode, offset: number): [PmNode, PmNode] {
  const at = offsetOutsideTable(panel, offset)
  const above = panel.cut(0, at).children
  const below = goingOn(panel, at, above.at(-1), [...panel.cut(at).children])
  return [
    panel.copy(Fragment.from(isEmptyLine(above.at(-1)) ? above.slice(0, -1) : above)),
    panel.copy(Fragment.from(isEmptyLine(below[0]) ? below.slice(1) : below)),
  ]
}

/** A list that is cut in two goes on below with its next number. */
function goingOn(panel: PmNode, at: number, last: PmNode | undefined, below: PmNode[]): PmNode[] {
  const { node, offset } = panel.childBefore(at)
  const [first, ...rest] = below
  const isCut = node?.type.name === 'list' && offset + node.nodeSize > at
  if (!isCut || !first || !last) return below
  const before = last.children.filter((item) => item.content.size > 0).length
  const attrs = { ...first.attrs, start: node.attrs.start + before }
  return [first.type.create(attrs, first.content), ...rest]
}

/** A panel must hold a line to write in. */
function writable(panel: PmNode): PmNode {
  if (panel.childCount > 0) return panel
  return panel.copy(Fragment.from(panel.type.schema.node('paragraph')))
}

function offsetOutsideTable(panel: PmNode, offset: number): number {
  const { node, offset: start } = panel.childBefore(offset)
  return node?.type.name === 'table' ? start + node.nodeSize : offset
}

/** A line that the cut left without text: a block, or the list or quote that holds only it. */
function isEmptyLine(block: PmNode | undefined): boolean {
  if (!block || block.isAtom) return false
  if (block.isTextblock) return block.content.size === 0
  return block.type.name !== 'table' && block.childCount === 1 && isEmptyLine(block.child(0))
}
