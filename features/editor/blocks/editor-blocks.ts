import type { Node as PmNode, Schema } from '@tiptap/pm/model'
import type { Block, BlockKind, BlockOf } from '@/db/content'
import { entryOf } from '@/lib/entry-of'
import type { EditorBlock } from './editor-block'
import { embedBlock } from './embed-block'
import { galleryBlock, pictureBlock } from './picture-blocks'
import { tableBlock } from './table-block'
import { headingBlock, listBlock, paragraphBlock, quoteBlock, ruleBlock } from './text-blocks'

const editorBlocks = {
  paragraph: paragraphBlock,
  heading: headingBlock,
  quote: quoteBlock,
  list: listBlock,
  rule: ruleBlock,
  picture: pictureBlock,
  gallery: galleryBlock,
  table: tableBlock,
  embed: embedBlock,
} satisfies { [Kind in BlockKind]: EditorBlock<BlockOf<Kind>> }

/** How a kind of block is edited, by the name that its node bears too. Throws UnknownKind. */
export const editorBlock = (kind: string): EditorBlock => entryOf<EditorBlock>(editorBlocks, kind)

/** The nodes of all kinds; a line is a paragraph until it is made anything else. */
export const blockNodes = Object.values(editorBlocks).flatMap(({ nodes }) => nodes)

/** Throws UnknownKind. */
export const blockToNode = (schema: Schema, block: Block): PmNode =>
  editorBlock(block.type).toNode(block, schema)

/** Throws UnknownKind. */
export const nodeToBlock = (node: PmNode): Block => editorBlock(node.type.name).toBlock(node)
