import type { DocumentLocale } from '@/lib/i18n/document-pair'
import { readBreadcrumb } from './breadcrumb'
import { type GivenFacts, noFacts } from './given-facts'
import { readHeadLine } from './head-line'
import { ownPart } from './own-part'
import { blocksOf, type PageBlock } from './page-lines'
import { mainPartOf } from './page-root'
import { type Page, parsePage } from './page-tree'

/** A page as it was read: where its text is, and what its head says. */
export type ReadPage = {
  /** The part that holds the text, without what is none of it; and what has to stand above it. */
  part: Element
  above: string[]
  facts: GivenFacts
  /** As they stand in the page's head. */
  stated: { published: string | null; updated: string | null }
}

/** Reads a page: its main part, with a headline and dates from about it. */
export function readPage(html: string): ReadPage {
  const page = parsePage(html)
  const { document } = page
  const language = languageCode(document.documentElement?.getAttribute('lang'))
  const stated = datesOf(document)
  // Where nothing says that this is a page of HTML, its line ends are its own.
  const keepsBreaks = !/<(?:html|body|p|div)\b/iu.test(html)
  const part = mainPartOf(page, html)
  const blocks = blocksOf(part, { keepsBreaks })
  const above = aboveOf(page, part, blocks)
  const source = contentOf(document, 'meta[name="source"]')
  return {
    part: ownPart(part, { address: addressOf(document), keepsBreaks }),
    above,
    facts: { ...noFacts, language, source },
    stated,
  }
}

/** Where the page itself was, against which its links are written. */
function addressOf(document: Document): string | null {
  const stated = [
    document.querySelector('base[href]')?.getAttribute('href'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    contentOf(document, 'meta[property="og:url"]'),
  ]
  return stated.find((address) => /^https?:\/\/[^/]/iu.test(address ?? '')) ?? null
}

/** Headlines, dates and credits that stand outside the main part, or in the head alone. */
function aboveOf({ document, body }: Page, part: Element, blocks: PageBlock[]): string[] {
  const known = new Set(blocks.flatMap(({ lines }) => lines))
  const all = part === body ? [] : blocksOf(body)
  const outside = all.filter(({ lines }) => lines.every((line) => !known.has(line)))
  const headlines = outside.filter(({ name }) => name === 'h1').flatMap(({ lines }) => lines)
  const lines = outside.flatMap(({ lines }) => lines)
  const crumbs = lines.filter((line) => readBreadcrumb(line)).slice(0, 1)
  const facts = lines.filter((line) => isHeadLine(line)).slice(0, 3)
  const hasHeading = headlines.length > 0 || blocks.slice(0, 4).some(({ name }) => isHeading(name))
  const title = hasHeading ? null : titleOf(document, known)
  return [...crumbs, ...(title ? [title] : []), ...headlines.slice(0, 2), ...facts]
}

const isHeading = (name: string) => /^h[1-3]$/u.test(name)

function isHeadLine(line: string): boolean {
  const read = readHeadLine(line)
  return read !== null && !read.rest
}

const nameless =
  /^(?:untitled(?: document| page)?|document|new page|home|index|无标题(?:文档)?|未命名|新建文档|首页)$/iu

/** The title of a page without the name of its site; null where the text has it already. */
function titleOf(document: Document, known: Set<string>): string | null {
  const stated = [
    contentOf(document, 'meta[property="og:title"]'),
    document.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
  ]
  for (const title of stated) {
    if (!title || nameless.test(title)) continue
    const bare = title.replace(/(?:\s{1,9}[-–—|_]\s{1,9}|[_|])[^-–—|_]{1,40}$/u, '').trim()
    return known.has(title) || known.has(bare) ? null : bare
  }
  return null
}

const publishedTags = [
  'meta[property="article:published_time"]',
  '[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="publish-date"]',
  'meta[name="publication_date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dc.date"]',
  'meta[name="date"]',
  'time[pubdate]',
]
const updatedTags = [
  'meta[property="article:modified_time"]',
  '[itemprop="dateModified"]',
  'meta[name="lastmod"]',
]

function datesOf(document: Document): ReadPage['stated'] {
  const data = linkedData(document)
  const first = (selectors: string[]) =>
    selectors.map((selector) => contentOf(document, selector)).find(Boolean) ?? null
  return {
    published:
      first(publishedTags) ??
      data('datePublished') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    updated: first(updatedTags) ?? data('dateModified'),
  }
}

/** A date of the page's JSON-LD, wherever in it. */
function linkedData(document: Document) {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const text = scripts.map((script) => script.textContent ?? '').join('\n')
  return (key: 'datePublished' | 'dateModified') =>
    new RegExp(`"${key}"\\s*:\\s*"([^"]{8,40})"`, 'u').exec(text)?.[1] ?? null
}

function contentOf(document: Document, selector: string): string | null {
  const element = document.querySelector(selector)
  const value = element?.getAttribute('content') ?? element?.getAttribute('datetime')
  return (value ?? (element?.localName === 'meta' ? '' : element?.textContent))?.trim() || null
}

function languageCode(lang: string | null | undefined): DocumentLocale | null {
  if (!lang) return null
  if (/^(?:zh|yue|cmn)\b/iu.test(lang)) return 'zh'
  return /^en\b/iu.test(lang) ? 'en' : null
}
