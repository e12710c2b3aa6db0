import type { Inline } from '@/db/content'
import { type Mark, markNames } from '@/db/marks'
import { normalInlines } from '@/features/passages/blocks/inline-text'
import { isLinkAddress } from '@/lib/link-address'
import { elementsIn, type XmlElement } from '@/lib/xml-tree'
import { lineBreak, subTypes } from './names'

type Look = { mark: Mark } | { link: string } | null

/** Reads the content of sources and targets of a unit, whose links lead where `data` says. */
export function inlineReader(unit: XmlElement, data: ReadonlyMap<string, string>) {
  // A program may repeat nothing of a code in the target but its id.
  const known = new Map<string, Look>()
  for (const code of codesIn(unit)) {
    const look = lookOf(code, data)
    if (look && code.attributes.id) known.set(code.attributes.id, look)
  }

  return (content: XmlElement): Inline[][] => {
    const lines: Inline[][] = [[]]
    const open = new Map<string, Look>()
    const add = (text: string, looks: Look[]) => lines.at(-1)?.push(runOf(text, looks))
    const walk = (element: XmlElement, outer: Look[]) => {
      for (const node of element.children) {
        const looks = [...outer, ...open.values()]
        if (typeof node === 'string') {
          add(node, looks)
          continue
        }
        const { id = '', startRef = '', hex = '', subType } = node.attributes
        const look = () => lookOf(node, data) ?? known.get(id) ?? null
        if (node.name === 'cp') add(characterOf(hex), looks)
        else if (node.name === 'ph' && subType === lineBreak) lines.push([])
        else if (node.name === 'sc') open.set(id, look())
        else if (node.name === 'ec') open.delete(startRef)
        else if (node.name === 'pc') walk(node, [...outer, look()])
        else if (node.name === 'mrk') walk(node, outer)
      }
    }
    walk(content, [])
    return lines.map(normalInlines)
  }
}

function codesIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((each) => [each, ...codesIn(each)])
}

function lookOf({ name, attributes }: XmlElement, data: ReadonlyMap<string, string>): Look {
  if (name !== 'pc' && name !== 'sc') return null
  if (attributes.type === 'link') {
    const link = data.get(attributes.dataRefStart ?? attributes.dataRef ?? '')
    return link && isLinkAddress(link) ? { link } : null
  }
  const mark = markNames.find((each) => subTypes[each] === attributes.subType)
  return mark ? { mark } : null
}

function runOf(text: string, looks: Look[]): Inline {
  const marks = markNames.filter((mark) =>
    looks.some((look) => look && 'mark' in look && look.mark === mark),
  )
  const link = looks.flatMap((look) => (look && 'link' in look ? [look.link] : [])).at(-1)
  return { text, ...(marks.length > 0 && { marks }), ...(link && { link }) }
}

function characterOf(hex: string): string {
  const code = /^[0-9A-Fa-f]{1,6}$/u.test(hex) ? Number.parseInt(hex, 16) : 0
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
}
