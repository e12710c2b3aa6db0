import { type DocumentLocale, documentPair } from '@/lib/i18n/document-pair'
import { readLanguage } from './language'
import type { Line } from './lines'

/** How many short lines may stand between a date or a credit and the document's end. */
const furthestFromEnd = 3

/** Where in a document a line stands, by its index, against the lines that are content. */
export function placesOf(lines: Line[], isContent: (index: number) => boolean) {
  const content = lines.flatMap((line, index) => (isContent(index) ? [{ line, index }] : []))
  const languages = content.map(({ line }) => readLanguage(line.text).locale)
  const firsts = new Set(documentPair.map((locale) => languages.indexOf(locale)))
  /** How many lines of content stand above each line. */
  const above = countAbove(lines.length, isContent)
  const firstLong = content.findIndex(({ line }) => !isShort(line.text))
  const lastLong = content.findLastIndex(({ line }) => !isShort(line.text))

  const isAboveText = (index: number) => {
    const count = above[index] ?? 0
    return count <= furthestFromEnd && (firstLong < 0 || firstLong >= count)
  }
  /** Above all running text, or just above or below a language's first line. */
  const isBeforeBody = (index: number) => {
    const count = above[index] ?? 0
    return isAboveText(index) || firsts.has(count) || firsts.has(count - 1)
  }
  const isBelowText = (index: number) => {
    const next = (above[index] ?? 0) + (isContent(index) ? 1 : 0)
    return content.length - next <= furthestFromEnd && lastLong < next
  }
  return {
    isAboveText,
    hasTextBelow: (index: number) =>
      (above[index] ?? 0) + (isContent(index) ? 1 : 0) < content.length,
    isBeforeBody,
    /** Just above the first line of a language. */
    opens: (index: number, locale: DocumentLocale) => above[index] === languages.indexOf(locale),
    isBelowText,
    isAtEdge: (index: number) => isBeforeBody(index) || isBelowText(index),
  }
}

function countAbove(length: number, isContent: (index: number) => boolean): number[] {
  let count = 0
  return Array.from({ length }, (_, index) => {
    const before = count
    if (isContent(index)) count += 1
    return before
  })
}

function isShort(text: string): boolean {
  return text.length <= (readLanguage(text).locale === 'zh' ? 60 : 240) && !/[。；]|\.$/u.test(text)
}
