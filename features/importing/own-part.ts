import { isLinkList } from './page-lines'
import { isRead } from './page-tree'

/** What a reader of the page sees or hears without its being text: it is named, not passed over. */
const named = new Set('del s strike rp rt iframe object embed audio video'.split(' '))

/** Blocks that may be nothing but a way to elsewhere. */
const aroundLinks = 'div,ul,ol,p,section,aside,footer,td,li'

/**
 * The part of a page that holds its text, without what is there for the page alone. Its links lead
 * where they led from the page's own address; without one, an address within the site leads nowhere, and is told.
 */
export function ownPart(
  part: Element,
  { address, keepsBreaks }: { address: string | null; keepsBreaks: boolean },
): Element {
  removeForeign(part)
  for (const block of part.querySelectorAll(aroundLinks)) if (isLinkList(block)) block.remove()
  for (const link of part.querySelectorAll('a[href]')) {
    link.setAttribute('href', wholeAddress(link.getAttribute('href')?.trim() ?? '', address))
  }
  if (keepsBreaks) breakLines(part)
  return part
}

function removeForeign(part: Element): void {
  const rest: Element[] = [part]
  for (let next = rest.pop(); next; next = rest.pop()) {
    for (const child of [...next.children]) {
      if (isRead(child)) rest.push(child)
      else if (!named.has(child.localName)) child.remove()
    }
  }
}

function wholeAddress(stated: string, address: string | null): string {
  if (/^(?:[a-z][a-z\d+.-]*:|#|www\.)/iu.test(stated)) return stated
  if (address) return URL.parse(stated, address)?.href ?? stated
  if (stated.startsWith('//')) return `https:${stated}`
  // Else it would be one of this site.
  return stated && `./${stated.replace(/^[./]+/u, '')}`
}

/** Where nothing says that this is a page, its line ends are its own. */
function breakLines(part: Element): void {
  for (const node of [...part.childNodes]) {
    if (node.nodeType !== node.TEXT_NODE) continue
    const [first = '', ...rest] = (node.textContent ?? '').split('\n')
    const document = part.ownerDocument
    node.replaceWith(
      document.createTextNode(first),
      ...rest.flatMap((line) => [document.createElement('br'), document.createTextNode(line)]),
    )
  }
}
