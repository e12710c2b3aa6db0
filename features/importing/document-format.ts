import { extname } from 'node:path'
import { BadInput } from './bad-input'

export type TextFormat = 'text' | 'page' | 'markdown'

const pageStart =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu
const blockTag =
  /<\/?(?:p|div|h[1-6]|br|table|tr|td|ul|ol|li|article|section|blockquote|span|font|strong|b|em|i|a|img|title|meta)(?:\s[^<>]{0,500})?\/?>/giu

/** How much of a document is looked at to tell its format. */
const lookedAt = 20_000

/** Tells text from a page and from Markdown; refuses data that is none of them. */
export function formatOf(text: string, path: string): TextFormat {
  const start = text.slice(0, lookedAt).trimStart()
  refuseData(text, start, path)
  const ending = extname(path).toLowerCase()
  if (/^\.(?:x?html?|shtml)$/u.test(ending) || pageStart.test(start)) return 'page'
  if (/^\.(?:md|markdown|mdown|mkdn?|mdx)$/u.test(ending)) return 'markdown'
  if (isMarkup(start)) return 'page'
  return /^(?:---|\+\+\+)[ \t]*\r?\n[\w\p{Script=Han}][^\n]*[:：=]/u.test(start) ||
    /^#{1,2} \S/u.test(start)
    ? 'markdown'
    : 'text'
}

/** Tags of which some are closed, not a tag that a sentence speaks of. */
function isMarkup(start: string): boolean {
  const tags = start.match(blockTag) ?? []
  const closing = tags.filter((tag) => tag.startsWith('</') || /^<br/iu.test(tag))
  const isOpened = /^<[a-z][^<>]{0,500}>/iu.test(start)
  return (isOpened && tags.length >= 2) || (tags.length >= 4 && closing.length >= 2)
}

function refuseData(text: string, start: string, path: string): void {
  const ending = extname(path).toLowerCase()
  const name = dataOf(text, start, ending)
  if (name) throw new BadInput(name === 'RTF' ? 'rtf' : 'data', name)
}

function dataOf(text: string, start: string, ending: string): string | null {
  if (start.startsWith('{\\rtf')) return 'RTF'
  if (/^\.(?:csv|tsv|json|xml|tex|eml|mht|mhtml|ics|svg|yaml|yml|rss|atom|opml)$/u.test(ending)) {
    if (!pageStart.test(start)) return ending.slice(1).toUpperCase()
  }
  if (/^\\documentclass\b/u.test(start)) return 'TeX'
  if (/^<\?xml\b/u.test(start) && !/<html\b/iu.test(start)) return 'XML'
  if (/^<(?:svg|rss|feed|nitf|newsItem)\b/u.test(start)) return 'XML'
  return /^[[{]\s*["{[]/u.test(start) && isJson(text) ? 'JSON' : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
