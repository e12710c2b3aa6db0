import type { Inline } from '@/db/content'
import { highestNumber } from '@/db/highest-number'

/** The ways of writing the number of an item that a word processor or a page may ask for. */
export type NumberFormat =
  | 'decimal'
  | 'letter'
  | 'LETTER'
  | 'roman'
  | 'ROMAN'
  | 'chinese'
  | 'formal'
  | 'circled'
  | 'stems'
  | 'branches'

const digits = [...'〇一二三四五六七八九']
const formalDigits = [...'零壹贰叁肆伍陆柒捌玖']
const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']

/** A number as a list writes it; in digits where the way has no sign for it. */
export function numberText(number: number, format: NumberFormat): string {
  if (!Number.isInteger(number) || number < 1 || number > highestNumber) return String(number)
  switch (format) {
    case 'decimal':
      return String(number)
    case 'letter':
      return letters(number)
    case 'LETTER':
      return letters(number).toUpperCase()
    case 'roman':
      return roman(number).toLowerCase()
    case 'ROMAN':
      return roman(number)
    case 'chinese':
      return chinese(number, digits, ['', '十', '百', '千'])
    case 'formal':
      return chinese(number, formalDigits, ['', '拾', '佰', '仟'])
    case 'circled':
      return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)
    case 'stems':
      return stems[number - 1] ?? String(number)
    case 'branches':
      return branches[number - 1] ?? String(number)
  }
}

/** A number that a list of ours can hold: digits, with a point or bracket at most. */
export function isPlainLabel(label: string): boolean {
  return /^[(（]?\d{1,6}[.)）．、]?$/u.test(label)
}

/** The text with its number in front; behind 一、 and （一） stands no space. */
export function withLabel(label: string, text: Inline[]): Inline[] {
  const isClosed = /[、．）]$/u.test(label)
  const isSign = /^[\u2460-\u2473]$/u.test(label)
  return [{ text: isClosed || isSign ? label : `${label} ` }, ...text]
}

function letters(number: number): string {
  const repeats = Math.floor((number - 1) / 26) + 1
  // As Word counts: a to z, then aa, bb.
  return repeats > 8
    ? String(number)
    : String.fromCodePoint(0x61 + ((number - 1) % 26)).repeat(repeats)
}

const romanSigns: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  if (number >= 4000) return String(number)
  let left = number
  let signs = ''
  for (const [value, sign] of romanSigns) {
    signs += sign.repeat(Math.floor(left / value))
    left %= value
  }
  return signs
}

function chinese(number: number, names: string[], units: string[]): string {
  if (number >= 10_000) return String(number)
  const [zero = ''] = names
  const written = [...String(number)].map(Number)
  let text = ''
  let isAfterZero = false
  for (const [index, digit] of written.entries()) {
    const unit = units[written.length - 1 - index] ?? ''
    if (digit === 0) {
      isAfterZero = true
      continue
    }
    if (isAfterZero) text += zero === '〇' ? '零' : zero
    isAfterZero = false
    text += `${names[digit]}${unit}`
  }
  // 十一, not 一十一.
  return number >= 10 && number < 20 ? text.slice(1) : text
}
