import type { Agreement } from '@/features/passages/agreements'
import type { Agreements, AgreementsByPair } from '@/features/stories/contract'
import type { Locale } from '@/lib/i18n/locales'
import { type Pair, pairKey, pairs } from '@/lib/i18n/pairs'

export function agreementsOf(all: AgreementsByPair, pair: Pair): Agreements {
  return all[pairKey(pair)] ?? {}
}

/** A language that another left behind, in how many passages. */
export type Behind = { pair: Pair; behind: Locale; ahead: Locale; count: number }

/** Which languages are behind which, apart from the two on the screen. */
export function behindElsewhere(all: AgreementsByPair, shown: Pair): Behind[] {
  return pairs
    .filter((pair) => pairKey(pair) !== pairKey(shown))
    .flatMap((pair) => [
      behindIn(all, pair, pair[0], pair[1]),
      behindIn(all, pair, pair[1], pair[0]),
    ])
    .filter(({ count }) => count > 0)
}

function behindIn(all: AgreementsByPair, pair: Pair, behind: Locale, ahead: Locale): Behind {
  const stale = idsOf(
    agreementsOf(all, pair),
    (agreement) => agreement.state === 'stale' && agreement.changed.includes(ahead),
  )
  return { pair, behind, ahead, count: stale.length }
}

/** The passages that one language has left behind, in the order given. */
export function staleIds(agreements: Agreements): string[] {
  return idsOf(agreements, ({ state }) => state === 'stale')
}

export function agreedIds(agreements: Agreements): string[] {
  return idsOf(agreements, ({ state }) => state === 'agreed')
}

/** The machine's drafts that a person has read. */
export function readDraftIds(agreements: Agreements): string[] {
  return Object.values(agreements).flatMap(({ readDrafts = [] }) => readDrafts)
}

/** The passages with text on both sides that no one has confirmed as it is. */
export function openIds(agreements: Agreements): string[] {
  return idsOf(agreements, ({ state }) => state === 'stale' || state === 'unconfirmed')
}

/** Which side of a stale passage changed; null for any other. */
export function changedSide(agreement: Agreement | undefined): Locale | 'both' | null {
  if (agreement?.state !== 'stale') return null
  const [first, second] = agreement.changed
  return second ? 'both' : (first ?? null)
}

function idsOf(agreements: Agreements, isMeant: (agreement: Agreement) => boolean): string[] {
  return Object.entries(agreements).flatMap(([id, agreement]) => (isMeant(agreement) ? [id] : []))
}
