import type { BlockOf } from '@/db/content'
import { type BlockRules, besideText, pictureless } from './block-rules'
import { inlineText, linksOfRuns, normalInlines } from './inline-text'

/** It keeps its empty cells, for they hold the columns. */
export const tableRules: BlockRules<BlockOf<'table'>> = {
  ...besideText,
  ...pictureless,
  text,
  plain: text,
  words: ({ caption = '' }) => [caption],
  runs: ({ rows }) => rows.flat(2),
  links: ({ rows }) => linksOfRuns(rows.flat(2)),
  normal: ({ caption, hasHeader, rows }) => ({
    type: 'table',
    ...(caption && { caption }),
    hasHeader,
    rows: rows.filter((row) => row.length > 0).map((row) => row.map(normalInlines)),
  }),
  isEmpty: ({ rows }) => rows.length === 0,
}

function text({ caption = '', rows }: BlockOf<'table'>): string {
  return [caption, ...rows.map((row) => row.map(inlineText).join('\t'))].join('\n')
}
