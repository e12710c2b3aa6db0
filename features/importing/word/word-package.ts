import JSZip from 'jszip'
import { childElements, readXml, type XmlElement } from './xml-tree'

/** A document of a word processor: the part that holds its text, and those that this part names. */
export type WordPackage = {
  main: XmlElement
  /** The parts of a kind, as `footnotes` or `header`. */
  parts: (kind: string) => Promise<XmlElement[]>
  /** Where the links of the parts of a kind lead, by the names that the part has for them. */
  links: (kind: string) => Promise<Map<string, string>>
  /** The file with another text. Its numbering is left out: the text says its own numbers. */
  withMain: (xml: string) => Promise<Buffer>
}

type Relation = { kind: string; path: string }

/** Null for an archive that is no such document. */
export async function openPackage(buffer: Buffer): Promise<WordPackage | null> {
  const zip = await JSZip.loadAsync(buffer)
  const read = async (path: string) => {
    const text = await zip.file(path)?.async('string')
    return text === undefined ? null : readXml(text.replace(/^\ufeff/u, ''))
  }
  const path =
    relations(await read('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.path ??
    'word/document.xml'
  const main = await read(path)
  if (!main) return null
  const [folder] = splitPath(path)
  const own = relations(await read(relationsPath(path)), folder)
  const pathsOf = (kind: string) => [
    ...new Set([
      ...own.filter((each) => each.kind === kind).map((each) => each.path),
      `${folder}${kind}.xml`,
    ]),
  ]
  return {
    main,
    parts: async (kind) => {
      const parts = await Promise.all(pathsOf(kind).map(read))
      return parts.filter((part) => part !== null)
    },
    links: async (kind) => {
      const lists = await Promise.all(pathsOf(kind).map((each) => read(relationsPath(each))))
      return new Map(lists.flatMap((list) => (list ? externalLinks(list) : [])))
    },
    withMain: async (xml) => {
      zip.file(path, xml)
      for (const each of own) if (each.kind === 'numbering') zip.remove(each.path)
      zip.remove(`${folder}numbering.xml`)
      return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
    },
  }
}

function relations(root: XmlElement | null, folder: string): Relation[] {
  if (!root) return []
  return childElements(root).map(({ attributes }) => {
    const target = attributes.get('Target') ?? ''
    return {
      kind: attributes.get('Type')?.split('/').at(-1) ?? '',
      path: target.startsWith('/') ? target.slice(1) : resolved(folder, target),
    }
  })
}

function externalLinks(root: XmlElement): [string, string][] {
  return childElements(root)
    .filter(({ attributes }) => attributes.get('TargetMode') === 'External')
    .map(({ attributes }) => [attributes.get('Id') ?? '', attributes.get('Target') ?? ''])
}

function relationsPath(path: string): string {
  const [folder, name] = splitPath(path)
  return `${folder}_rels/${name}.rels`
}

function resolved(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function splitPath(path: string): [string, string] {
  const at = path.lastIndexOf('/') + 1
  return [path.slice(0, at), path.slice(at)]
}
