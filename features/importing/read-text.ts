import { Marked, type MarkedExtension } from 'marked'
import type { Block } from '@/db/content'
import { escapeText } from '@/lib/markup'
import { BadInput } from './bad-input'
import { readHtml } from './blocks/blocks-from-html'
import type { ParsedDocument } from './document'
import { formatOf } from './document-format'
import { readFrontMatter } from './front-matter'
import { type GivenDocument, givenHtml, givenText } from './given/given-document'
import { dateOf, type GivenFacts, noFacts, withFacts } from './given-facts'
import { boundAddresses } from './markdown-addresses'
import { parseDocument } from './parse-document'
import type { Page } from './published-date'
import { type ReadPage, readPage } from './read-page'

const longestMarkdown = 1024 * 1024
/** Of quotes and lists within each other, in columns. */
const deepestMarkdown = 200
/** Each level of a quotation has all that is in it read again. */
const mostQuotes = 20
/** The marks of a block are paired with each other, which takes the square of their number. */
const longestBlock = 20_000

/** What a document says, and the blocks that its lines stand for. */
export type ReadText = { document: ParsedDocument; given: GivenDocument }

/** A document that is open: the part of a page that holds its text, where it is one, still to be read. */
export type OpenText = { part: Element | null; read: () => ReadText }

/** Reads a document whatever it is written in: text, a page, or Markdown. Throws BadInput. */
export function readText(text: string, path: string, timeZone: string): ReadText {
  return openText(text, path, timeZone).read()
}

/** The same in two steps, between which pictures may be put into the page. Throws BadInput. */
export function openText(text: string, path: string, timeZone: string): OpenText {
  switch (formatOf(text, path)) {
    case 'text':
      return { part: null, read: () => parsed(givenText(text), timeZone) }
    case 'page':
      return openPageText(text, timeZone)
    case 'markdown':
      return openMarkdown(text, timeZone)
  }
}

/** Reads what is given in blocks. */
export function parsed(given: GivenDocument, timeZone: string): ReadText {
  const { text, items } = given
  return { document: parseDocument(text, { timeZone, items }), given }
}

function openPageText(html: string, timeZone: string): OpenText {
  const page = readPage(html)
  return { part: page.part, read: () => readPageText(page, timeZone) }
}

function readPageText(page: ReadPage, timeZone: string): ReadText {
  const { facts, stated } = page
  const read = parsed(givenPage(page), timeZone)
  const about: Page = { timeZone, isChinese: facts.language !== 'en' }
  const published = stated.published && dateOf(stated.published, about)
  const updated = stated.updated && dateOf(stated.updated, about)
  return { ...read, document: withFacts(read.document, { ...facts, published, updated }) }
}

function openMarkdown(source: string, timeZone: string): OpenText {
  const { text, facts } = readFrontMatter(source.replace(/^\uFEFF/u, ''), { timeZone })
  const page = readPage(pageOfMarkdown(text))
  return { part: page.part, read: () => readMarkdown(page, facts, timeZone) }
}

function readMarkdown(page: ReadPage, facts: GivenFacts, timeZone: string): ReadText {
  const headlines = Object.values(facts.headline)
  const isThere = headlines.includes(givenPage(page).lineAt(1)?.text ?? '')
  const given = givenPage({ ...page, above: isThere ? page.above : [...headlines, ...page.above] })
  const read = parsed(given, timeZone)
  return { ...read, document: withFacts(read.document, { ...noFacts, ...facts }) }
}

function givenPage({ part, above }: Pick<ReadPage, 'part' | 'above'>): GivenDocument {
  const { blocks, notes } = readHtml(part)
  const lines = above.map((text): Block => ({ type: 'paragraph', text: [{ text }] }))
  return givenHtml({ blocks: [...lines, ...blocks], notes })
}

/**
 * A page or Markdown as HTML that holds its main part alone, what its head says in lines above it;
 * null for plain text. For the editor, which reads it into blocks where the writer sees them.
 */
export function markupOf(text: string, name: string, timeZone: string): string | null {
  const format = formatOf(text, name)
  if (format === 'text') return null
  const front = readFrontMatter(format === 'markdown' ? text : '', { timeZone })
  const { part, above, facts, stated } = readPage(
    format === 'markdown' ? pageOfMarkdown(front.text) : text,
  )
  const lines = [...linesOf(front.facts), ...above, ...linesOf({ ...facts, ...stated })]
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('') + part.innerHTML
}

/** As a text states them, for whoever reads the lines. */
function linesOf(facts: GivenFacts): string[] {
  const { headline, standfirst, published, updated, source } = facts
  return [
    facts.sectionPath.join(' > '),
    ...Object.values(headline),
    published ? `发布时间：${published}` : '',
    updated ? `更新时间：${updated}` : '',
    source ? `来源：${source}` : '',
    ...Object.values(standfirst).map((text) => `导语：${text}`),
  ].filter(Boolean)
}

/** The text of a footnote would be taken for the address of a link, and be gone with it. */
const keepNotes: MarkedExtension = {
  tokenizer: { def: (source) => (/^ {0,3}\[\^/u.test(source) ? undefined : false) },
}

/** Markdown as HTML; the marks of its text are those of the page. */
export function pageOfMarkdown(text: string): string {
  guardMarkdown(text)
  try {
    const html = new Marked({ gfm: true }, keepNotes, boundAddresses).parse(text, { async: false })
    return `<!doctype html><html><head></head><body>${html}</body></html>`
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput('too-complex')
    throw error
  }
}

function guardMarkdown(text: string): void {
  if (text.length > longestMarkdown) throw new BadInput('too-complex')
  let block = 0
  for (const line of text.split('\n')) {
    block = line.trim() === '' ? 0 : block + line.length
    const marks = /^[\s>*+-]*/u.exec(line)?.[0] ?? ''
    const isRule = /^[\s*-]*$/u.test(line)
    const isDeep = marks.length > deepestMarkdown && !isRule
    const quotes = marks.split('>').length - 1
    if (isDeep || quotes > mostQuotes || block > longestBlock) throw new BadInput('too-complex')
  }
}
