import { isRead } from './page-tree'

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul td th caption'.split(
    ' ',
  ),
)

const han = /[\p{Script=Han}，。、；：？！“”‘’（）《》【】]/u

/** A block of a page's text; `lines` has more than one where the page breaks it by itself. */
export type PageBlock = { name: string; lines: string[] }

/**
 * The text of an element as blocks, in the order in which they are read. A row of a table is one
 * line, its cells parted by tabs, unless the table is there for the layout.
 */
export function blocksOf(root: Element, { keepsBreaks = false } = {}): PageBlock[] {
  const found: PageBlock[] = []
  let text = ''
  let name = 'p'
  const flush = (next = 'p') => {
    const lines = text.split('\n').map(tidy).filter(Boolean)
    if (lines.length > 0) found.push({ name, lines })
    text = ''
    name = next
  }
  const readText = (value: string, { isPlain }: { isPlain: boolean }) => {
    text += isPlain ? value : value.replace(/[\t\n\r\f ]+/gu, softened)
  }
  const read = (element: Element, isPlain: boolean): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        const isLoose = keepsBreaks && element === root
        readText(node.textContent ?? '', { isPlain: isPlain || isLoose })
      }
      if (isElement(node) && isRead(node)) readElement(node, isPlain)
    }
  }
  const readElement = (element: Element, isPlain: boolean): void => {
    const tag = element.localName
    if (tag === 'br') text += '\n'
    else if (tag === 'tr' && !isLayout(element)) {
      flush('tr')
      text = cellsOf(element).join('\t')
      flush()
    } else if (!blocks.has(tag)) read(element, isPlain)
    else {
      flush(/^h[1-6]$/u.test(tag) ? tag : 'p')
      if (!isLinkList(element)) read(element, isPlain || tag === 'pre')
      flush()
    }
  }
  read(root, false)
  flush()
  return found
}

/** Stands for a line end of the source, which is none of the text. */
const softBreak = '\u2028'

const softened = (space: string) => (/[\n\r]/u.test(space) ? softBreak : ' ')

/** A line end of the source is a space between words, and nothing between Chinese characters. */
const tidy = (line: string) =>
  line
    .replace(softBreaks, '')
    .replace(/[^\S\t\u3000]+/gu, ' ')
    .trim()

const softBreaks = new RegExp(`(?<=${han.source}) ?${softBreak} ?(?=${han.source})`, 'gu')

function cellsOf(row: Element): string[] {
  return [...row.children]
    .filter(({ localName }) => localName === 'td' || localName === 'th')
    .map((cell) => (cell.textContent ?? '').replace(/\s+/gu, ' ').trim())
}

/** A table whose cells hold blocks, or other tables, sets the page and holds no data. */
function isLayout(row: Element): boolean {
  const cells = [...row.children]
  return cells.length < 2 || cells.some((cell) => cell.querySelector('p,div,table,h1,h2,h3,ul,br'))
}

/** Links alone lead elsewhere; a path of them says where the page is. */
export function isLinkList(element: Element): boolean {
  const links = element.querySelectorAll('a[href]')
  if (links.length < 3 || element.querySelector('p,h1,h2,article')) return false
  const text = (element.textContent ?? '').replace(/\s+/gu, '')
  const linked = [...links].map((link) => (link.textContent ?? '').replace(/\s+/gu, '')).join('')
  return linked.length > text.length * 0.8 && !/[>＞»›→]/u.test(text)
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
