import type { BodyParagraph } from '@/features/importing/document'
import type { GivenDocument } from './given-document'
import type { ImportedPassage } from './side-by-side'

/** What stood in one row of a table in two languages is one passage, however it was aligned. */
export function rowByRow<Read extends { passages: ImportedPassage[] }>(
  document: Read,
  given: GivenDocument,
): Read {
  const rowOf = ({ line }: BodyParagraph) => given.lineAt(line)?.row ?? null
  const rows = new Map<number, ImportedPassage>()
  const others: ImportedPassage[] = []
  for (const { zh, en, confidence } of document.passages) {
    const isOther = (paragraph: BodyParagraph) => rowOf(paragraph) === null
    const other = { zh: zh.filter(isOther), en: en.filter(isOther), confidence }
    if (other.zh.length + other.en.length > 0) others.push(other)
    for (const [locale, paragraphs] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      for (const paragraph of paragraphs) {
        const row = rowOf(paragraph)
        if (row === null) continue
        const passage = rows.get(row) ?? { zh: [], en: [], confidence: 1 }
        passage[locale].push(paragraph)
        rows.set(row, passage)
      }
    }
  }
  if (rows.size === 0) return document
  const passages = [...others, ...rows.values()].sort((one, next) => lineOf(one) - lineOf(next))
  return { ...document, passages }
}

function lineOf({ zh, en }: ImportedPassage): number {
  return Math.min(...[...zh.slice(0, 1), ...en.slice(0, 1)].map(({ line }) => line))
}
