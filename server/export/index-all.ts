import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { media } from '@/db/schema/media'
import { liveEditions } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { indexAllPairs } from '@/features/memory/commands'
import { indexEdition } from '@/features/search/commands'
import { indexDraft } from '@/features/search/drafts'
import { indexPicture } from '@/features/search/pictures'
import { relateStory } from '@/features/search/relate-story'
import { tokenVersion } from '@/features/search/tokens'
import { latestRevision } from '@/features/stories/revisions'

/** Fills the indexes of words, and what is weighed by them, of a database that came with all its rows, and with none of these. */
export function indexAll(db: Db): void {
  db.transaction((tx) => {
    const live = tx.select().from(liveEditions).where(eq(liveEditions.status, 'live')).all()
    for (const edition of live) indexEdition(tx, edition)
    // What stories have in common is weighed by the index.
    for (const id of new Set(live.map(({ storyId }) => storyId))) relateStory(tx, id)
    for (const { id } of tx.select({ id: stories.id }).from(stories).all()) {
      const newest = latestRevision(tx, id)
      if (newest) indexDraft(tx, id, newest.content)
    }
    for (const picture of tx.select().from(media).all()) indexPicture(tx, picture)
    indexAllPairs(tx)
  })
  db.$client.pragma(`user_version = ${tokenVersion}`)
}
