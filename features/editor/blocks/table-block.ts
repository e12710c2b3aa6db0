import type { BlockOf } from '@/db/content'
import type { EditorBlock } from './editor-block'
import { inlines, lineNode } from './inline-nodes'
import { table, tableCell, tableRow } from './table-nodes'

export const tableBlock: EditorBlock<BlockOf<'table'>> = {
  nodes: [table, tableRow, tableCell],
  toNode: ({ caption = '', hasHeader, rows }, schema) =>
    schema.node(
      'table',
      { caption, hasHeader },
      rows.map((row) =>
        schema.node(
          'tableRow',
          null,
          row.map((cell) => lineNode(schema, 'tableCell', cell)),
        ),
      ),
    ),
  toBlock: ({ attrs: { caption, hasHeader }, children }) => ({
    type: 'table',
    caption,
    hasHeader,
    rows: children.map((row) => row.children.map(inlines)),
  }),
  words: ({ attrs }) => [attrs.caption],
  withWords: ({ attrs }, change) => ({ caption: change(attrs.caption) }),
}
