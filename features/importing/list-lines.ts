import { readLanguage } from './language'
import type { Line } from './lines'

const bullet = /^(?:[•●■◆▪‣◦○◇□➢✓]\s{0,9}|[-*–]\s{1,9})\S/u
const number = /^[(（]?(\d{1,2})[.)）、．]\s{0,9}\D/u

/** Marks the lines that are items of a list by their signs: one alone may be anything, two are a list. */
export function withItems(lines: Line[], known: ReadonlySet<number>): Line[] {
  return lines.map((line, index) => {
    const isItem =
      known.has(line.number) ||
      [lines[index - 1], lines[index + 1]].some((other) => isWith(line, other))
    return isItem ? { ...line, isItem } : line
  })
}

/** A headline in each language may have a sign too: items are of one language. */
function isWith({ text }: Line, other: Line | undefined): boolean {
  if (!other || !isAlike(text, other.text)) return false
  return readLanguage(text).locale === readLanguage(other.text).locale
}

function isAlike(one: string, other: string): boolean {
  if (bullet.test(one)) return one[0] === other[0] && bullet.test(other)
  return Math.abs(numberOf(one) - numberOf(other)) === 1
}

const numberOf = (text: string) => Number(number.exec(text)?.[1])
