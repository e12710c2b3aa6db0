import { z } from 'zod'
import { can } from '@/features/people/policy'
import { DeedRefused, deed } from '@/features/stories/deed'
import { restoreRevision } from '@/features/stories/restore'

/** Brings back an earlier revision as a new one. */
export const restore = deed({
  schema: z.strictObject({ storyId: z.int().positive(), seq: z.int().positive() }),
  action: 'history.restore',
  details: ({ input }) => ({ revision: input.seq }),
  run: ({ db, person, at, input, subject }) => {
    const needsReview = !can(person, 'story.markReady', subject)
    const result = restoreRevision(db, { ...input, author: person.id, at, needsReview })
    if (result.status === 'refused') throw new DeedRefused('malformed')
    return { status: 'done' as const, version: result.version }
  },
})
