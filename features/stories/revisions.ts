import { desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { prepared } from '@/db/prepared'
import { publicationEditions } from '@/db/schema/publishing'
import { revisions } from '@/db/schema/stories'

export type Revision = typeof revisions.$inferSelect

/** The newest revision of a story, or undefined where there is no such story. */
export function latestRevision(tx: Tx, storyId: number): Revision | undefined {
  return newest(tx).get({ storyId })
}

const newest = prepared((tx) =>
  tx
    .select()
    .from(revisions)
    .where(eq(revisions.storyId, sql.placeholder('storyId')))
    .orderBy(desc(revisions.seq))
    .limit(1),
)

/** The same without its text. */
export function latestRevisionId(tx: Tx, storyId: number): number | undefined {
  return newestId(tx).get({ storyId })?.id
}

const newestId = prepared((tx) =>
  tx
    .select({ id: revisions.id })
    .from(revisions)
    .where(eq(revisions.storyId, sql.placeholder('storyId')))
    .orderBy(desc(revisions.seq))
    .limit(1),
)

export function getRevision(tx: Tx, revisionId: number): Revision | undefined {
  return byId(tx).get({ revisionId })
}

const byId = prepared((tx) =>
  tx
    .select()
    .from(revisions)
    .where(eq(revisions.id, sql.placeholder('revisionId'))),
)

/** Whether readers ever had the revision in any language. */
export function wasPublished(tx: Tx, revisionId: number): boolean {
  const row = tx
    .select({ locale: publicationEditions.locale })
    .from(publicationEditions)
    .where(eq(publicationEditions.revisionId, revisionId))
    .limit(1)
    .get()
  return row !== undefined
}
