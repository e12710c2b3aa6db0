import { z } from 'zod'
import { can } from '@/features/access/policy'
import { Refused } from '@/features/access/refused'
import { askForLanguage, dropRequest, finishLanguage } from '@/features/stories/assignment-requests'
import { changeStory } from '@/features/stories/change-story'
import { storyDeed } from '@/features/stories/story-deed'
import { begunLocales, handIn, submissionOf } from '@/features/stories/submissions'
import { locales } from '@/lib/i18n/locales'

const storyId = z.int().positive()
const locale = z.enum(locales)
const done = { status: 'done' } as const

/** Asks those who may assign a language for it. */
export const askFor = storyDeed({
  schema: z.strictObject({ storyId, locale }),
  action: 'story.ask',
  run: ({ db, person, at, input, subject }) => {
    // Who may write it has no need to ask.
    if (can(person, 'story.edit', { ...subject, locale: input.locale })) {
      throw new Refused('nothing-new')
    }
    if (!askForLanguage(db, { ...input, personId: person.id, at })) {
      throw new Refused('nothing-new')
    }
    return done
  },
})

/** Ends what a person asked for: they themselves, or those who could have given it. */
export const dropAsking = storyDeed({
  schema: z.strictObject({ storyId, locale, personId: z.string().min(1) }),
  action: 'story.dropRequest',
  mayDo: ({ person, subject }, input) =>
    person.id === input.personId || can(person, 'story.assign', subject),
  run: ({ db, person, at, input }) => {
    if (!dropRequest(db, { ...input, actor: person.id, at })) throw new Refused('nothing-new')
    return done
  },
})

/**
 * Says of one's own language that it is done, or that it is not after all. What is done of a story
 * that is with the editors is handed to them.
 */
export const finish = storyDeed({
  schema: z.strictObject({ storyId, locale, isDone: z.boolean() }),
  action: ({ isDone }) => (isDone ? 'story.finish' : 'story.reopen'),
  mayDo: ({ person, subject }, input) =>
    can(person, 'story.finish', { ...subject, locale: input.locale }),
  run: ({ db, person, at, input, subject }) => {
    const { state } = subject
    if (state !== 'in-review' && state !== 'ready') throw new Refused('wrong-state')
    if (input.isDone && !begunLocales(db, input.storyId).includes(input.locale)) {
      throw new Refused('nothing-written')
    }
    const act = { storyId: input.storyId, actor: person.id, at }
    changeStory(db, act, () => {
      finishLanguage(db, { ...input, personId: person.id, at })
      if (input.isDone && submissionOf(db, input.storyId, state)) {
        handIn(db, { ...act, state, languages: [input.locale] })
      }
    })
    return done
  },
})
