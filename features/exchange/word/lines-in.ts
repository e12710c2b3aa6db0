import type { Inline } from '@/db/content'
import type { Mark } from '@/db/marks'
import { inlineText, normalInlines } from '@/features/passages/blocks/inline-text'
import { isLinkAddress } from '@/lib/link-address'

const marks = new Map<string, Mark>([
  ['strong', 'bold'],
  ['b', 'bold'],
  ['em', 'italic'],
  ['i', 'italic'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
])

const blocks = new Set('p h1 h2 h3 h4 h5 h6 li div blockquote'.split(' '))

type Look = Pick<Inline, 'link'> & { marks: Mark[] }

/** The paragraphs of an HTML element that hold words, with their looks and links. */
export function linesIn(element: Element): Inline[][] {
  const lines: Inline[][] = [[]]
  walk(element, { marks: [] }, lines)
  return lines.map(normalInlines).filter((line) => inlineText(line).trim() !== '')
}

function walk(element: Element, look: Look, lines: Inline[][]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE)
      lines.at(-1)?.push({ text: node.textContent ?? '', ...look })
    if (node.nodeType !== node.ELEMENT_NODE) continue
    const child = node as Element
    const name = child.localName
    if (name === 'br') lines.at(-1)?.push({ text: '\n', ...look })
    else if (blocks.has(name)) {
      lines.push([])
      walk(child, look, lines)
      lines.push([])
    } else walk(child, lookOf(child, name, look), lines)
  }
}

function lookOf(element: Element, name: string, look: Look): Look {
  const mark = marks.get(name)
  if (mark) return { ...look, marks: [...look.marks, mark] }
  const link = name === 'a' ? element.getAttribute('href') : null
  return link && isLinkAddress(link) ? { ...look, link } : look
}
