import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { agreedParts } from '@/features/passages/agreed-parts'
import { agreementOf } from '@/features/passages/agreements'
import { confirmationsOf } from '@/features/passages/confirmations'
import { readDraftIds } from '@/features/passages/unread-drafts'
import { pairKey, pairs } from '@/lib/i18n/pairs'
import type { AgreementsByPair, ReadAgreements } from './contract'
import { lastEventOf } from './last-event'
import type { Revision } from './revisions'

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

/** The same of a story's newest revision, with how far the story had come. */
export function readAgreements(
  tx: Tx,
  { storyId, seq, content }: Pick<Revision, 'storyId' | 'seq' | 'content'>,
): ReadAgreements {
  const asOf = { version: seq, event: lastEventOf(tx, storyId) }
  return { agreements: agreementsIn(tx, storyId, content), asOf }
}
