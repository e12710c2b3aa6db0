import type { Block } from '@/db/content'
import { tidyLine } from './tidy-line'

/** Plain text as paragraphs, one a line; blank lines and indents are layout. */
export function blocksFromText(text: string): Block[] {
  return text
    .split(/\r?\n|\r|\u2028|\u2029/u)
    .map((line) => tidyLine([{ text: line }]))
    .filter((line) => line.length > 0)
    .map((line) => ({ type: 'paragraph', text: line }))
}
