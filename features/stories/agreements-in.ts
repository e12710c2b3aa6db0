import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { agreedParts } from '@/features/passages/agreed-parts'
import { agreementOf } from '@/features/passages/agreements'
import { confirmationsOf } from '@/features/passages/confirmations'
import { readDraftIds } from '@/features/passages/unread-drafts'
import { pairKey, pairs } from '@/lib/i18n/pairs'
import type { AgreementsByPair } from './contract'

export function agreementsIn(tx: Tx, storyId: number, content: StoryContent): AgreementsByPair {
  const parts = agreedParts(content)
  const confirmations = confirmationsOf(tx, storyId)
  return Object.fromEntries(
    pairs.map((pair) => [
      pairKey(pair),
      Object.fromEntries(
        parts.map((part) => {
          const readDrafts = readDraftIds(part, confirmations)
          const agreement = agreementOf(part, confirmations, pair)
          return [part.id, { ...agreement, ...(readDrafts.length > 0 && { readDrafts }) }]
        }),
      ),
    ]),
  )
}
