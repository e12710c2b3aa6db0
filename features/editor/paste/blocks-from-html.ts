import type { Block, Inline } from '@/db/content'
import { galleryPictures } from '@/features/editor/schema/gallery-pictures'
import { normalBlocks } from '@/features/passages/normal-form'
import { isMediaId } from '@/lib/ids'
import { type Look, lookOf, plainLook } from './look'
import { tableBlock } from './tables-from-html'
import { tidyLine } from './tidy-line'
import { wordListItem } from './word-lists'

type Kind =
  | { type: 'paragraph' | 'quote' }
  | { type: 'heading'; level: 2 | 3 }
  | { type: 'list'; style: 'bulleted' | 'numbered' }

/** The line being read, and the blocks that came before it. */
type Reading = { blocks: Block[]; line: Inline[] }

const paragraph: Kind = { type: 'paragraph' }

const dropped = new Set(
  'SCRIPT STYLE HEAD META LINK TITLE TEMPLATE NOSCRIPT DEL S STRIKE BUTTON INPUT SELECT TEXTAREA IFRAME OBJECT SVG'.split(
    ' ',
  ),
)

const blockTags = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV ADDRESS BLOCKQUOTE UL OL LI DL DT DD PRE FIGURE FIGCAPTION H1 H2 H3 H4 H5 H6 TABLE HR BR BODY CENTER'.split(
    ' ',
  ),
)

/**
 * What a pasted page or document says, in our blocks and marks: fonts, colours, tracked deletions,
 * Word's own elements and empty lines are left behind.
 */
export function blocksFromHtml(body: Element): Block[] {
  const reading: Reading = { blocks: [], line: [] }
  readChildren(body, paragraph, plainLook, reading)
  endLine(paragraph, reading)
  return normalBlocks(reading.blocks)
}

function readChildren(element: Element, kind: Kind, look: Look, reading: Reading): void {
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE) {
      readText(node.textContent ?? '', element, kind, look, reading)
    } else if (node.nodeType === node.ELEMENT_NODE) {
      readElement(node as Element, kind, look, reading)
    }
  }
}

function readText(text: string, parent: Element, kind: Kind, look: Look, reading: Reading): void {
  const [first = '', ...rest] = parent.closest('pre') ? text.split('\n') : [text]
  reading.line.push({ text: first, ...look })
  for (const next of rest) {
    endLine(kind, reading)
    reading.line.push({ text: next, ...look })
  }
}

function readElement(element: Element, kind: Kind, look: Look, reading: Reading): void {
  const tag = element.tagName.toUpperCase()
  if (dropped.has(tag) || isHidden(element)) return
  if (blockTags.has(tag)) {
    endLine(kind, reading)
    readBlock(element, tag, kind, look, reading)
  } else {
    readChildren(element, kind, lookOf(element, look), reading)
  }
}

function readBlock(element: Element, tag: string, kind: Kind, look: Look, reading: Reading): void {
  switch (tag) {
    case 'BR':
      return
    case 'HR':
      reading.blocks.push({ type: 'rule' })
      return
    case 'TABLE': {
      const table = tableBlock(element, (cell) => linesOf(cell))
      if (table) reading.blocks.push(table)
      else readLines(element, kind, look, reading)
      return
    }
    case 'FIGURE': {
      const picture = ownPicture(element)
      if (picture) reading.blocks.push(picture)
      else readLines(element, kind, look, reading)
      return
    }
    case 'DIV': {
      const pictures = galleryPictures((element as HTMLElement).dataset.gallery)
      if (pictures.length > 0) reading.blocks.push({ type: 'gallery', pictures })
      else readLines(element, kindOf(element, tag, kind), lookOf(element, look), reading)
      return
    }
    default:
      readLines(element, kindOf(element, tag, kind), lookOf(element, look), reading)
  }
}

function readLines(element: Element, kind: Kind, look: Look, reading: Reading): void {
  readChildren(element, kind, look, reading)
  endLine(kind, reading)
}

function kindOf(element: Element, tag: string, outer: Kind): Kind {
  const inList = wordListItem(element)
  if (inList) return { type: 'list', style: inList }
  switch (tag) {
    case 'H1':
    case 'H2':
      return { type: 'heading', level: 2 }
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return { type: 'heading', level: 3 }
    case 'BLOCKQUOTE':
      return { type: 'quote' }
    case 'UL':
      return { type: 'list', style: 'bulleted' }
    case 'OL':
      return { type: 'list', style: 'numbered' }
    default:
      return outer
  }
}

function endLine(kind: Kind, reading: Reading): void {
  const text = tidyLine(reading.line)
  reading.line = []
  if (text.length === 0) return
  const last = reading.blocks.at(-1)
  switch (kind.type) {
    case 'paragraph':
      reading.blocks.push({ type: 'paragraph', text })
      return
    case 'heading':
      reading.blocks.push({ type: 'heading', level: kind.level, text: text.map(withoutBold) })
      return
    case 'quote':
      if (last?.type === 'quote') last.paragraphs.push(text)
      else reading.blocks.push({ type: 'quote', paragraphs: [text] })
      return
    case 'list':
      if (last?.type === 'list' && last.style === kind.style) last.items.push(text)
      else reading.blocks.push({ type: 'list', style: kind.style, items: [text] })
  }
}

/** Headings are bold by themselves; Word and Google Docs say so once more. */
function withoutBold(run: Inline): Inline {
  return { ...run, marks: run.marks?.filter((mark) => mark !== 'bold') }
}

function linesOf(cell: Element): Inline[][] {
  const reading: Reading = { blocks: [], line: [] }
  readChildren(cell, paragraph, plainLook, reading)
  endLine(paragraph, reading)
  return reading.blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'heading') return [block.text]
    if (block.type === 'list') return block.items
    return block.type === 'quote' ? block.paragraphs : []
  })
}

function ownPicture(figure: Element): Block | null {
  const { mediaId, alt = '', caption, credit } = (figure as HTMLElement).dataset
  return mediaId && isMediaId(mediaId)
    ? { type: 'picture', picture: { mediaId, alt, caption, credit } }
    : null
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? ''
  return (
    /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore|mso-element:\s*(?:comment|footnote-sep)/iu.test(
      style,
    ) || /\bmso(?:commentreference|comanchor|comtxt|commenttext)\b/iu.test(element.className)
  )
}
