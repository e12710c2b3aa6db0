import { cleanText } from '@/lib/clean-text'

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
  /** Whether it stays in the body, but is neither a headline nor part of a paragraph. */
  isApart?: boolean
  /** Whose language it takes: that of the text above or below it. */
  goesWith?: 'above' | 'below'
  /** Whether it is marked as the headline. */
  isTitled?: boolean
  /** Whether it is an item of a list: body text, and never a headline. */
  isItem?: boolean
}

const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u

/** The lines that hold text, with the numbers that they have in the document. */
export function readLines(text: string): Line[] {
  return text
    .split(lineEnd)
    .map((whole, index) => {
      const raw = cleanText(whole).trimEnd()
      const text = raw.trimStart()
      const indent = columns(raw.slice(0, raw.length - text.length))
      return { number: index + 1, text, raw, indent }
    })
    .filter((line) => line.text !== '')
}

/** The width of a text on a terminal, where Chinese characters take two columns. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) {
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}
