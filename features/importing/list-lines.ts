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

function isWith({ text }: Line, other: Line | undefined): boolean {
  if (!other) return false
  if (bullet.test(text)) return text[0] === other.text[0] && bullet.test(other.text)
  const [own, next] = [text, other.text].map((each) => Number(number.exec(each)?.[1]))
  return own !== undefined && next !== undefined && Math.abs(own - next) === 1
}
