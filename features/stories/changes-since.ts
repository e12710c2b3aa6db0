import { and, desc, eq, lte } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Block } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { revisions } from '@/db/schema/stories'
import { agreedPart } from '@/features/passages/agreed-parts'
import {
  type Confirmation,
  confirmationOf,
  confirmationsOf,
} from '@/features/passages/confirmations'
import { isAsConfirmed } from '@/features/passages/panel-hash'
import { panelText } from '@/features/passages/panel-text'
import type { Locale } from '@/lib/i18n/locales'
import type { Pair } from '@/lib/i18n/pairs'
import type { ChangesSince, PanelSince } from './contract'
import { getRevision, type Revision } from './revisions'

/** Of a passage or a field. Undefined where it is not in the revision, or nobody has confirmed it. */
export function changesSince(
  tx: Tx,
  { storyId, content }: Revision,
  passageId: string,
  pair: Pair,
): Omit<ChangesSince, 'status'> | undefined {
  const passage = agreedPart(content, passageId)
  const confirmation = confirmationOf(confirmationsOf(tx, storyId), passageId, pair)
  if (!passage || !confirmation) return undefined
  const then = confirmedRevision(tx, storyId, confirmation)
  const former = then && agreedPart(then.content, passageId)
  const sides = pair.map((locale): PanelSince => {
    const now = blocksIn(passage.panels, locale)
    const hash = hashOf(confirmation, locale)
    const before = former && blocksIn(former.panels, locale)
    return {
      locale,
      before: textWithHash(before, hash),
      now: panelText(now),
      isChanged: !isAsConfirmed(now, hash),
    }
  })
  return { since: confirmation.at, sides }
}

/** Confirmations of old do not name their revision: what was the newest at that time stands for it. */
function confirmedRevision(
  tx: Tx,
  storyId: number,
  { revisionId, at }: Confirmation,
): Revision | undefined {
  if (revisionId !== null) return getRevision(tx, revisionId)
  return tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), lte(revisions.createdAt, at)))
    .orderBy(desc(revisions.seq))
    .limit(1)
    .get()
}

function hashOf({ first, firstHash, secondHash }: Confirmation, locale: Locale): string {
  return locale === first ? firstHash : secondHash
}

/** A revision that stands in for one that was folded away may say something else: that is not told. */
function textWithHash(blocks: Block[] | undefined, hash: string): string | null {
  return blocks && isAsConfirmed(blocks, hash) ? panelText(blocks) : null
}
