import { createHash } from 'node:crypto'
import type { Pair } from '@/lib/i18n/pairs'

/** What was confirmed to say the same in two languages, in the order of the pair. */
export type MemoryPair = { pair: Pair; texts: readonly [string, string] }

/** Stands for a text however it is spaced and whatever width its signs have. */
export function textKey(text: string): string {
  const folded = text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
  return createHash('sha256').update(folded).digest('hex').slice(0, 24)
}
