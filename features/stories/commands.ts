import { max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type StoryContent, storyContentSchema } from '@/db/content'
import { revisions, stories } from '@/db/schema/stories'
import { refreshDeskEntries } from './desk-entries'
import { latestRevision, type Revision } from './revisions'

const firstNumber = 1001

/** Takes a new story into the newsroom as a draft, with its first revision. */
export function createStory(
  tx: Tx,
  { content, author, at }: { content: StoryContent; author: string; at: string },
): { storyId: number; number: number; revision: Revision } {
  const number = nextNumber(tx)
  const story = tx.insert(stories).values({ number, createdAt: at }).returning().get()
  const revision = insertRevision(tx, { storyId: story.id, seq: 1, content, author, at })
  refreshDeskEntries(tx, story.id, at)
  return { storyId: story.id, number, revision }
}

/** Adds a revision to a story; throws a ZodError where the content is not well formed. */
export function reviseStory(
  tx: Tx,
  {
    storyId,
    ...revision
  }: {
    storyId: number
    content: StoryContent
    author: string
    at: string
    /** The seq of the revision that is brought back. */
    restoredFrom?: number
  },
): Revision {
  const seq = (latestRevision(tx, storyId)?.seq ?? 0) + 1
  const inserted = insertRevision(tx, { storyId, seq, ...revision })
  refreshDeskEntries(tx, storyId, revision.at)
  return inserted
}

function nextNumber(tx: Tx): number {
  const last = tx
    .select({ number: max(stories.number) })
    .from(stories)
    .get()
  return (last?.number ?? firstNumber - 1) + 1
}

function insertRevision(
  tx: Tx,
  {
    storyId,
    seq,
    content,
    author,
    at,
    restoredFrom,
  }: {
    storyId: number
    seq: number
    content: StoryContent
    author: string
    at: string
    restoredFrom?: number
  },
): Revision {
  const valid = storyContentSchema.parse(content)
  return tx
    .insert(revisions)
    .values({ storyId, seq, content: valid, author, restoredFrom, createdAt: at })
    .returning()
    .get()
}
