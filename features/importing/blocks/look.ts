import type { Inline, Mark } from '@/db/content'
import { markNames } from '@/db/marks'
import { writtenStyle } from '@/lib/inert-document'
import { linkAddress } from './link-address'

export type Look = Pick<Inline, 'marks' | 'link'>

export const plainLook: Look = {}

const markOfTag: Record<string, Mark> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  SUP: 'superscript',
  SUB: 'subscript',
}

/** How text in an element looks: what its tag and its own style say, over what is around it. */
export function lookOf(element: Element, outer: Look): Look {
  const marks = new Set(outer.marks)
  const own = markOfTag[element.tagName.toUpperCase()]
  if (own) marks.add(own)
  for (const [mark, isOn] of styledMarks(writtenStyle(element))) {
    if (isOn) marks.add(mark)
    else marks.delete(mark)
  }
  return {
    marks: markNames.filter((mark) => marks.has(mark)),
    link: linkOf(element) ?? outer.link,
  }
}

/** From the text of the attribute: a browser's own reading drops what only Word knows. */
function* styledMarks(style: string): Generator<[Mark, boolean]> {
  const weight = styleValue(style, 'font-weight')
  if (weight) yield ['bold', weight.startsWith('bold') || Number(weight) >= 600]
  const slant = styleValue(style, 'font-style')
  if (slant) yield ['italic', slant === 'italic' || slant === 'oblique']
  const align = styleValue(style, 'vertical-align')
  if (align) {
    yield ['superscript', align === 'super']
    yield ['subscript', align === 'sub']
  }
}

function styleValue(style: string, property: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\w-]+)`, 'iu')
    .exec(style)?.[1]
    ?.toLowerCase()
}

/** Where a link of words led that cannot lead there from a story; null for places of its own page. */
export function lostAddress(element: Element): string | null {
  const address = element.getAttribute('href')?.trim() ?? ''
  if (element.tagName.toUpperCase() !== 'A' || !element.textContent?.trim()) return null
  return linkOf(element) || /^(?:#|javascript:|about:|$)/iu.test(address) ? null : address
}

function linkOf(element: Element): string | undefined {
  if (element.tagName.toUpperCase() !== 'A') return undefined
  return linkAddress(element.getAttribute('href') ?? '') ?? undefined
}
