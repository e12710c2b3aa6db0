import type { Block, Inline } from '@/db/content'
import { blocksFromText } from '@/features/editor/paste/blocks-from-text'
import { blockText } from '@/features/stories/text'

/** A document as it was given: its blocks, and its text for the importer to read. */
export type GivenDocument = {
  blocks: Block[]
  text: string
  /** What stood on a line of the text, counted from 1; undefined where that is its words alone. */
  lineAt: (line: number) => GivenLine | undefined
}

/** A line with the block that it comes out of; `part` is an item of a list, a paragraph of a quote. */
export type GivenLine = { text: string; blockIndex: number; part: Inline[] | null }

/** Plain text is read as it is: where lines were broken to a width, the importer joins them. */
export function givenText(text: string): GivenDocument {
  return { blocks: blocksFromText(text), text, lineAt: () => undefined }
}

/** A paragraph a line, with blank lines between, so that none is joined to the next. */
export function givenBlocks(blocks: Block[]): GivenDocument {
  const lines = blocks.flatMap(linesOf)
  return {
    blocks,
    text: lines.map(({ text }) => text).join('\n\n'),
    lineAt: (line) => lines[(line - 1) / 2],
  }
}

function linesOf(block: Block, blockIndex: number): GivenLine[] {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => lineOf([item], blockIndex, item))
    case 'quote':
      return block.paragraphs.map((paragraph) => lineOf([paragraph], blockIndex, paragraph))
    case 'table':
      return [lineOf(block.rows.flat(), blockIndex, null)]
    case 'paragraph':
    case 'heading':
      return [lineOf([block.text], blockIndex, null)]
    // They have no words of the running text, and stand where the text around them goes.
    case 'picture':
    case 'gallery':
    case 'rule':
      return []
  }
}

function lineOf(texts: Inline[][], blockIndex: number, part: Inline[] | null): GivenLine {
  const words = texts.map((text) => blockText({ type: 'paragraph', text })).join(' ')
  return { text: words.replace(/\s+/gu, ' ').trim(), blockIndex, part }
}
