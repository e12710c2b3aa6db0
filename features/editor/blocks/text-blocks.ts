import type { BlockOf } from '@/db/content'
import { type EditorBlock, noWordsBeside } from './editor-block'
import { inlineNodes, inlines, lineNode } from './inline-nodes'
import { heading, list, listItem, paragraph, quote, rule } from './text-nodes'

export const paragraphBlock: EditorBlock<BlockOf<'paragraph'>> = {
  ...noWordsBeside,
  nodes: [paragraph],
  toNode: ({ text }, schema) => lineNode(schema, 'paragraph', text),
  toBlock: (node) => ({ type: 'paragraph', text: inlines(node) }),
}

export const headingBlock: EditorBlock<BlockOf<'heading'>> = {
  ...noWordsBeside,
  nodes: [heading],
  toNode: ({ level, text }, schema) => schema.node('heading', { level }, inlineNodes(schema, text)),
  toBlock: (node) => ({ type: 'heading', level: node.attrs.level, text: inlines(node) }),
}

export const quoteBlock: EditorBlock<BlockOf<'quote'>> = {
  ...noWordsBeside,
  nodes: [quote],
  toNode: ({ paragraphs }, schema) =>
    schema.node(
      'quote',
      null,
      paragraphs.map((text) => lineNode(schema, 'paragraph', text)),
    ),
  toBlock: (node) => ({ type: 'quote', paragraphs: node.children.map(inlines) }),
}

export const listBlock: EditorBlock<BlockOf<'list'>> = {
  ...noWordsBeside,
  nodes: [list, listItem],
  toNode: ({ style, start = 1, items }, schema) =>
    schema.node(
      'list',
      { style, start },
      items.map((text) => lineNode(schema, 'listItem', text)),
    ),
  toBlock: ({ attrs: { style, start }, children }) => ({
    type: 'list',
    style,
    start,
    items: children.map(inlines),
  }),
}

export const ruleBlock: EditorBlock<BlockOf<'rule'>> = {
  ...noWordsBeside,
  nodes: [rule],
  toNode: (_, schema) => schema.node('rule'),
  toBlock: () => ({ type: 'rule' }),
}
