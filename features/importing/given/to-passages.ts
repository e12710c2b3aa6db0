import type { Passage } from '@/db/content'
import { newPassageId } from '@/features/passages/passage-id'
import type { GivenDocument } from './given-document'
import { lowConfidence } from './low-confidence'
import type { ImportedPassage } from './side-by-side'
import { panelsFrom } from './to-panels'

export type ImportedPassages = { passages: Passage[]; lowConfidenceIds: string[] }

/** The passages of a read document, each paragraph as the kind of block that it was given as. */
export function passagesFrom(
  { passages }: { passages: ImportedPassage[] },
  given: GivenDocument,
): ImportedPassages {
  const made = panelsFrom(passages, given).map((panels, index): [Passage, boolean] => [
    { id: newPassageId(), panels },
    (passages[index]?.confidence ?? 1) < lowConfidence,
  ])
  return {
    passages: made.map(([passage]) => passage),
    lowConfidenceIds: made.flatMap(([{ id }, isUnsure]) => (isUnsure ? [id] : [])),
  }
}
