import { documentPair } from '@/lib/i18n/document-pair'
import type { GivenDocument } from './given-document'
import { rowByRow } from './row-by-row'
import type { ImportedPassage } from './side-by-side'

/**
 * The passages of a document as it was set: what stood in a row together, and lists and quotes that
 * stand in one language alone whole.
 */
export function arrange<Read extends { passages: ImportedPassage[] }>(
  document: Read,
  given: GivenDocument,
): Read {
  const read = rowByRow(document, given)
  const passages: ImportedPassage[] = []
  for (const passage of read.passages) {
    const last = passages.at(-1)
    if (last && goesOn(last, passage, given)) {
      last.zh.push(...passage.zh)
      last.en.push(...passage.en)
    } else passages.push({ ...passage, zh: [...passage.zh], en: [...passage.en] })
  }
  return { ...read, passages }
}

function goesOn(last: ImportedPassage, next: ImportedPassage, given: GivenDocument): boolean {
  const own = documentPair.filter((locale) => last[locale].length + next[locale].length > 0)
  const [locale] = own
  if (own.length !== 1 || !locale) return false
  const [above, below] = [last[locale].at(-1), next[locale][0]].map(
    (paragraph) => paragraph && given.lineAt(paragraph.line),
  )
  return Boolean(above?.part && below?.part && above.blockIndex === below.blockIndex)
}
