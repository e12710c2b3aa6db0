import type { Db } from '@/db/client'
import { type SeedStory, seedLanguages } from '@/db/seeds/seed-story'
import { editPicture } from '@/features/media/commands'
import { publishStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import { confirmAsRead } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import {
  contentBeforeCorrection,
  contentOfDraft,
  picturesOf,
  type SeedIds,
  seedContent,
} from './seed-content'

/** Publishes stories as a newsroom does, has them confirmed, and begins their drafts. */
export function seedStories(db: Db, stories: SeedStory[], ids: SeedIds, author: string): void {
  for (const story of inOrderOfTime(stories)) seedStory(db, story, ids, author)
}

function inOrderOfTime(seeds: SeedStory[]): SeedStory[] {
  return seeds.toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
}

/** Publishes a story, has it confirmed as it was published, and writes on where it has a draft. */
function seedStory(db: Db, story: SeedStory, ids: SeedIds, author: string): void {
  const { correction, updatedAt } = story
  const content = seedContent(story, ids)
  const first = correction ? contentBeforeCorrection(content, correction) : content
  const at = utc(story.publishedAt)
  for (const { mediaId, ...words } of picturesOf(story, ids)) {
    editPicture(db, { mediaId, changes: words, at })
  }
  const { storyId } = createStory(db, { content: first, author, at })
  publishStory(db, { storyId, kind: 'publish', actor: author, at })
  if (updatedAt) {
    publishStory(db, { storyId, kind: 'update', actor: author, at: utc(updatedAt) })
  }
  if (correction) {
    const correctedAt = utc(correction.at)
    reviseStory(db, { storyId, content, author, at: correctedAt })
    const act = { storyId, actor: author, at: correctedAt, note: correction.note }
    publishStory(db, { ...act, kind: 'correct' })
  }
  const revision = latestRevision(db, storyId)
  if (!revision) throw new Error(`Story ${storyId} has no revision`)
  const read = { locales: seedLanguages, actor: author, at: revision.createdAt }
  confirmAsRead(db, revision, read)
  if (story.draft) {
    const written = { content: contentOfDraft(content, story.draft), author }
    saveStory(db, { storyId, baseVersion: revision.seq, ...written, at: utc(story.draft.at) })
  }
}

const utc = (iso: string) => new Date(iso).toISOString()
