import { Fragment, type Node as PmNode, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Block } from '@/db/content'
import { blockToNode } from '@/features/editor/blocks/editor-blocks'
import { clearSelection, isPassageSelected } from '@/features/editor/commands/deletion'
import { isInTable } from '@/features/editor/commands/tables'
import { panelStart, passagePosition, placeOf } from '@/features/editor/place'
import { spansRegions } from '@/features/editor/ranges'
import { structural } from '@/features/editor/structure'

/** Puts blocks in place of the selection, within its panel. */
export function insertBlocks(state: EditorState, blocks: Block[]): Transaction | null {
  if (isPassageSelected(state) || blocks.length === 0) return null
  const nodes = blocks.map((block) => blockToNode(state.schema, block))
  const tr = spansRegions(state.selection) ? clearSelection(state) : state.tr
  const isOneLine = nodes.length === 1 && nodes[0]?.type.name === 'paragraph'
  if (isOneLine || isInTable(tr.selection.$from)) {
    return tr.replaceSelection(new Slice(inOneLine(nodes), 0, 0)).scrollIntoView()
  }
  const isOpen = (node: PmNode | undefined) => (node?.type.name === 'paragraph' ? 1 : 0)
  const slice = new Slice(Fragment.from(nodes), isOpen(nodes[0]), isOpen(nodes.at(-1)))
  return tr.replaceSelection(slice).scrollIntoView()
}

/** Puts whole passages below the one of the cursor; an id that is taken is changed (uniqueIds). */
export function insertPassages(state: EditorState, passages: PmNode[]): Transaction | null {
  const place = placeOf(state)
  if (!place) return null
  const position = passagePosition(state.doc, place.index + 1)
  const tr = state.tr.insert(position, passages)
  const cursor = panelStart(tr.doc, place.index + passages.length, place.locale)
  tr.setSelection(TextSelection.near(tr.doc.resolve(cursor)))
  return structural(tr).scrollIntoView()
}

function inOneLine(nodes: PmNode[]): Fragment {
  const lines: PmNode[] = []
  for (const node of nodes) {
    if (node.isTextblock) lines.push(node)
    node.descendants((child) => {
      if (child.isTextblock) lines.push(child)
    })
  }
  return lines.reduce(
    (text, line, index) =>
      text.append(
        index > 0 ? Fragment.from(line.type.schema.text(' ')).append(line.content) : line.content,
      ),
    Fragment.empty,
  )
}
