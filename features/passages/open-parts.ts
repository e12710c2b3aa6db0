import type { StoryContent } from '@/db/content'
import type { Pair } from '@/lib/i18n/pairs'
import { agreedParts } from './agreed-parts'
import { agreementOf } from './agreements'
import type { Confirmations } from './confirmations'

/** A part that two languages both have and do not agree on as it is. */
export type OpenPart = { id: string; state: 'stale' | 'unconfirmed' }

/** The parts of a text that were not agreed in a pair of languages, as it stood with these confirmations. */
export function openParts(
  content: StoryContent,
  confirmations: Confirmations,
  pair: Pair,
): OpenPart[] {
  return agreedParts(content).flatMap((part) => {
    const { state } = agreementOf(part, confirmations, pair)
    return state === 'stale' || state === 'unconfirmed' ? [{ id: part.id, state }] : []
  })
}
