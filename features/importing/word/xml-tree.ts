import { Parser } from 'htmlparser2'

export type XmlNode = XmlElement | string

export type XmlElement = { name: string; attributes: Map<string, string>; children: XmlNode[] }

/** A document that is deeper than any word processor writes; reading it would use up the stack. */
export class TooDeep extends Error {}

const deepest = 400

/** The prefixes that we and mammoth know these by, whatever the document calls them. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
])

/** What is written again is named by the first address of each prefix. */
const addresses = new Map([...prefixes].toReversed().map(([address, prefix]) => [prefix, address]))

const other = 'other'

/** Reads XML into elements with the prefixes above; null where there is none. */
export function readXml(xml: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  const scopes: Map<string, string>[] = [new Map()]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) throw new TooDeep()
        const scope = scopeOf(attributes, scopes.at(-1) ?? new Map())
        const element: XmlElement = {
          name: known(name, scope, scope.get('')),
          attributes: attributesOf(attributes, scope),
          children: [],
        }
        open.at(-1)?.children.push(element)
        open.push(element)
        scopes.push(scope)
      },
      ontext(text) {
        open.at(-1)?.children.push(text)
      },
      onclosetag() {
        if (open.length === 1) return
        open.pop()
        scopes.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return root.children.find((node) => typeof node !== 'string') ?? null
}

export function writeXml(root: XmlElement): string {
  const spaces = [...addresses].map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>${written(root, `${spaces} xmlns:${other}="urn:other"`)}`
}

/** An element of ours; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Record<string, string | undefined> = {},
  children: XmlNode[] = [],
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  )
  return { name, attributes: new Map(given), children }
}

export function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((node) => typeof node !== 'string')
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && childElements(parent).find((each) => each.name === name)
}

/** The elements of a name under another, none of them inside of one that was found. */
export function outermost(parent: XmlElement, names: string[]): XmlElement[] {
  return childElements(parent).flatMap((each) =>
    names.includes(each.name) ? [each] : outermost(each, names),
  )
}

/** The words of an element; a paragraph ends with a space. */
export function textOf(node: XmlNode): string {
  if (typeof node === 'string') return ''
  const own = node.children.map((each) =>
    typeof each === 'string' ? (isText(node) ? each : '') : textOf(each),
  )
  return own.join('') + (['w:p', 'a:p'].includes(node.name) ? ' ' : '')
}

const isText = ({ name }: XmlElement) => ['w:t', 'w:delText', 'm:t', 'a:t'].includes(name)

function scopeOf(attributes: Record<string, string>, outer: Map<string, string>) {
  const own = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/u.test(name))
  if (own.length === 0) return outer
  return new Map([
    ...outer,
    ...own.map(([name, address]): [string, string] => [name.slice('xmlns:'.length), address]),
  ])
}

function attributesOf(attributes: Record<string, string>, scope: Map<string, string>) {
  return new Map(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, value]): [string, string] => [
        name.includes(':') ? known(name, scope, undefined) : name,
        value,
      ]),
  )
}

function known(name: string, scope: Map<string, string>, unprefixed: string | undefined): string {
  const [prefix, local] = name.includes(':') ? name.split(':') : ['', name]
  const address = prefix ? scope.get(prefix) : unprefixed
  return `${prefixes.get(address ?? '') ?? (prefix === 'xml' ? 'xml' : other)}:${local}`
}

function written(node: XmlNode, spaces = ''): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = [...node.attributes]
    .filter(([name]) => /^[A-Za-z_][\w.-]*(?::[\w.-]+)?$/u.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const open = `${node.name}${spaces}${attributes.join('')}`
  if (node.children.length === 0) return `<${open}/>`
  return `<${open}>${node.children.map((each) => written(each)).join('')}</${node.name}>`
}

const signs = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function escaped(text: string): string {
  // Control characters are no XML, and mammoth would not read on.
  return text
    .replace(/[&<>"]/gu, (sign) => signs.get(sign) ?? sign)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
