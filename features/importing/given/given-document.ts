import type { Block, Inline } from '@/db/content'
import type { ReadHtml } from '@/features/importing/blocks/blocks-from-html'
import { plainBlocks } from '@/features/importing/blocks/blocks-from-html'
import { blocksFromText } from '@/features/importing/blocks/blocks-from-text'
import type { DocumentNote } from '@/features/importing/blocks/document-note'
import { shortAddresses } from '@/features/importing/blocks/embed-from'
import type { ReadBlock, TextTable } from '@/features/importing/blocks/reading'
import { rulesOf } from '@/features/passages/blocks/rules-of'
import { normalBlocks } from '@/features/passages/normal-form'
import { blockText } from '@/features/passages/text'
import { bilingualTable } from './bilingual-table'

/** A document as it was given: its blocks, and its text for the importer to read. */
export type GivenDocument = {
  /** Those that it is read by: a table in two languages is a row of paragraphs in each. */
  blocks: Block[]
  /** As they go where the cursor is, every table a table. */
  plain: Block[]
  text: string
  /** What stood on a line of the text, counted from 1; undefined where that is its words alone. */
  lineAt: (line: number) => GivenLine | undefined
  /** The lines, by their numbers, that are items of a list. */
  items: number[]
  /** What of it did not come, or came otherwise. */
  notes: DocumentNote[]
}

/** A line with the block that it comes out of. */
export type GivenLine = {
  text: string
  blockIndex: number
  /** An item of a list or a paragraph of a quote, and its place there. */
  part: { text: Inline[]; index: number } | null
  /** The row of a table whose columns are two languages: what is in one row says the same. */
  row: number | null
}

type GivenBlock = { block: Block; row: number | null }

/** Plain text is read as it is: where lines were broken to a width, the importer joins them. */
export function givenText(text: string): GivenDocument {
  const blocks = blocksFromText(text)
  const notes = shortAddresses(blocks).map((words) => ({ kind: 'shortAddress' as const, words }))
  return { blocks, plain: blocks, text, lineAt: () => undefined, items: [], notes }
}

export function givenBlocks(blocks: Block[]): GivenDocument {
  return given(
    blocks.map((block) => ({ block, row: null })),
    blocks,
    [],
  )
}

/** A page or a document of a word processor. */
export function givenHtml({ blocks, notes }: ReadHtml): GivenDocument {
  const all = weightOf(plainBlocks(blocks))
  let rows = 0
  const leftOut: DocumentNote[] = []
  const read = blocks.flatMap((block): GivenBlock[] => {
    if (block.type !== 'text-table') return unfolded([block], null)
    const isMost = weightOf([block.table]) * 2 >= all
    const table = bilingualTable(block, isMost)
    if (!table) return unfolded(isLayout(block) ? block.cells.flat(2) : [block.table], null)
    leftOut.push(...table.leftOut.map((words) => ({ kind: 'column' as const, words })))
    // One row alone holds a text in each column, and says nothing of its paragraphs.
    const isText = table.rows.length === 1
    return table.rows.flatMap(({ zh, en }) => {
      rows += 1
      return unfolded([...zh, ...en], isText ? null : rows)
    })
  })
  return given(read, plainBlocks(blocks), [...notes, ...leftOut])
}

/** Holds no data, but sets the page: text in one column alone, or whole texts in the cells of a row. */
function isLayout({ cells }: TextTable): boolean {
  const columns = new Set(
    cells.flatMap((row) => row.flatMap((blocks, column) => (blocks.length > 0 ? [column] : []))),
  )
  const isText = (blocks: Block[]) => blocks.length > 2 || blocks.some(isHeading)
  return columns.size < 2 || (cells.length === 1 && cells.flat().some(isText))
}

const isHeading = ({ type }: Block) => type === 'heading'

function unfolded(blocks: ReadBlock[], row: number | null): GivenBlock[] {
  return plainBlocks(blocks).map((block) => ({ block, row }))
}

const weightOf = (blocks: Block[]) =>
  normalBlocks(blocks).reduce((sum, block) => sum + blockText(block).length, 0)

/** A paragraph a line, with blank lines between, so that none is joined to the next. */
function given(read: GivenBlock[], plain: Block[], notes: DocumentNote[]): GivenDocument {
  const lines = read.flatMap(({ block, row }, index) => linesOf(block, index, row))
  const isItem = ({ blockIndex }: GivenLine) => read[blockIndex]?.block.type === 'list'
  return {
    blocks: read.map(({ block }) => block),
    plain,
    text: lines.map(({ text }) => text).join('\n\n'),
    lineAt: (line) => lines[(line - 1) / 2],
    items: lines.flatMap((line, index) => (isItem(line) ? [2 * index + 1] : [])),
    notes,
  }
}

function linesOf(block: Block, blockIndex: number, row: number | null): GivenLine[] {
  const line = (text: Inline[], part: GivenLine['part']) => ({
    text: blockText({ type: 'paragraph', text }).replace(/\s+/gu, ' ').trim(),
    blockIndex,
    part,
    row,
  })
  // What stands beside the text has no line of it: a table is no headline, and states neither source
  // nor date.
  const { lines, withLines } = rulesOf(block)
  const texts = lines(block) ?? []
  const isParted = withLines(block, texts, 0) !== null
  return texts.map((text, index) => line(text, isParted ? { text, index } : null))
}
