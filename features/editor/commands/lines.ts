import type { Node as PmNode, Schema } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { panelRanges } from '@/features/editor/ranges'

export const lineKinds = [
  'paragraph',
  'heading2',
  'heading3',
  'quote',
  'bulleted',
  'numbered',
] as const

export type LineKind = (typeof lineKinds)[number]

/** A line of text of a panel, or a block without lines (kind null), which nothing converts. */
type Line = {
  kind: LineKind | null
  node: PmNode
  /** Where its text starts. */
  from: number
  isSelected: boolean
  /** The list or quote that it is in, and its place there. */
  home: { node: PmNode; index: number } | null
}

/** Turns the selected lines into a kind; where all are of it already, into paragraphs. */
export function setLineKind(kind: LineKind): Command {
  return (state, dispatch) => {
    const ranges = panelRanges(state.doc, state.selection)
    const selected = ranges
      .flatMap(({ from, to }) => linesBetween(state.doc, from, to).lines)
      .filter((line) => line.isSelected && line.kind)
    if (selected.length === 0) return false
    if (!dispatch) return true

    const target = selected.every((line) => line.kind === kind) ? 'paragraph' : kind
    const { tr } = state
    let { anchor, head } = state.selection
    // From the last panel to the first, so that the ranges still to come keep their places.
    for (const { from, to } of ranges.toReversed()) {
      const { lines, start, end } = linesBetween(state.doc, from, to)
      const { nodes, starts } = assemble(
        state.schema,
        lines.map((line) => (line.isSelected && line.kind ? turned(line, target) : line)),
        start,
      )
      tr.replaceWith(start, end, nodes)
      const locate = (position: number) => {
        const index = lines.findIndex((line) => isInside(line, position))
        const line = lines[index]
        if (!line) return tr.mapping.maps.at(-1)?.map(position) ?? position
        return (starts[index] ?? start) + position - line.from
      }
      anchor = locate(anchor)
      head = locate(head)
    }
    const selection = TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head))
    dispatch(tr.setSelection(selection).scrollIntoView())
    return true
  }
}

function turned(line: Line, kind: LineKind): Line {
  return line.kind === kind ? line : { ...line, kind, home: null }
}

/** The kind of the line at a position within a panel; null in a picture, table or the like. */
export function lineKindAt(doc: PmNode, position: number): LineKind | null {
  return linesBetween(doc, position, position).lines.find((line) => line.isSelected)?.kind ?? null
}

/** The lines of the blocks that a range within one panel touches, and of a list or quote beside. */
function linesBetween(doc: PmNode, from: number, to: number) {
  const $from = doc.resolve(from)
  let start = $from.start(2)
  const blocks = $from.node(2).children.map((node) => {
    const block = {
      node,
      start,
      isTouched: start < Math.max(to, from + 1) && start + node.nodeSize > from,
    }
    start += node.nodeSize
    return block
  })
  const reached = blocks.filter(
    ({ node, isTouched }, index) =>
      isTouched ||
      (isContainer(node) && (blocks[index - 1]?.isTouched || blocks[index + 1]?.isTouched)),
  )
  const last = reached.at(-1)
  return {
    lines: reached.flatMap((block) => linesOf(block.node, block.start, from, to)),
    start: reached[0]?.start ?? from,
    end: last ? last.start + last.node.nodeSize : from,
  }
}

function linesOf(block: PmNode, start: number, from: number, to: number): Line[] {
  const kind = kindOf(block)
  const line = (node: PmNode, before: number, home: Line['home']): Line => ({
    kind,
    node,
    from: before + 1,
    isSelected: before < Math.max(to, from + 1) && before + node.nodeSize > from,
    home,
  })
  if (!isContainer(block)) return [line(block, start, null)]
  let before = start + 1
  return block.children.map((child, index) => {
    const made = line(child, before, { node: block, index })
    before += child.nodeSize
    return made
  })
}

/**
 * Lines of one kind of list or quote, next to each other, share a container, unless they were in
 * two before; a list that is interrupted goes on with its next number.
 */
function assemble(schema: Schema, lines: Line[], start: number) {
  const nodes: PmNode[] = []
  const starts: number[] = []
  let position = start
  for (let index = 0; index < lines.length; ) {
    const kind = lines[index]?.kind ?? null
    const isGrouped = kind === 'quote' || kind === 'bulleted' || kind === 'numbered'
    let next = index + 1
    while (isGrouped && lines[next]?.kind === kind && mayJoin(lines[next - 1], lines[next])) next++
    const group = lines.slice(index, next).map((line) => lineNode(schema, line))
    const block = isGrouped
      ? containerNode(schema, kind, group, firstNumber(lines, index))
      : group[0]
    if (block) nodes.push(block)
    let inside = isGrouped ? position + 1 : position
    for (const line of group) {
      starts.push(inside + 1)
      inside += line.nodeSize
    }
    position += block?.nodeSize ?? 0
    index = next
  }
  return { nodes, starts }
}

function mayJoin(one: Line | undefined, next: Line | undefined): boolean {
  return !one?.home || !next?.home || one.home.node === next.home.node
}

/** What the list that begins with a line counts from: the items that are left of it come first. */
function firstNumber(lines: Line[], index: number): number {
  const home = lines[index]?.home
  if (!home) return 1
  const before = lines.slice(0, index).filter((line) => line.home?.node === home.node)
  return home.node.attrs.start + before.length
}

function lineNode(schema: Schema, { kind, node }: Line): PmNode {
  switch (kind) {
    case null:
      return node
    case 'heading2':
      return schema.node('heading', { level: 2 }, node.content)
    case 'heading3':
      return schema.node('heading', { level: 3 }, node.content)
    case 'bulleted':
    case 'numbered':
      return schema.node('listItem', null, node.content)
    case 'paragraph':
    case 'quote':
      return schema.node('paragraph', null, node.content)
  }
}

function containerNode(schema: Schema, kind: LineKind, lines: PmNode[], start: number): PmNode {
  return kind === 'quote'
    ? schema.node('quote', null, lines)
    : schema.node('list', { style: kind, start: kind === 'numbered' ? start : 1 }, lines)
}

function kindOf(block: PmNode): LineKind | null {
  switch (block.type.name) {
    case 'paragraph':
    case 'quote':
      return block.type.name
    case 'heading':
      return block.attrs.level === 3 ? 'heading3' : 'heading2'
    case 'list':
      return block.attrs.style
    default:
      return null
  }
}

const isContainer = (node: PmNode) => node.type.name === 'list' || node.type.name === 'quote'

const isInside = ({ from, node }: Line, position: number) =>
  position >= from && position <= from + node.content.size
