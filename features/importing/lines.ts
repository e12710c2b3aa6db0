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

const space = '[\\s\\u200B\\u2060\\uFEFF]'
const leading = new RegExp(`^${space}+`, 'u')
const trailing = new RegExp(`${space}+$`, 'u')

/** The lines that hold text, with the numbers that they have in the document. */
export function readLines(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((raw, index) => {
      const indent = leading.exec(raw)?.[0] ?? ''
      return {
        number: index + 1,
        text: raw.replace(trailing, '').replace(leading, ''),
        raw: raw.replace(trailing, ''),
        indent: columns(indent),
      }
    })
    .filter((line) => line.text !== '')
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
