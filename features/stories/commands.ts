import { max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type StoryContent, storyContentSchema } from '@/db/content'
import { revisions, stories } from '@/db/schema/stories'
import { changeStory } from './change-story'
import { foldsInto } from './fold-revisions'
import { recordStoryEvent } from './record-story-event'
import { latestRevision, type Revision } from './revisions'

const firstNumber = 1001

/** Takes a new story into the newsroom as a draft, with its first revision. */
export function createStory(
  tx: Tx,
  { content, author, at }: { content: StoryContent; author: string; at: string },
): { storyId: number; number: number; revision: Revision } {
  const number = nextNumber(tx)
  const story = tx.insert(stories).values({ number, createdAt: at }).returning().get()
  const storyId = story.id
  const revision = changeStory(tx, { storyId, at }, () =>
    insertRevision(tx, { storyId, seq: 1, content, author, at }),
  )
  recordStoryEvent(tx, { storyId, actor: author, at }, 'story.create')
  return { storyId, number, revision }
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
  const { at, author, restoredFrom } = revision
  const before = latestRevision(tx, storyId)
  const seq = (before?.seq ?? 0) + 1
  const act = { storyId, actor: author, at }
  if (restoredFrom) recordStoryEvent(tx, act, 'history.restore', { revision: restoredFrom })
  // History has every revision; the audit has who took up the pen.
  else if (!before || !foldsInto(before, { author, createdAt: at })) {
    recordStoryEvent(tx, act, 'story.edit')
  }
  return changeStory(tx, act, () => insertRevision(tx, { storyId, seq, ...revision }))
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
