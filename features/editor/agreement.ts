import type { Agreement } from '@/features/passages/agreements'
import type { Locale } from '@/lib/i18n/locales'

/** How the languages of passages stand to each other, by the passages' ids. */
export type Agreements = Record<string, Agreement>

/** The passages that one language has left behind, in the order given. */
export function staleIds(agreements: Agreements): string[] {
  return idsOf(agreements, ({ state }) => state === 'stale')
}

export function agreedIds(agreements: Agreements): string[] {
  return idsOf(agreements, ({ state }) => state === 'agreed')
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
