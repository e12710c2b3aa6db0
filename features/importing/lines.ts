/** A line of a document that holds any text. */
export type Line = {
  /** As an editor counts, from 1. */
  number: number
  /** Without the space around it. */
  text: string
  /** With the space before it. */
  raw: string
  /** The space before the text, in columns. */
  indent: number
}

const space = /[\s\u200B\u2060\uFEFF]/u

/** The lines that hold text, with the numbers that they have in the document. */
export function readLines(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((whole, index) => {
      const raw = whole.slice(0, endOfText(whole))
      const start = startOfText(raw)
      return {
        number: index + 1,
        text: raw.slice(start),
        raw,
        indent: columns(raw.slice(0, start)),
      }
    })
    .filter((line) => line.text !== '')
}

function startOfText(text: string): number {
  let at = 0
  while (at < text.length && space.test(text[at] ?? '')) at += 1
  return at
}

function endOfText(text: string): number {
  let at = text.length
  while (at > 0 && space.test(text[at - 1] ?? '')) at -= 1
  return at
}

/** The width of a text on a terminal, where Chinese characters take two columns. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) {
    if (/[\u200B\u2060\uFEFF]/u.test(character)) continue
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}

/** Full-width letters, digits and signs as their ASCII forms; every index stays where it was. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, ' ')
}
