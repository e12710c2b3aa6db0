import { asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { deskEntries } from '@/db/schema/desk'
import { agreedParts } from '@/features/passages/agreed-parts'
import { confirmationsOf } from '@/features/passages/confirmations'
import { countAgreed } from '@/features/passages/count-agreed'
import { begunLocales } from '@/features/passages/text'
import { latestRevision } from './revisions'

/**
 * Counts for the desk in how much of each story the languages agree, where it was never counted: after
 * an upgrade, once.
 */
export function ensureAgreedCounts(db: Db): void {
  const uncounted = db
    .selectDistinct({ storyId: deskEntries.storyId })
    .from(deskEntries)
    .where(isNull(deskEntries.agreedCount))
    .orderBy(asc(deskEntries.storyId))
    .all()
  if (uncounted.length === 0) return
  db.transaction((tx) => {
    for (const { storyId } of uncounted) {
      const content = latestRevision(tx, storyId)?.content
      if (!content) continue
      const confirmations = confirmationsOf(tx, storyId)
      const count = countAgreed(agreedParts(content), confirmations, begunLocales(content))
      tx.update(deskEntries)
        .set({ agreedCount: count.agreed, partCount: count.parts })
        .where(eq(deskEntries.storyId, storyId))
        .run()
    }
  })
}
