import { Readability } from '@mozilla/readability'
import { blocksOf, type PageBlock } from './page-lines'
import { type Page, parsePage } from './page-tree'

/** Past this the search for the main text takes longer than it is worth. */
const mostForReadability = 6000

/**
 * The part of a page that holds its text: what the page says it is, else what Readability finds if
 * little of either language is lost by it, else the whole body.
 */
export function mainPartOf({ document, body }: Page, html: string): Element {
  const stated = statedPart(document)
  if (stated) return stated
  return isCluttered(body) ? (readablePart(html, body) ?? body) : body
}

function statedPart(document: Document): Element | null {
  for (const selector of ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']) {
    const found = [...document.querySelectorAll(selector)]
    const [only] = found
    if (found.length === 1 && only && wordsOf(only) > 40) return withHeadline(only)
  }
  return null
}

/** The nearest part about the text that holds a headline too. */
function withHeadline(part: Element): Element {
  for (let about: Element | null = part; about; about = about.parentElement) {
    if (about.localName === 'body' || about.localName === 'html') break
    if (about.querySelector('h1')) return about
  }
  return part
}

function isCluttered(body: Element): boolean {
  const links = [...body.querySelectorAll('a[href]')]
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0)
  return links.length > 8 && linked > (body.textContent ?? '').trim().length * 0.15
}

function readablePart(html: string, body: Element): Element | null {
  if (body.querySelectorAll('*').length > mostForReadability) return null
  const article = new Readability(parsePage(html).document, {
    serializer: (node) => node,
    charThreshold: 200,
  }).parse()
  const part = article?.content
  if (!part || !('querySelectorAll' in part)) return null
  const element = part as Element
  return keepsBoth(blocksOf(element), blocksOf(body)) ? element : null
}

/** Of either language most of what is running text has to be there. */
function keepsBoth(kept: PageBlock[], all: PageBlock[]): boolean {
  return [/\p{Script=Han}/gu, /[A-Za-z]+/gu].every((pattern) => {
    const count = (some: PageBlock[]) =>
      some.flatMap(({ lines }) => lines).reduce((sum, line) => sum + countIn(line, pattern), 0)
    return count(kept) >= count(all) * 0.6
  })
}

const countIn = (line: string, pattern: RegExp) => line.match(pattern)?.length ?? 0

function wordsOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/gu, '').length
}
