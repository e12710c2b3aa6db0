import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { agreementOf, confirmationsOf } from '@/features/passages/agreements'
import { pairKey, pairs } from '@/lib/i18n/pairs'
import type { AgreementsByPair } from './contract'

export function agreementsIn(
  tx: Tx,
  storyId: number,
  { passages }: StoryContent,
): AgreementsByPair {
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
