import { z } from 'zod'
import { type StoryContent, storyContentSchema } from '@/db/content'
import { agreementKinds } from '@/db/schema/desk'
import { doorOf } from '@/features/access/door'
import type { Person } from '@/features/access/person'
import { can, type Subject } from '@/features/access/policy'
import { Refused } from '@/features/access/refused'
import type { ChangedPlace } from '@/features/passages/changed-places'
import { isPartId } from '@/features/passages/field-ids'
import { newPassageId } from '@/features/passages/passage-id'
import { everyLocale, type Locale, locales } from '@/lib/i18n/locales'
import { pairOf, pairs } from '@/lib/i18n/pairs'
import { readAgreements } from './agreements-in'
import { createStory } from './commands'
import { confirmStoryPassages } from './confirm'
import { passedBound, storySize } from './content-bounds'
import type { Confirmed, SaveAnswer } from './contract'
import { noteReview } from './note-review'
import { latestRevision } from './revisions'
import { saveStory } from './save'
import { type StoryRefused, storyDeed } from './story-deed'

const storyId = z.int().positive()

/** Begins a story with nothing in it but a first passage to write in. */
export const beginStory = doorOf<never>().deed({
  schema: z.undefined(),
  action: 'story.create',
  run: ({ db, person, at }) => {
    const { storyId, number } = createStory(db, { content: emptyContent(), author: person.id, at })
    return { status: 'done' as const, storyId, number }
  },
})

export const writeStory = storyDeed({
  schema: z.strictObject({ storyId, baseVersion: z.int().positive(), content: storyContentSchema }),
  size: storySize,
  action: 'story.edit',
  mayDo: ({ person, subject }) => mayEditAny(person, subject),
  run: (act): Exclude<SaveAnswer, StoryRefused> => {
    const { db, person, at, input, subject } = act
    const before = latestRevision(db, input.storyId)
    if (passedBound(input.content, before?.content)) throw new Refused('too-long')
    const result = saveStory(db, {
      ...input,
      author: person.id,
      at,
      mayChange: placesFor(person, subject),
      needsReview: !can(person, 'story.markReady', subject),
    })
    if (result.status === 'conflict') return result
    if (before && before.seq !== result.version) noteReview(act)
    const { version: seq, content } = result
    return { ...result, ...readAgreements(db, { storyId: input.storyId, seq, content }) }
  },
})

/** Confirms that passages say the same in two languages, as they are in the newest revision. */
export const confirmAgreement = storyDeed({
  schema: z.strictObject({
    storyId,
    version: z.int().positive(),
    passageIds: z.array(z.string().refine(isPartId)).min(1),
    /** The two languages that say the same; the newsroom's first two where none are named. */
    pair: z
      .tuple([z.enum(locales), z.enum(locales)])
      .refine(([one, other]) => one !== other)
      .default([...pairs[0]]),
    kind: z.enum(agreementKinds).default('read'),
  }),
  action: 'story.edit',
  mayDo: ({ person, subject }) => mayEditAny(person, subject),
  run: (act): Confirmed => {
    const { db, person, at, input } = act
    const latest = latestRevision(db, input.storyId)
    if (latest?.seq !== input.version) throw new Refused('changed-meanwhile')
    const { passageIds, kind } = input
    const pair = pairOf(...input.pair)
    confirmStoryPassages(db, latest, { passageIds, pair, kind, actor: person.id, at })
    noteReview(act)
    return { status: 'done', ...readAgreements(db, latest) }
  },
})

/** Which places of a story a person may change. */
export function placesFor(person: Person, subject: Subject): (place: ChangedPlace) => boolean {
  const languages = editableLanguages(person, subject)
  const mayShare = can(person, 'story.editShared', subject)
  return ({ locale }) => (locale ? languages[locale] : mayShare)
}

export function editableLanguages(person: Person, subject: Subject): Record<Locale, boolean> {
  return everyLocale((locale) => can(person, 'story.edit', { ...subject, locale }))
}

function mayEditAny(person: Person, subject: Subject): boolean {
  const languages = editableLanguages(person, subject)
  return locales.some((locale) => languages[locale])
}

function emptyContent(): StoryContent {
  return {
    sectionId: null,
    topicIds: [],
    sourceId: null,
    byline: {},
    translator: {},
    leadPicture: null,
    eventDate: null,
    slug: null,
    headline: {},
    standfirst: {},
    passages: [{ id: newPassageId(), panels: {} }],
  }
}
