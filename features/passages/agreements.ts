import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Passage } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { agreements } from '@/db/schema/desk'
import { type Locale, locales } from '@/lib/i18n/locales'
import { panelHash } from './panel-hash'

/** How a passage's two panels stand to each other; derived from the latest agreement, never stored. */
export type Agreement =
  | { state: 'agreed' }
  /** `changed` are the languages whose panel is another than it was when confirmed. */
  | { state: 'stale'; changed: Locale[] }
  | { state: 'unconfirmed' }
  /** One side is empty: there is nothing to compare. */
  | { state: 'one-sided' }

export type Confirmation = Pick<
  typeof agreements.$inferSelect,
  'passageId' | 'first' | 'second' | 'firstHash' | 'secondHash'
>

/** Records that the panels of the passages say the same, as they are now. */
export function confirmPassages(
  tx: Tx,
  { storyId, passages, by, at }: { storyId: number; passages: Passage[]; by: string; at: string },
): void {
  for (const { id, panels } of passages) {
    tx.insert(agreements)
      .values({
        storyId,
        passageId: id,
        first: 'zh',
        second: 'en',
        firstHash: panelHash(blocksIn(panels, 'zh')),
        secondHash: panelHash(blocksIn(panels, 'en')),
        by,
        at,
      })
      .run()
  }
}

/** The latest confirmation of each passage of a story that was ever confirmed, by passage id. */
export function confirmationsOf(tx: Tx, storyId: number): Map<string, Confirmation> {
  const rows = tx
    .select()
    .from(agreements)
    .where(eq(agreements.storyId, storyId))
    .orderBy(asc(agreements.id))
    .all()
  return new Map(rows.map((row) => [row.passageId, row]))
}

export function agreementOf(passage: Passage, confirmation: Confirmation | undefined): Agreement {
  if (!confirmation) {
    const isOneSided = locales.some((locale) => blocksIn(passage.panels, locale).length === 0)
    return { state: isOneSided ? 'one-sided' : 'unconfirmed' }
  }
  const { first, second, firstHash, secondHash } = confirmation
  const changed = [
    ...(panelHash(blocksIn(passage.panels, first)) === firstHash ? [] : [first]),
    ...(panelHash(blocksIn(passage.panels, second)) === secondHash ? [] : [second]),
  ]
  return changed.length > 0 ? { state: 'stale', changed } : { state: 'agreed' }
}

/** How many passages of a language another language has left behind since they were confirmed. */
export function countStale(
  passages: Passage[],
  confirmations: ReadonlyMap<string, Confirmation>,
  locale: Locale,
): number {
  return passages.filter((passage) => {
    const agreement = agreementOf(passage, confirmations.get(passage.id))
    return agreement.state === 'stale' && agreement.changed.some((changed) => changed !== locale)
  }).length
}
