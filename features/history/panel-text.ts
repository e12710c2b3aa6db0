import type { Block, Picture } from '@/db/content'
import { blockText } from '@/features/stories/text'

/** A panel as text to compare, a line for each paragraph; pictures by all of their words. */
export function panelText(blocks: Block[]): string {
  return blocks.map(linesOf).filter(Boolean).join('\n')
}

function linesOf(block: Block): string {
  if (block.type === 'picture') return wordsOf(block.picture)
  if (block.type === 'gallery') return block.pictures.map(wordsOf).join('\n')
  return blockText(block)
}

function wordsOf({ alt, caption, credit }: Picture): string {
  return [alt, caption, credit].filter(Boolean).join('\n')
}
