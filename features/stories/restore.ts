import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { type StoryContent, storyContentSchema } from '@/db/content'
import { revisions } from '@/db/schema/stories'
import { isLinkAddress } from '@/lib/link-address'
import { isAllowed, keepRevision, type Writing } from './keep-revision'
import { latestRevision, type Revision } from './revisions'

export type RestoreResult =
  | { status: 'restored'; version: number }
  | { status: 'refused'; code: 'no-revision' | 'forbidden' }

/** Brings back what a story said before, as a new revision; those between stay in the history. */
export function restoreRevision(
  db: Db,
  { storyId, seq, ...writing }: Writing & { storyId: number; seq: number },
): RestoreResult {
  return db.transaction(
    (tx) => {
      const latest = latestRevision(tx, storyId)
      const old = revisionWithSeq(tx, storyId, seq)
      if (!latest || !old) return { status: 'refused', code: 'no-revision' }
      const content = asMayBeSaved(old.content)
      if (!isAllowed(latest.content, content, writing.mayChange)) {
        return { status: 'refused', code: 'forbidden' }
      }
      const revision = keepRevision(tx, latest, { ...writing, content, restoredFrom: seq })
      return { status: 'restored', version: revision.seq }
    },
    { behavior: 'immediate' },
  )
}

/** What was saved before links were looked at: its text stays, a link that may not be goes. */
function asMayBeSaved(content: StoryContent): StoryContent {
  const mended: unknown = JSON.parse(JSON.stringify(content), (name, value: unknown) =>
    name === 'link' && typeof value === 'string' && !isLinkAddress(value) ? undefined : value,
  )
  return storyContentSchema.parse(mended)
}

export function revisionWithSeq(tx: Tx, storyId: number, seq: number): Revision | undefined {
  return tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.seq, seq)))
    .get()
}
