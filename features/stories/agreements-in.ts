import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { type Agreement, agreementOf, confirmationsOf } from '@/features/passages/agreements'
import { pairKey, pairs } from '@/lib/i18n/pairs'

/** How two languages of each passage stand to each other, by the key of the pair and the passage's id. */
export type Agreements = Record<string, Record<string, Agreement>>

export function agreementsIn(tx: Tx, storyId: number, { passages }: StoryContent): Agreements {
  const confirmations = confirmationsOf(tx, storyId)
  return Object.fromEntries(
    pairs.map((pair) => [
      pairKey(pair),
      Object.fromEntries(
        passages.map((passage) => [passage.id, agreementOf(passage, confirmations, pair)]),
      ),
    ]),
  )
}
