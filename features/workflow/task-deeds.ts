import { z } from 'zod'
import { can } from '@/features/access/policy'
import { Refused } from '@/features/access/refused'
import {
  askForLanguage,
  dropRequests,
  finishLanguage,
} from '@/features/stories/assignment-requests'
import { deed } from '@/features/stories/deed'
import { refreshDeskEntries } from '@/features/stories/desk-entries'
import { begunLocales, handIn, submissionOf } from '@/features/stories/submissions'
import { locales } from '@/lib/i18n/locales'

const storyId = z.int().positive()
const locale = z.enum(locales)
const done = { status: 'done' } as const

/** Asks those who may assign a language for it. */
export const askFor = deed({
  schema: z.strictObject({ storyId, locale }),
  action: 'story.ask',
  details: ({ input }) => ({ locale: input.locale }),
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
export const dropAsking = deed({
  schema: z.strictObject({ storyId, locale, personId: z.string().min(1) }),
  action: 'story.dropRequest',
  mayDo: ({ person, subject }, input) =>
    person.id === input.personId || can(person, 'story.assign', subject),
  details: ({ input }) => ({ locale: input.locale }),
  run: ({ db, input }) => {
    if (!dropRequests(db, input)) throw new Refused('nothing-new')
    return done
  },
})

/**
 * Says of one's own language that it is done, or that it is not after all. What is done of a story
 * that is with the editors is handed to them.
 */
export const finish = deed({
  schema: z.strictObject({ storyId, locale, isDone: z.boolean() }),
  action: ({ isDone }) => (isDone ? 'story.finish' : 'story.reopen'),
  mayDo: ({ person, subject }, input) =>
    can(person, 'story.finish', { ...subject, locale: input.locale }),
  details: ({ input }) => ({ locale: input.locale }),
  run: ({ db, person, at, input, subject }) => {
    const { state } = subject
    if (state !== 'in-review' && state !== 'ready') throw new Refused('wrong-state')
    if (input.isDone && !begunLocales(db, input.storyId).includes(input.locale)) {
      throw new Refused('nothing-written')
    }
    finishLanguage(db, { ...input, personId: person.id, doneAt: input.isDone ? at : null })
    if (input.isDone && submissionOf(db, input.storyId, state)) {
      const languages = [input.locale]
      handIn(db, { storyId: input.storyId, actor: person.id, at, state, languages })
    }
    refreshDeskEntries(db, input.storyId, at)
    return done
  },
})
