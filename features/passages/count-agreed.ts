import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import type { Locale } from '@/lib/i18n/locales'
import { pairOf } from '@/lib/i18n/pairs'
import { type Agreement, agreementOf } from './agreements'
import type { Confirmations } from './confirmations'
import { isEmptyOnPurpose } from './normal-form'

/** `agreed` of the `parts` of which languages are to agree. */
export type AgreedCount = { agreed: number; parts: number }

/**
 * In how many parts of a story the languages agree, of all that they are to agree on. A part that a
 * language leaves out on purpose asks for nothing of it; one that it lacks is not agreed.
 */
export function countAgreed(
  parts: Passage[],
  confirmations: Confirmations,
  begun: readonly Locale[],
): AgreedCount {
  const pairs = begun.flatMap((one, index) =>
    begun.slice(index + 1).map((other) => pairOf(one, other)),
  )
  const states = parts.map((part) =>
    pairs
      .filter((pair) => asksForAgreement(part, pair))
      .map((pair) => agreementOf(part, confirmations, pair).state),
  )
  const asked = states.filter((each) => each.length > 0)
  return { agreed: asked.filter((each) => each.every(isAgreed)).length, parts: asked.length }
}

function asksForAgreement(part: Passage, pair: readonly Locale[]): boolean {
  const says = (locale: Locale) => blocksIn(part.panels, locale).length > 0
  return pair.some(says) && !pair.some((locale) => isEmptyOnPurpose(part, locale))
}

const isAgreed = (state: Agreement['state']) => state === 'agreed'
