import type { Block } from '@/db/content'
import { normalBlocks } from '@/features/passages/normal-form'
import type { DocumentNote } from './document-note'
import { itemOf, type ListReading, listOf, wordItem } from './html-lists'
import { leftOut } from './left-out'
import { gapOf, isInSentence } from './line-breaks'
import { type Look, lookOf, lostAddress, plainLook } from './look'
import { pasteRulesOf } from './paste-rules'
import { addNote, endLine, type Kind, paragraph, type ReadBlock, type Reading } from './reading'
import { hiddenWords } from './tables-from-html'

/** Where the reading is: what its lines are, how they look, the list around. */
type Around = { kind: Kind; look: Look; list: ListReading | null; lists: Map<string, ListReading> }

/** What a page or document says, with its tables as they can be read in two ways. */
export type ReadHtml = { blocks: ReadBlock[]; notes: DocumentNote[] }

const blockTags = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV ADDRESS BLOCKQUOTE UL OL LI DL DT DD PRE FIGURE FIGCAPTION H1 H2 H3 H4 H5 H6 TABLE CAPTION TR TD TH HR BR BODY CENTER DETAILS SUMMARY FORM FIELDSET IFRAME'.split(
    ' ',
  ),
)

/**
 * What a pasted page or document says, in our blocks and marks: fonts, colours, tracked deletions,
 * Word's own elements and empty lines are left behind.
 */
export function blocksFromHtml(body: Element): Block[] {
  return plainBlocks(readHtml(body).blocks)
}

export function readHtml(body: Element): ReadHtml {
  const notes: DocumentNote[] = []
  return { blocks: readWithin(body, notes), notes }
}

export function plainBlocks(blocks: ReadBlock[]): Block[] {
  return normalBlocks(blocks.map((block) => (block.type === 'text-table' ? block.table : block)))
}

function readWithin(element: Element, notes: DocumentNote[]): ReadBlock[] {
  const reading: Reading = { blocks: [], line: [], notes }
  readLines(element, { kind: paragraph, look: plainLook, list: null, lists: new Map() }, reading)
  return reading.blocks
}

function readLines(element: Element, around: Around, reading: Reading): void {
  readChildren(element, around, reading)
  endLine(around.kind, reading)
}

function readChildren(element: Element, around: Around, reading: Reading): void {
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE) {
      readText(node.textContent ?? '', element, around, reading)
    } else if (node.nodeType === node.ELEMENT_NODE) {
      readElement(node as Element, around, reading)
    }
  }
}

function readText(text: string, parent: Element, { kind, look }: Around, reading: Reading): void {
  const [first = '', ...rest] = parent.closest('pre') ? text.split('\n') : [text]
  reading.line.push({ text: first, ...look })
  for (const next of rest) {
    endLine(kind, reading)
    reading.line.push({ text: next, ...look })
  }
}

function readElement(element: Element, around: Around, reading: Reading): void {
  const out = leftOut(element)
  if (out) {
    if (out.note) addNote(reading, out.note.kind, out.note.words)
    if (out.text) reading.line.push({ text: out.text, ...around.look })
    return
  }
  const tag = element.tagName.toUpperCase()
  const look = lookOf(element, around.look)
  const lost = lostAddress(element)
  if (lost) addNote(reading, 'link', lost)
  if (tag === 'BR' && (around.kind.type === 'heading' || isInSentence(element))) {
    reading.line.push({ text: gapOf(element), ...look })
    return
  }
  if (blockTags.has(tag)) {
    endLine(around.kind, reading)
    readBlock(element, tag, { ...around, look }, reading)
  } else if (tag === 'Q') {
    reading.line.push({ text: '“', ...look })
    readChildren(element, { ...around, look }, reading)
    reading.line.push({ text: '”', ...look })
  } else readChildren(element, { ...around, look }, reading)
}

function readBlock(element: Element, tag: string, around: Around, reading: Reading): void {
  if (tag === 'BR') return
  const cells = (cell: Element) => plainBlocks(readWithin(cell, reading.notes))
  for (const { read } of pasteRulesOf(tag)) {
    const block = read(element, cells)
    if (!block) continue
    if (tag === 'TABLE') {
      for (const words of hiddenWords(element)) addNote(reading, 'hidden', words)
    }
    reading.blocks.push(block)
    return
  }
  readLines(element, inside(element, tag, around), reading)
}

/** What the lines inside of an element are. */
function inside(element: Element, tag: string, around: Around): Around {
  if (tag === 'UL' || tag === 'OL') return { ...around, list: listOf(element) }
  const item = wordItem(element, around.lists)
  const level = headingLevel(element, tag)
  if (level) return { ...around, kind: headingWithin(level, item, around.kind) }
  if (item) return { ...around, kind: { type: 'item', item } }
  if (tag === 'BLOCKQUOTE') return { ...around, kind: { type: 'quote' } }
  if (tag !== 'LI') return around
  const list = around.list ?? { style: 'bulleted', format: 'decimal', next: 1, block: null }
  return { ...around, kind: { type: 'item', item: itemOf(element, list) } }
}

function headingWithin(level: 2 | 3, own: ReturnType<typeof wordItem>, outer: Kind): Kind {
  const item = own ?? (outer.type === 'item' ? outer.item : undefined)
  return { type: 'heading', level, item }
}

function headingLevel(element: Element, tag: string): 2 | 3 | null {
  const stated = /^H([1-6])$/u.exec(tag)?.[1]
  const isHeading = element.getAttribute('role') === 'heading' && tag !== 'LI'
  const level = Number(stated ?? (isHeading ? element.getAttribute('aria-level') : 0))
  if (!(level >= 1)) return null
  return level <= 2 ? 2 : 3
}
