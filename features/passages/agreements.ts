import type { Tx } from '@/db/client'
import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { type AgreementKind, agreements } from '@/db/schema/desk'
import type { Locale } from '@/lib/i18n/locales'
import { type Pair, pairs } from '@/lib/i18n/pairs'
import { type Confirmations, confirmationOf } from './confirmations'
import { machineDraftOf } from './machine-drafts'
import { isAsConfirmed, panelHash } from './panel-hash'
import { isUnread } from './unread-drafts'

/** How a passage's two panels stand to each other; derived from the latest agreement, never stored. */
export type Agreement =
  | { state: 'agreed' }
  /** `changed` are the languages whose panel is another than it was when confirmed. */
  | { state: 'stale'; changed: Locale[] }
  | { state: 'unconfirmed' }
  /** A side is empty: there is nothing to compare. */
  | { state: 'one-sided' }

/** Records that the panels of two languages say the same in the passages, as they are now. */
export function confirmPassages(
  tx: Tx,
  {
    storyId,
    passages,
    pair: [first, second] = pairs[0],
    revisionId = null,
    kind = 'read',
    by,
    at,
  }: {
    storyId: number
    passages: Passage[]
    pair?: Pair
    /** The revision that the passages are of: it is kept, to tell later what they said. */
    revisionId?: number | null
    kind?: AgreementKind
    by: string
    at: string
  },
): void {
  for (const passage of passages) {
    const { id, panels } = passage
    const drafts = [first, second].flatMap((locale) => machineDraftOf(passage, locale)?.id ?? [])
    tx.insert(agreements)
      .values({
        storyId,
        passageId: id,
        first,
        second,
        firstHash: panelHash(blocksIn(panels, first)),
        secondHash: panelHash(blocksIn(panels, second)),
        revisionId,
        kind,
        machineDrafts: drafts,
        by,
        at,
      })
      .run()
  }
}

/** How two languages of a passage stand to each other. */
export function agreementOf(
  passage: Passage,
  confirmations: Confirmations,
  pair: Pair = pairs[0],
): Agreement {
  const confirmation = confirmationOf(confirmations, passage.id, pair)
  const written = pair.filter((locale) => blocksIn(passage.panels, locale).length > 0)
  if (written.length === 0) return { state: 'one-sided' }
  if (!confirmation) return { state: written.length < 2 ? 'one-sided' : 'unconfirmed' }
  const { first, second, firstHash, secondHash } = confirmation
  const changed = [
    ...(isAsConfirmed(blocksIn(passage.panels, first), firstHash) ? [] : [first]),
    ...(isAsConfirmed(blocksIn(passage.panels, second), secondHash) ? [] : [second]),
  ]
  if (changed.length > 0) return { state: 'stale', changed }
  // A machine may hit on the very words that were confirmed before: it has not read them.
  const isDrafted = pair.some((locale) => isUnread(passage, locale, confirmations))
  return { state: isDrafted ? 'unconfirmed' : 'agreed' }
}

/** The languages that changed since they were confirmed against the language, in any pair with it. */
export function changedBeside(
  passage: Passage,
  confirmations: Confirmations,
  locale: Locale,
): Locale[] {
  const beside = pairs.filter((pair) => pair.includes(locale))
  return beside.flatMap((pair) => {
    const agreement = agreementOf(passage, confirmations, pair)
    return agreement.state === 'stale' ? agreement.changed.filter((each) => each !== locale) : []
  })
}

/** How many passages of a language another language has left behind since they were confirmed. */
export function countStale(
  passages: Passage[],
  confirmations: Confirmations,
  locale: Locale,
): number {
  return passages.filter((each) => changedBeside(each, confirmations, locale).length > 0).length
}
