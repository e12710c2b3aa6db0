import type { PictureSuggestions } from '@/db/schema/media'

/** Reads the fields of the IPTC Core schema out of an XMP packet (ISO 16684-1). */
export function readXmp(packet: string): PictureSuggestions {
  const read = {
    caption: firstItem(element(packet, 'dc:description')),
    credit: property(packet, 'photoshop:Credit'),
    byline: items(element(packet, 'dc:creator')).join(', '),
  }
  return Object.fromEntries(Object.entries(read).filter(([, text]) => text))
}

/** A simple property is written as an element or as an attribute. */
function property(packet: string, name: string): string {
  const asElement = element(packet, name)
  if (asElement) return unescapeEntities(asElement)
  return unescapeEntities(between(packet, `${name}="`, '"') ?? '')
}

function element(packet: string, name: string): string {
  const inside = between(packet, `<${name}`, `</${name}>`) ?? ''
  return inside.slice(inside.indexOf('>') + 1)
}

/** Of the languages of a text the default one. */
function firstItem(list: string): string {
  const [first = ''] = items(list)
  return first
}

function items(list: string): string[] {
  return list
    .split('</rdf:li>')
    .slice(0, -1)
    .map((item) => item.slice(item.indexOf('>', item.lastIndexOf('<rdf:li')) + 1))
    .map(unescapeEntities)
}

function between(text: string, opening: string, closing: string): string | undefined {
  const start = text.indexOf(opening)
  if (start < 0) return undefined
  const end = text.indexOf(closing, start + opening.length)
  return end < 0 ? undefined : text.slice(start + opening.length, end)
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeEntities(text: string): string {
  return text.replace(/&(?:(\w+)|#(\d{1,7})|#x([\da-f]{1,6}));/giu, (whole, name, decimal, hex) => {
    if (name) return entities[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
