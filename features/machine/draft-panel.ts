import type { Block, Inline } from '@/db/content'
import { linesOf, withLines } from '@/features/passages/blocks/block-lines'
import { inlineText } from '@/features/passages/blocks/inline-text'
import { normalBlocks } from '@/features/passages/normal-form'
import { markedText, readMarked } from './marked-text'

/** The lines of a panel that say something, as a machine gets them. */
export function textsOf(blocks: Block[]): string[] {
  return blocks.flatMap(linesOf).filter(says).map(markedText)
}

/** The panel that says the translations, a line each, and how many looks and links were lost. */
export function withTexts(blocks: Block[], texts: string[]): { blocks: Block[]; lost: number } {
  const left = [...texts]
  let lost = 0
  const made = blocks.map((block) =>
    withLines(
      block,
      linesOf(block).map((line) => {
        if (!says(line)) return line
        const read = readMarked(left.shift() ?? '', line)
        lost += read.lost
        return read.line
      }),
    ),
  )
  return { blocks: normalBlocks(made), lost }
}

const says = (line: Inline[]) => inlineText(line).trim() !== ''
