import { eq } from 'drizzle-orm'
import { getReader, type Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { stories } from '@/db/schema/stories'
import { listPeople } from '@/features/access/person'
import { type Action, type Actor, can } from '@/features/access/policy'
import type { Problem } from '@/features/access/refused'
import { agreedParts } from '@/features/passages/agreed-parts'
import { changedBeside } from '@/features/passages/agreements'
import { type Confirmations, confirmationsOf } from '@/features/passages/confirmations'
import { type OpenPart, openParts } from '@/features/passages/open-parts'
import { unreadDrafts } from '@/features/passages/unread-drafts'
import { gonePicturesOf, problemsOf } from '@/features/publishing/fitness'
import { pictureDifferences } from '@/features/publishing/picture-differences'
import type { AsOf } from '@/features/stories/as-of'
import { lastEventOf } from '@/features/stories/last-event'
import { latestRevision } from '@/features/stories/revisions'
import { getStorySubject } from '@/features/stories/story-subject'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type Pair, pairs } from '@/lib/i18n/pairs'
import { type Asking, askingOf } from './asking'
import type { State } from './commands'
import { listComments, type StoryComment } from './comments'
import { getReview, handingInOf, type ReviewStanding } from './review'
import {
  type EditionStanding,
  listEditionStandings,
  listScheduleStandings,
  type ScheduleStanding,
} from './standing'
import { type Step, stepsOf } from './steps'

export type { Asking, EditionStanding, ReviewStanding, ScheduleStanding, Step, StoryComment }

/** All that the desk knows of the work on a story, and what this person may do about it. */
export type StoryWork = {
  storyId: number
  number: number
  /** Who looks. */
  personId: string
  /** Of the newest revision: what is said here is said of that text. */
  version: number
  asOf: AsOf
  state: State
  /** Null where there is none, or its time has come. */
  embargoUntil: string | null
  editions: EditionStanding[]
  /** What waits for its time, no two with the same language, and what failed at it. */
  schedules: ScheduleStanding[]
  steps: Step[]
  /** Who handed the story to the editors, and who of them looks at it; null while it is not with them. */
  review: ReviewStanding | null
  /** What handing in means for who looks. */
  handingIn: { locks: Locale[]; leaves: Locale[]; isOthers: boolean }
  /** Whether nothing is written yet, and the person may begin. */
  isBlank: boolean
  /** How one who may write no language of it comes to one; null for everyone else. */
  asking: Asking | null
  /** What keeps each language from going out as it is. */
  problems: Problem[]
  /** The ids of the passages, in order. */
  passageIds: string[]
  /** The passages and fields in which languages were left behind by another. */
  stale: { passageId: string; behind: Locale[] }[]
  /** What two languages both have and do not agree on as it is. */
  open: (OpenPart & { pair: Pair })[]
  /** The passages with a picture that the story shows in one language alone. */
  pictures: { passageId: string; onlyIn: Locale }[]
  comments: StoryComment[]
  may: { assign: boolean; schedule: boolean; comment: boolean; resolve: boolean }
  /** Who could be given a language; no one where the person may not give it. */
  colleagues: { id: string; name: string }[]
}

/** Undefined where there is no such story. */
export function getStoryWork(
  person: Actor,
  storyId: number,
  now = new Date().toISOString(),
  tx: Tx = getReader(),
): StoryWork | undefined {
  const event = lastEventOf(tx, storyId)
  const story = tx.select().from(stories).where(eq(stories.id, storyId)).get()
  const revision = latestRevision(tx, storyId)
  if (!story || !revision) return undefined
  const { content, seq } = revision
  const { state } = story
  const embargoUntil = story.embargoUntil && story.embargoUntil > now ? story.embargoUntil : null
  const subject = getStorySubject(tx, storyId)
  const may = (action: Action) => can(person, action, subject)
  const confirmations = confirmationsOf(tx, storyId)
  const editions = listEditionStandings(tx, person, story, content)
  const mayAssign = may('story.assign')
  const review = getReview(tx, person, storyId, state)
  const mayEdit = (locale: Locale) => can(person, 'story.edit', { ...subject, locale })
  const mayWrite = locales.some(mayEdit)
  return {
    storyId,
    number: story.number,
    personId: person.id,
    version: seq,
    asOf: { version: seq, event },
    state,
    embargoUntil,
    editions,
    schedules: listScheduleStandings(tx, storyId),
    steps: stepsOf({ state, editions, isEmbargoed: embargoUntil !== null, review }, may),
    review,
    handingIn: handingInOf(person, subject, editions),
    isBlank: mayWrite && editions.every((edition) => !edition.isBegun && !edition.headline.trim()),
    asking: mayWrite || mayAssign || subject?.ownerId === person.id ? null : askingOf(tx, subject),
    problems: problemsOf(content, locales, {
      kind: 'publish',
      needsSection: true,
      gone: gonePicturesOf(tx, content),
      unread: unreadDrafts(content.passages, confirmations),
    }),
    passageIds: content.passages.map(({ id }) => id),
    stale: staleParts(content, confirmations),
    open: pairs.flatMap((pair) =>
      openParts(content, confirmations, pair).map((part) => ({ ...part, pair })),
    ),
    pictures: pictureDifferences(content),
    comments: listComments(tx, storyId),
    may: {
      assign: mayAssign,
      schedule: may('story.schedule'),
      comment: may('comment.add'),
      resolve: may('comment.resolve'),
    },
    colleagues: mayAssign ? colleagues(tx) : [],
  }
}

function staleParts(content: StoryContent, confirmations: Confirmations): StoryWork['stale'] {
  return agreedParts(content).flatMap((passage) => {
    const behind = locales.filter(
      (locale) => changedBeside(passage, confirmations, locale).length > 0,
    )
    return behind.length > 0 ? [{ passageId: passage.id, behind }] : []
  })
}

function colleagues(tx: Tx): StoryWork['colleagues'] {
  return listPeople(tx)
    .filter(({ isDisabled }) => !isDisabled)
    .map(({ id, name }) => ({ id, name }))
}
