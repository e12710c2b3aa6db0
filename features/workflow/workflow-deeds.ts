import { z } from 'zod'
import { type Act, doorOf } from '@/features/access/door'
import { getPerson } from '@/features/access/person'
import { Refused } from '@/features/access/refused'
import { noteReview } from '@/features/stories/note-review'
import { storyDeed } from '@/features/stories/story-deed'
import { locales } from '@/lib/i18n/locales'
import { isPassageId } from '@/lib/ids'
import {
  addComment,
  assignLocale,
  markReady,
  resolveComment,
  returnToDraft,
  submitForReview,
  takeBack,
  takeUp,
} from './commands'
import { getStoryWork } from './queries'

const storyId = z.int().positive()
const note = z.string().trim().min(1).max(5000)
const done = { status: 'done' } as const

export const submitStory = storyDeed({
  schema: z.strictObject({ storyId }),
  action: 'story.submit',
  run: (act) => {
    submitForReview(act.db, stepOf(act))
    return done
  },
})

export const takeStoryBack = storyDeed({
  schema: z.strictObject({ storyId }),
  action: 'story.takeBack',
  run: (act) => {
    takeBack(act.db, stepOf(act))
    return done
  },
})

export const takeStoryUp = storyDeed({
  schema: z.strictObject({ storyId }),
  action: 'story.takeUp',
  run: (act) => {
    takeUp(act.db, stepOf(act))
    return done
  },
})

export const returnStory = storyDeed({
  schema: z.strictObject({ storyId, note }),
  action: 'story.return',
  run: (act) => {
    returnToDraft(act.db, { ...stepOf(act), note: act.input.note })
    return done
  },
})

export const declareReady = storyDeed({
  schema: z.strictObject({ storyId }),
  action: 'story.markReady',
  run: (act) => {
    markReady(act.db, stepOf(act))
    return done
  },
})

export const assignLanguage = storyDeed({
  schema: z.strictObject({
    storyId,
    locale: z.enum(locales),
    personId: z.string().min(1).nullable(),
  }),
  action: 'story.assign',
  run: ({ db, person: { id: actor }, at, input }) => {
    const person = input.personId ? getPerson(db, input.personId) : null
    if (person === undefined || person?.isDisabled) throw new Refused('malformed')
    if (!assignLocale(db, { ...input, actor, at })) throw new Refused('nothing-new')
    return done
  },
})

export const commentOnStory = storyDeed({
  schema: z.strictObject({
    storyId,
    body: note,
    passageId: z.string().refine(isPassageId).nullable(),
  }),
  action: 'comment.add',
  run: (act) => {
    const { db, person, at, input } = act
    addComment(db, { ...input, authorId: person.id, at })
    noteReview(act)
    return done
  },
})

export const resolveStoryComment = storyDeed({
  schema: z.strictObject({ storyId, commentId: z.int().positive() }),
  action: 'comment.resolve',
  run: ({ db, person, at, input }) => {
    if (!resolveComment(db, { ...input, by: person.id, at })) throw new Refused('no-comment')
    return done
  },
})

export const lookAtWork = doorOf<'no-story'>().errand({
  schema: z.strictObject({ storyId }),
  action: 'story.read',
  run: ({ person, input }) => {
    const work = getStoryWork(person, input.storyId)
    if (!work) throw new Refused('no-story')
    return { status: 'done' as const, work }
  },
})

function stepOf({ input, person, at }: Act<{ storyId: number }>) {
  return { storyId: input.storyId, actor: person.id, at }
}
