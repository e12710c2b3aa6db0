import { SaxesParser } from 'saxes'

export type XmlNode = XmlElement | string

/** Named as its namespace has it; attributes by the names that stand in the document. */
export type XmlElement = {
  name: string
  uri: string
  attributes: Record<string, string>
  children: XmlNode[]
  line: number
}

/** What keeps XML from being read, and where. */
export class XmlFault extends Error {
  readonly code: 'bad-xml' | 'doctype'
  readonly line: number

  constructor(code: 'bad-xml' | 'doctype', line: number) {
    super(`${code} in line ${line}`)
    this.code = code
    this.line = line
  }
}

/** No file that programs exchange is so deep, and a parser's work grows with it. */
const deepest = 64

/**
 * The root of a document that may come from anyone. There are no entities but XML's own: a document
 * type is refused. Throws XmlFault. How long the text may be is for the caller to say.
 */
export function readXmlTree(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const top: XmlElement = { name: '', uri: '', attributes: {}, children: [], line: 0 }
  const open = [top]
  const refuse = (code: XmlFault['code']): never => {
    throw new XmlFault(code, parser.line)
  }
  const add = (node: XmlNode) => open.at(-1)?.children.push(node)
  parser.on('error', () => refuse('bad-xml'))
  parser.on('doctype', () => refuse('doctype'))
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > deepest) refuse('bad-xml')
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value])
    const element: XmlElement = {
      ...{ name: local, uri, attributes: Object.fromEntries(values) },
      ...{ children: [], line: parser.line },
    }
    add(element)
    open.push(element)
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return elementsIn(top)[0] ?? refuse('bad-xml')
}

export function elementsIn({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (node): node is XmlElement => typeof node !== 'string' && (!name || node.name === name),
  )
}

export function textIn({ children }: XmlElement): string {
  return children.map((node) => (typeof node === 'string' ? node : textIn(node))).join('')
}
