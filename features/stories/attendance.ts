import { z } from 'zod'
import type { StoryContent } from '@/db/content'
import { getPerson } from '@/features/access/person'
import { type Agreements, agreementsIn } from './agreements-in'
import { endVisit, noteVisit } from './presence'
import { latestRevision } from './revisions'
import { storyDeed } from './story-deed'

/** Who else has the story open, and what was saved since the version that the writer has. */
export type Attendance = {
  status: 'done'
  others: string[]
  newer: { version: number; content: StoryContent; agreements: Agreements; by: Author } | null
}

type Author = { id: string; name: string | null }

export const attendStory = storyDeed({
  schema: z.strictObject({ storyId: z.int().positive(), version: z.int().positive() }),
  action: 'story.read',
  run: ({ db, person, at, input: { storyId, version } }): Attendance => {
    const others = noteVisit(db, { storyId, personId: person.id, at })
    const latest = latestRevision(db, storyId)
    if (!latest || latest.seq <= version) return { status: 'done', others, newer: null }
    const { seq, content, author } = latest
    const by = { id: author, name: getPerson(db, author)?.name ?? null }
    const agreements = agreementsIn(db, storyId, content)
    return { status: 'done', others, newer: { version: seq, content, agreements, by } }
  },
})

export const leaveStory = storyDeed({
  schema: z.strictObject({ storyId: z.int().positive() }),
  action: 'story.read',
  run: ({ db, person, input: { storyId } }) => {
    endVisit(db, { storyId, personId: person.id })
    return { status: 'done' as const }
  },
})
