import type { DocumentLocale } from '@/lib/i18n/document-pair'
import { readLanguage } from './language'
import { columns, type Line } from './lines'

/** A paragraph that may have been broken over several lines. */
export type Unwrapped = Line & { lines: number }

type Pair = { line: Line; next: Line }
type Measure = (text: string) => number

const widestWrap = 130
const sentenceEnd = /[.!?。！？…:：;；][”"’』」)）]*$/u

/**
 * Joins the lines of a document whose paragraphs were broken to a width. A program that breaks lines
 * puts a word on a line for as long as there is room, so a line is continued by the next one exactly
 * where that one's first word would not have fitted. Unless most lines of a language are like that,
 * each line is a paragraph of its own.
 */
export function unwrap(lines: Line[]): Unwrapped[] {
  const languages = lines.map((line) => readLanguage(line.text).locale)
  const continued = new Set([
    ...brokenLines(pairsIn(lines, languages, 'zh')),
    ...brokenLines(pairsIn(lines, languages, 'en')),
  ])
  const joined: Unwrapped[] = []
  let isOpen = false
  let parts: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (isOpen && last) {
      parts.push(gap(parts.at(-1) ?? '', line.text), line.text)
      last.lines += 1
    } else {
      joined.push({ ...line, lines: 1 })
      parts = [line.text]
    }
    isOpen = continued.has(line)
    const paragraph = joined.at(-1)
    if (!isOpen && paragraph) paragraph.text = parts.join('')
  }
  return joined
}

/** Lines of one language that follow each other without a blank line or an indent between. */
function pairsIn(
  lines: Line[],
  languages: (DocumentLocale | null)[],
  language: DocumentLocale,
): Pair[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const isPair =
      next &&
      !isAlone(line) &&
      !isAlone(next) &&
      !next.isItem &&
      languages[index] === language &&
      (languages[index + 1] ?? language) === language &&
      next.number === line.number + 1 &&
      (next.indent === 0 || next.indent < line.indent)
    return isPair ? [{ line, next }] : []
  })
}

function isAlone({ isApart, isTitled }: Line): boolean {
  return Boolean(isApart || isTitled)
}

/** Programs count either columns or characters. */
function brokenLines(pairs: Pair[]): Line[] {
  const byColumns = brokenBy(columns, pairs)
  return byColumns.length > 0 ? byColumns : brokenBy((text) => text.length, pairs)
}

function brokenBy(measure: Measure, pairs: Pair[]): Line[] {
  const widthOf = ({ line }: Pair) => measure(line.raw)
  const width = pairs.reduce((widest, pair) => Math.max(widest, widthOf(pair)), 0)
  if (width > widestWrap) return []
  const broken = pairs.filter(
    (pair) => widthOf(pair) + measure(firstUnit(pair.line.text, pair.next.text)) > width,
  )
  const inMidSentence = broken.filter(({ line }) => !sentenceEnd.test(line.text))
  const isWrapped =
    broken.length >= 3 &&
    broken.length >= pairs.length * 0.6 &&
    inMidSentence.length >= broken.length * 0.5
  return isWrapped ? broken.map(({ line }) => line) : []
}

/** What would have had to fit: a Latin word with the space before it, or a Chinese character. */
function firstUnit(before: string, text: string): string {
  const unit =
    /^(?:[^\s\p{Script=Han}]+|\p{Script=Han}[。，、；：？！”』」》）]*)/u.exec(text)?.[0] ?? ''
  return gap(before, text) + unit
}

/** Latin words need a space between them; Chinese has none, whatever quotes stand there. */
function gap(before: string, after: string): string {
  const isTight =
    /[\p{Script=Han}。，、；：？！》）][”’]*$/u.test(before) ||
    /^[“‘]*[\p{Script=Han}《（]/u.test(after)
  return isTight ? '' : ' '
}
