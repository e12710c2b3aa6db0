import type { Block } from '@/db/content'
import { highestNumber } from '@/db/highest-number'
import { styledParts, writtenStyle } from '@/lib/inert-document'
import { firstNumber } from './first-number'
import { isPlainLabel, type NumberFormat, numberText } from './list-numbers'

/** A list that is being read: how it counts, and the block that its last items are in. */
export type ListReading = {
  style: 'bulleted' | 'numbered'
  format: NumberFormat
  next: number
  block: Block | null
}

export type Item = {
  list: ListReading
  style: 'bulleted' | 'numbered'
  number: number
  /** Its number as it is to be written out; null where a list of ours keeps it. */
  label: string | null
  /** Whether its first line has been read. */
  isUsed: boolean
}

const formatOfType = new Map<string, NumberFormat>([
  ['a', 'letter'],
  ['A', 'LETTER'],
  ['i', 'roman'],
  ['I', 'ROMAN'],
])

const formatOfStyle = new Map<string, NumberFormat>([
  ['lower-alpha', 'letter'],
  ['lower-latin', 'letter'],
  ['upper-alpha', 'LETTER'],
  ['upper-latin', 'LETTER'],
  ['lower-roman', 'roman'],
  ['upper-roman', 'ROMAN'],
  ['cjk-ideographic', 'chinese'],
  ['cjk-decimal', 'chinese'],
  ['simp-chinese-informal', 'chinese'],
  ['trad-chinese-informal', 'chinese'],
  ['japanese-informal', 'chinese'],
  ['simp-chinese-formal', 'formal'],
  ['trad-chinese-formal', 'formal'],
  ['cjk-heavenly-stem', 'stems'],
  ['cjk-earthly-branch', 'branches'],
])

export function listOf(element: Element): ListReading {
  const isNumbered = element.tagName.toUpperCase() === 'OL'
  return {
    style: isNumbered ? 'numbered' : 'bulleted',
    format: formatOf(element) ?? 'decimal',
    next: isNumbered ? firstNumber(element.getAttribute('start')) : 1,
    block: null,
  }
}

/** The next item of a list; `value` of an element overrides what was counted. */
export function itemOf(element: Element, list: ListReading): Item {
  const value = element.getAttribute('value')
  const stated = value === null ? null : firstNumber(value)
  const number = Math.min(stated ?? list.next, highestNumber)
  list.next = number + 1
  const { style } = list
  const format = formatOf(element) ?? list.format
  const label = style === 'bulleted' || format === 'decimal' ? null : labelOf(number, format)
  return { list, style, number, label, isUsed: false }
}

/**
 * The item that a paragraph of Word or WPS is: they write lists as paragraphs that carry their
 * bullet or number as text. `lists` holds those that were begun, by their names.
 */
export function wordItem(element: Element, lists: Map<string, ListReading>): Item | null {
  const name = /mso-list:\s{0,9}((?!none|ignore)\S{1,99}\s{1,9}level\d{1,2})/iu.exec(
    writtenStyle(element),
  )?.[1]
  if (!name) return null
  const marker = [...styledParts(element)]
    .find((part) => /mso-list:\s*ignore/iu.test(writtenStyle(part)))
    ?.textContent?.trim()
  const counts = element.hasAttribute('data-counts') || isNumber(marker ?? '')
  const style = marker && counts ? 'numbered' : 'bulleted'
  const known = lists.get(name)
  const list = known ?? { style, format: 'decimal', next: 1, block: null }
  lists.set(name, list)
  const isPlain = style === 'bulleted' || isPlainLabel(marker ?? '')
  const number = Number(/\d+/u.exec(marker ?? '')?.[0] ?? list.next)
  list.next = number + 1
  return { list, style, number, label: isPlain ? null : (marker ?? null), isUsed: false }
}

/** A bullet of Word is a letter of a font of signs, and never has a point or a bracket. */
function isNumber(marker: string): boolean {
  return (
    /^(?:[(（]?\d+|[一二三四五六七八九十百]+|第\S+|[\u2460-\u24ff])/u.test(marker) ||
    /^[(（]?[\p{Script=Han}\p{Script=Latin}\d]{1,8}[.)）、．]/u.test(marker)
  )
}

function formatOf(element: Element): NumberFormat | undefined {
  const styled = /list-style(?:-type)?:\s*([a-z-]+)/iu.exec(writtenStyle(element))?.[1]
  const typed = element.getAttribute('type')
  return formatOfStyle.get(styled?.toLowerCase() ?? '') ?? formatOfType.get(typed ?? '')
}

function labelOf(number: number, format: NumberFormat): string {
  const text = numberText(number, format)
  return ['chinese', 'formal', 'stems', 'branches'].includes(format) ? `${text}、` : `${text}.`
}
