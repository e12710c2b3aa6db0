import type { Block, Inline } from '@/db/content'
import type { DocumentNote, NoteKind } from './document-note'
import { lineBlock, shortAddresses } from './embed-from'
import type { Item } from './html-lists'
import { withLabel } from './list-numbers'
import { tidyLine } from './tidy-line'

export type Kind =
  | { type: 'paragraph' | 'quote' }
  | { type: 'heading'; level: 2 | 3; item?: Item }
  | { type: 'item'; item: Item }

/** A table whose rows say the same in two languages, beside the table that it is. */
export type TextTable = { type: 'text-table'; cells: Block[][][]; table: Block & { type: 'table' } }

export type ReadBlock = Block | TextTable

/** The line being read, the blocks that came before it, and what was left out. */
export type Reading = { blocks: ReadBlock[]; line: Inline[]; notes: DocumentNote[] }

export const paragraph: Kind = { type: 'paragraph' }

const mostNotes = 1000

export function addNote({ notes }: Reading, kind: NoteKind, words: string): void {
  if (notes.length < mostNotes) notes.push({ kind, words: words.replace(/\s+/gu, ' ').trim() })
}

/** What was read since the last line's end, as a block of its own or a part of the last one. */
export function endLine(kind: Kind, reading: Reading): void {
  const text = tidyLine(reading.line)
  reading.line = []
  if (text.length === 0) return
  switch (kind.type) {
    case 'paragraph':
      reading.blocks.push(lineBlock(text))
      for (const words of shortAddresses([{ type: 'paragraph', text }])) {
        addNote(reading, 'shortAddress', words)
      }
      return
    case 'heading':
      addHeading(kind, text, reading)
      return
    case 'quote': {
      const last = reading.blocks.at(-1)
      if (last?.type === 'quote') last.paragraphs.push(text)
      else reading.blocks.push({ type: 'quote', paragraphs: [text] })
      return
    }
    case 'item':
      addItem(kind.item, text, reading)
  }
}

/** A heading cannot count, so that its number is written out. */
function addHeading(
  { level, item }: Kind & { type: 'heading' },
  text: Inline[],
  reading: Reading,
): void {
  const isFirst = item && !item.isUsed && item.style === 'numbered'
  const labelled = isFirst ? withLabel(item.label ?? `${item.number}.`, text) : text
  if (item) item.isUsed = true
  reading.blocks.push({ type: 'heading', level, text: labelled.map(withoutBold) })
}

/** An item is one line: what follows it, and a number that no list of ours has, are paragraphs. */
function addItem(item: Item, text: Inline[], { blocks }: Reading): void {
  if (item.isUsed) {
    blocks.push({ type: 'paragraph', text })
    return
  }
  item.isUsed = true
  const { style, number, label, list } = item
  const last = blocks.at(-1)
  if (label !== null) {
    blocks.push({ type: 'paragraph', text: withLabel(label, text) })
  } else if (last?.type === 'list' && last.style === style && goesOn(last, item)) {
    last.items.push(text)
  } else {
    const made: Block = { type: 'list', style, start: number, items: [text] }
    list.block = made
    blocks.push(made)
  }
}

function goesOn(last: Block & { type: 'list' }, { style, list, number }: Item): boolean {
  if (style === 'bulleted') return true
  return list.block === last && (last.start ?? 1) + last.items.length === number
}

/** Headings are bold by themselves; Word and Google Docs say so once more. */
function withoutBold(run: Inline): Inline {
  return { ...run, marks: run.marks?.filter((mark) => mark !== 'bold') }
}
