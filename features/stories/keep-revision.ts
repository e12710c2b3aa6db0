import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { stories } from '@/db/schema/stories'
import { type ChangedPlace, changedPlaces } from '@/features/passages/changed-places'
import { reviseStory } from './commands'
import { foldRevisions } from './fold-revisions'
import type { Revision } from './revisions'

type State = (typeof stories.$inferSelect)['state']

/** What a writer may do to a story's content. */
export type Writing = {
  author: string
  at: string
  /** Whether the writer may change a place; everything, where it is left out. */
  mayChange?: (place: ChangedPlace) => boolean
  /** Whether a story that was found ready has to be looked at again. */
  needsReview?: boolean
}

/** Whether all that differs between two versions may be changed by the writer. */
export function isAllowed(
  latest: StoryContent,
  content: StoryContent,
  mayChange: Writing['mayChange'],
): boolean {
  return !mayChange || changedPlaces(latest, content).every(mayChange)
}

/** Makes a revision of the content, unless it is what the latest one says already. */
export function keepRevision(
  tx: Tx,
  latest: Revision,
  { content, author, at, needsReview, restoredFrom }: Writing & Kept,
): Revision {
  if (JSON.stringify(content) === JSON.stringify(latest.content)) return latest
  const { storyId } = latest
  moveIf(tx, storyId, 'live', 'draft')
  if (needsReview) moveIf(tx, storyId, 'ready', 'in-review')
  const revision = reviseStory(tx, { storyId, content, author, at, restoredFrom })
  foldRevisions(tx, storyId, at)
  return revision
}

type Kept = { content: StoryContent; restoredFrom?: number }

function moveIf(tx: Tx, storyId: number, from: State, to: State): void {
  tx.update(stories)
    .set({ state: to })
    .where(and(eq(stories.id, storyId), eq(stories.state, from)))
    .run()
}
