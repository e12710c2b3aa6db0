import { inertHtml } from './trusted-types'

/** Where a style waits to be read; in an attribute of its own a browser would hold it against the page. */
const styleAside = 'data-written-style'

/** A document of what somebody brings. Nothing in it runs or loads; it is to be read, and not to be shown. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(inertHtml(setStylesAside(html)), 'text/html')
}

/** The style that an element was written with, in a document of ours or in an inert one. */
export function writtenStyle(element: Element | null): string {
  return element?.getAttribute('style') ?? element?.getAttribute(styleAside) ?? ''
}

/** The parts of an element that somebody gave a style. */
export const styledParts = (element: Element) =>
  element.querySelectorAll(`[style], [${styleAside}]`)

const tagName = /[a-z][^\s/>]*/iuy
const attribute = /[\s/]+|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/uy

/**
 * Markup without sheets of styles and handlers of events, and with its styles under another name: the
 * policy of the page is asked for each of them, even where nobody sees the element.
 */
export function setStylesAside(html: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const open = html.indexOf('<', at)
    if (open < 0) return kept + html.slice(at)
    kept += html.slice(at, open)
    tagName.lastIndex = open + 1
    const name = tagName.exec(html)?.[0] ?? ''
    const from = open + 1 + name.length
    if (name) {
      const tag = readTag(html, from)
      const isSheet = name.toLowerCase() === 'style'
      if (!isSheet) kept += `<${name}${tag.kept}`
      at = isSheet ? endOf(html, /(?=<\/style)/giu, tag.end) : tag.end
    } else {
      at = html.startsWith('!--', from) ? endOf(html, /-->/gu, from) : from
      kept += html.slice(open, at)
    }
  }
}

/** The attributes from a place on to the end of their tag, as far as they are kept. */
function readTag(html: string, from: number): { kept: string; end: number } {
  let kept = ''
  attribute.lastIndex = from
  for (let end = from; ; end = attribute.lastIndex) {
    const found = attribute.exec(html)
    if (!found) return { kept, end }
    const [written, name = ''] = found
    if (/^style$/iu.test(name)) kept += styleAside + written.slice(name.length)
    else if (!/^on/iu.test(name)) kept += written
  }
}

/** The place behind what ends something, or the end of the text. */
function endOf(html: string, end: RegExp, from: number): number {
  end.lastIndex = from
  return end.test(html) ? end.lastIndex : html.length
}
