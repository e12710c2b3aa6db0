import type { Block } from '@/db/content'
import { rulesOf } from '@/features/passages/blocks/rules-of'
import { mediaIdsOf } from '@/features/passages/text'

/** How many of each a panel has. */
export type Shape = Record<(typeof shapeParts)[number], number>

export const shapeParts = ['links', 'media', 'lists', 'headings', 'quotes', 'tables'] as const

export function shapeOf(blocks: Block[]): Shape {
  const count = (...kinds: string[]) => blocks.filter(({ type }) => kinds.includes(type)).length
  return {
    links: blocks.reduce((sum, block) => sum + rulesOf(block).links(block).length, 0),
    media: mediaIdsOf(blocks).length,
    lists: count('list'),
    headings: count('heading'),
    quotes: count('quote'),
    tables: count('table'),
  }
}
