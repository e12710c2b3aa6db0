import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { sectionIdsUnder } from '@/features/editions/sections'
import { indexStory } from '@/features/search/commands'

/** The readers' index holds every story with the sections above its own. */
export function indexStoriesUnder(tx: Tx, sectionId: number): void {
  const rows = tx
    .selectDistinct({ storyId: liveEditions.storyId })
    .from(liveEditions)
    .where(inArray(liveEditions.sectionId, sectionIdsUnder(tx, sectionId)))
    .all()
  for (const { storyId } of rows) indexStory(tx, storyId)
}
