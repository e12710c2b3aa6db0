import { z } from 'zod'
import { readAgreements } from './agreements-in'
import type { Attendance } from './contract'
import { endVisit, noteVisit } from './presence'
import { latestRevision } from './revisions'
import { storyDeed } from './story-deed'

export const attendStory = storyDeed({
  schema: z.strictObject({ storyId: z.int().positive(), version: z.int().positive() }),
  action: 'story.read',
  run: ({ db, person, at, input: { storyId, version } }): Attendance => {
    const others = noteVisit(db, { storyId, personId: person.id, at })
    const latest = latestRevision(db, storyId)
    if (!latest || latest.seq <= version) return { status: 'done', others, newer: null }
    const { seq, content } = latest
    const newer = { version: seq, content, ...readAgreements(db, latest) }
    return { status: 'done', others, newer }
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
