import type { Block, Inline } from '@/db/content'
import { lineBlock } from './embed-from'
import { tidyLine } from './tidy-line'

/** Plain text as paragraphs, one a line; a line that is the address of a video alone is that video. */
export const blocksFromText = (text: string): Block[] => linesOf(text).map(lineBlock)

/** The same as it was typed, the address of a video too. */
export const paragraphsFromText = (text: string): Block[] =>
  linesOf(text).map((line) => ({ type: 'paragraph', text: line }))

/** Blank lines and indents are layout. */
function linesOf(text: string): Inline[][] {
  return text
    .split(/\r?\n|\r|\u2028|\u2029/u)
    .map((line) => tidyLine([{ text: line }]))
    .filter((line) => line.length > 0)
}
