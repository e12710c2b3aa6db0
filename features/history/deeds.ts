import { z } from 'zod'
import { can } from '@/features/access/policy'
import { Refused } from '@/features/access/refused'
import { restoreRevision } from '@/features/stories/restore'
import { latestRevision } from '@/features/stories/revisions'
import { storyDeed } from '@/features/stories/story-deed'

/** Brings back an earlier revision as a new one. */
export const restore = storyDeed({
  schema: z.strictObject({ storyId: z.int().positive(), seq: z.int().positive() }),
  action: 'history.restore',
  run: ({ db, person, at, input, subject }) => {
    const needsReview = !can(person, 'story.markReady', subject)
    const before = latestRevision(db, input.storyId)
    const result = restoreRevision(db, { ...input, author: person.id, at, needsReview })
    if (result.status === 'refused') throw new Refused(result.code)
    if (result.version === before?.seq) throw new Refused('nothing-new')
    return { status: 'done' as const, version: result.version }
  },
})
