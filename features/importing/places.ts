import { locales } from '@/lib/i18n/locales'
import { readLanguage } from './language'
import type { Line } from './lines'

/** How many short lines may stand between a date or a credit and the document's end. */
const furthestFromEnd = 3

/** Where in a document a line stands, by its index, against the lines that are content. */
export function placesOf(lines: Line[], isContent: (index: number) => boolean) {
  const content = lines.flatMap((line, index) => (isContent(index) ? [{ line, index }] : []))
  const languages = content.map(({ line }) => readLanguage(line.text).locale)
  const firsts = new Set(locales.map((locale) => languages.indexOf(locale)))
  const before = (index: number) => content.filter((other) => other.index < index)
  const after = (index: number) => content.filter((other) => other.index > index)
  const areFewAndShort = (some: { line: Line }[]) =>
    some.length <= furthestFromEnd && some.every(({ line }) => isShort(line.text))

  /** Above all running text, or just above or below a language's first line. */
  const isBeforeBody = (index: number) => {
    const above = before(index)
    return areFewAndShort(above) || firsts.has(above.length) || firsts.has(above.length - 1)
  }
  const isBelowText = (index: number) => areFewAndShort(after(index))
  return {
    isBeforeBody,
    isBelowText,
    isAtEdge: (index: number) => isBeforeBody(index) || isBelowText(index),
  }
}

function isShort(text: string): boolean {
  return text.length <= (readLanguage(text).locale === 'zh' ? 60 : 240) && !/[。；]|\.$/u.test(text)
}
