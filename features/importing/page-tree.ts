import { parseHTML } from 'linkedom'
import { BadInput } from './bad-input'

/** Far more than any page of news has; the parser takes time by depth and length together. */
const mostElements = 30_000
const deepest = 400
const mostSigns = 60_000

/** Elements whose end tags may be left out, or that have none: they say nothing of depth. */
const unclosed = new Set(
  'p li td th tr dt dd option optgroup thead tbody tfoot colgroup rt rp br hr img input meta link col area base embed source track wbr param'.split(
    ' ',
  ),
)

/** `body` is whatever holds the text: pages leave out tags that a browser makes up. */
export type Page = { document: Document; body: Element }

/** The tree of a page. Throws BadInput where it is too deep or too large, or declares entities. */
export function parsePage(html: string): Page {
  if (/<!ENTITY\b/iu.test(html)) throw new BadInput('entities')
  guardSize(html)
  const { whole, document } = parsed(html)
  const body = /<body\b/iu.test(whole) ? document.body : document.documentElement
  return { document, body }
}

/** What has no root of its own gets one: a tag of it that never ends is none for the parser. */
function parsed(html: string): { whole: string; document: Document } {
  if (/<html\b/iu.test(html)) {
    const { document } = parseHTML(html)
    if (document.documentElement) return { whole: html, document }
  }
  const whole = wrapped(html)
  return { whole, document: parseHTML(whole).document }
}

function wrapped(html: string): string {
  const parts = html.replace(/<!doctype[^>]{0,500}>/iu, '')
  const isWhole = /<(?:head|body)\b/iu.test(parts)
  return `<!doctype html><html>${isWhole ? parts : `<head></head><body>${parts}</body>`}</html>`
}

function guardSize(html: string): void {
  if (html.split('&', mostSigns).length === mostSigns) throw new BadInput('too-complex')
  let elements = 0
  let signs = 0
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const name = /^<(\/?[a-z][a-z\d]*)/iu.exec(html.slice(at, at + 20))?.[1]?.toLowerCase()
    signs += 1
    if (signs > mostSigns) throw new BadInput('too-complex')
    if (!name) continue
    const isEnd = name.startsWith('/')
    if (!isEnd) elements += 1
    if (unclosed.has(isEnd ? name.slice(1) : name)) continue
    depth = Math.max(0, depth + (isEnd ? -1 : 1))
    if (elements > mostElements || depth > deepest) throw new BadInput('too-complex')
  }
  if (elements > mostElements) throw new BadInput('too-complex')
}

/** Elements whose text is none of the page's own. */
const foreign = new Set(
  'script style noscript template svg math iframe object embed canvas audio video map button input select textarea label nav dialog head title meta link del s strike rt rp'.split(
    ' ',
  ),
)

/** Whether an element is seen and holds words of the page. */
export function isRead(element: Element): boolean {
  if (foreign.has(element.localName)) return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false
  const style = element.getAttribute('style') ?? ''
  return !/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)
}
