import { z } from 'zod'
import type { Action } from '@/features/access/policy'
import { can } from '@/features/access/policy'
import { Refused } from '@/features/access/refused'
import type { Finding } from '@/features/checks/finding'
import { confirmAsRead } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { storyDeed } from '@/features/stories/story-deed'
import { instantOf } from '@/lib/dates'
import { env } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { liveLocales, publishStory, withdrawStory } from './commands'
import { setEmbargo } from './embargo'
import { noteProblems } from './fitness'
import { cancelSchedule, schedulePublication } from './scheduling'
import { listWaiting } from './waiting'

const storyId = z.int().positive()
const note = z.partialRecord(z.enum(locales), z.string().trim().max(2000))
/** As a clock of the site shows it. */
const localTime = z.iso
  .datetime({ local: true, precision: -1 })
  .transform((local) => instantOf(local, env().TIME_ZONE))

const publicationSchema = z.strictObject({
  storyId,
  /** The version that was on the screen of who publishes. */
  version: z.int().positive(),
  kind: z.enum(['publish', 'update', 'correct']),
  locales: z.array(z.enum(locales)).min(1),
  note,
  /** Whether who publishes has read the languages beside each other and finds that they agree. */
  isRead: z.boolean().default(false),
  /** When it goes out; null for now. */
  at: localTime.nullable(),
})

type PublicationAsked = z.output<typeof publicationSchema>

/** @param findings what the rules found between the languages of the version that goes out */
export const publishWith = (findings: Finding[]) =>
  storyDeed({
    schema: publicationSchema,
    action: (input) => actionsOf(input)[0],
    mayDo: ({ person, subject }, input) =>
      actionsOf(input).every((action) => can(person, action, subject)),
    run: ({ db, person, at: now, input: { version, isRead, ...input } }) => {
      const latest = latestRevision(db, input.storyId)
      if (latest?.seq !== version) throw new Refused('changed-meanwhile')
      if (isRead) confirmAsRead(db, latest, { locales: input.locales, actor: person.id, at: now })
      const publication = { ...input, actor: person.id, needsSection: true, findings }
      if (input.at === null) publishStory(db, { ...publication, at: now })
      else if (input.at <= now) throw new Refused('past')
      else schedulePublication(db, { ...publication, at: input.at, now })
      return { status: 'done' as const, at: input.at }
    },
  })

export const unschedule = storyDeed({
  schema: z.strictObject({ storyId, scheduleId: z.int().positive() }),
  action: 'story.schedule',
  run: ({ db, person, at, input }) => {
    const waiting = listWaiting(db, input.storyId).find(({ id }) => id === input.scheduleId)
    if (!waiting) throw new Refused('wrong-state')
    cancelSchedule(db, waiting, { actor: person.id, now: at })
    return { status: 'done' as const }
  },
})

export const embargo = storyDeed({
  schema: z.strictObject({ storyId, until: localTime.nullable() }),
  action: 'story.schedule',
  run: ({ db, person, at, input }) => {
    if (input.until && input.until <= at) throw new Refused('past')
    if (input.until && liveLocales(db, input.storyId).length > 0) {
      throw new Refused('wrong-state')
    }
    if (!setEmbargo(db, { ...input, actor: person.id, at })) throw new Refused('nothing-new')
    return { status: 'done' as const }
  },
})

export const withdraw = storyDeed({
  schema: z.strictObject({
    storyId,
    note,
    /** Those that are taken away; all that readers have, where it is left out. */
    locales: z.array(z.enum(locales)).min(1).optional(),
  }),
  action: 'story.withdraw',
  run: ({ db, person, at, input }) => {
    const problems = noteProblems(input.note, input.locales ?? liveLocales(db, input.storyId))
    if (problems.length > 0) throw new Refused('unfit', { problems })
    withdrawStory(db, { ...input, actor: person.id, at })
    return { status: 'done' as const }
  },
})

/** A correction at a time needs the right to both. */
function actionsOf({ kind, at }: PublicationAsked): [Action, ...Action[]] {
  const act = kind === 'correct' ? 'story.correct' : 'story.publish'
  return at === null ? [act] : ['story.schedule', act]
}
