import type { Node as NodeExtension } from '@tiptap/core'
import type { Attrs, Node as PmNode, Schema } from '@tiptap/pm/model'
import type { Block } from '@/db/content'

/** How a kind of block is written in the editor. */
export type EditorBlock<B extends Block = Block> = {
  /** Its node, which bears the name of the kind, and those within it. */
  nodes: [NodeExtension, ...NodeExtension[]]
  toNode(block: B, schema: Schema): PmNode
  toBlock(node: PmNode): B
  /** The words that its node holds beside the text; finding and replacing go through them. */
  words(node: PmNode): string[]
  /** What changes of its node where each of these words is changed. */
  withWords(node: PmNode, change: (words: string) => string): Attrs
}

/** A kind of block whose words are all text. */
export const noWordsBeside = { words: () => [], withWords: () => ({}) }
