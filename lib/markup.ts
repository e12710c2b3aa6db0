/** Text, an element, or nothing: what XML and HTML are written from. */
export type Markup = string | Element | Markup[] | null | undefined | false

export type Element = { name: string; attributes: Attributes; children: Markup[] }

/** An attribute without a value is left out. */
type Attributes = Record<string, string | number | null | undefined>

/** An element of XML or HTML; names are ours, everything else may be anything. */
export function element(name: string, attributes: Attributes = {}, ...children: Markup[]): Element {
  return { name, attributes, children }
}

/** An XML document. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeMarkup(root)}\n`
}

/** Writes markup so that XML and HTML parsers alike read from it what was put in. */
export function writeMarkup(markup: Markup): string {
  if (!markup) return ''
  if (typeof markup === 'string') return escapeText(markup)
  // A sitemap has tens of thousands of elements: adding up makes no list of each.
  let text = ''
  if (Array.isArray(markup)) {
    for (const each of markup) text += writeMarkup(each)
    return text
  }
  const { name, attributes, children } = markup
  for (const attribute of Object.keys(attributes))
    text += writeAttribute(attribute, attributes[attribute])
  if (withoutEnd.has(name)) return `<${name}${text} />`
  return `<${name}${text}>${writeMarkup(children)}</${name}>`
}

/** In HTML these have no end tag, and all others have one, empty or not. */
const withoutEnd = new Set(['img', 'hr', 'br'])

function writeAttribute(name: string, value: Attributes[string]): string {
  if (value === null || value === undefined) return ''
  const escaped = escapeText(String(value))
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
  return ` ${name}="${escaped}"`
}

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(notAllowed, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

/** What stands in markup, as text: of the signs that have to be escaped there, in whichever way it was done. */
export function unescapeText(markup: string): string {
  return markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&(?:#39|#x27|apos);/gu, "'")
    .replaceAll('&amp;', '&')
}

/** Most texts are: addresses, dates, headlines. */
const plain = /^[\t\n !-%'-;=?-\u{D7FF}]*$/u

/** No XML document may hold these, however they are written (XML 1.0, 2.2). */
const notAllowed = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
