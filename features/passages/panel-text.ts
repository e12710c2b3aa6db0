import type { Block } from '@/db/content'
import { blockText, inlinesOf, wordsBeside } from './text'

/** A panel as text to compare, a line for each paragraph; pictures by all of their words. */
export function panelText(blocks: Block[]): string {
  return blocks.map(linesOf).filter(Boolean).join('\n')
}

function linesOf(block: Block): string {
  if (inlinesOf(block).length > 0) return blockText(block)
  return wordsBeside(block).filter(Boolean).join('\n')
}
