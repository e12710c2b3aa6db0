import type { z } from 'zod'
import { type Db, getDb } from '@/db/client'
import { inTurn } from '@/db/turn'
import { orBusy } from '@/features/access/busy'
import type { Person } from '@/features/access/person'
import { type Action, can, type Subject } from '@/features/access/policy'
import {
  type DoorRefusal,
  type PublicationRefusal,
  type Refusal,
  Refused,
  type StoryRefusal,
} from '@/features/access/refused'
import { admit } from '@/features/access/session'
import { recordEvent } from '@/features/audit/events'
import { getStorySubject } from './story-subject'

/** Why nothing was done to a story. */
export type StoryRefused = Refusal<DoorRefusal | StoryRefusal | PublicationRefusal>

export type Act<Input> = { db: Db; person: Person; at: string; input: Input; subject: Subject }

/** Something done to a story by a person, as asked for from outside. */
export type Deed<Result> = (
  db: Db,
  person: Person,
  asked: unknown,
  at: string,
) => Result | StoryRefused

/**
 * The one shape of every door to a story: parse, authorise, do and write down who did it, all in
 * one transaction.
 */
export function deed<Schema extends z.ZodType<{ storyId: number }>, Result>({
  schema,
  action,
  mayDo = ({ person, subject }, input) => can(person, nameOf(action, input), subject),
  details = () => ({}),
  run,
}: {
  schema: Schema
  /** What the policy calls it, and the audit. */
  action: Action | ((input: z.output<Schema>) => Action)
  mayDo?: (who: { person: Person; subject: Subject }, input: z.output<Schema>) => boolean
  /** What the audit keeps beside the name; null where the deed is not worth a line. */
  details?: (act: Act<z.output<Schema>>) => Record<string, unknown> | null
  run: (act: Act<z.output<Schema>>) => Result
}): Deed<Result> {
  return (db, person, asked, at) => {
    const read = schema.safeParse(asked)
    if (!read.success) return { status: 'refused', code: 'malformed' }
    const input = read.data
    const subject = getStorySubject(db, input.storyId)
    if (!subject) return { status: 'refused', code: 'no-story' }
    if (!mayDo({ person, subject }, input)) return { status: 'refused', code: 'forbidden' }
    const act = { db, person, at, input, subject }
    return refusing(() =>
      db.transaction(
        () => {
          const kept = details(act)
          const result = run(act)
          if (kept) recordDeed(act, nameOf(action, input), kept)
          return result
        },
        { behavior: 'immediate' },
      ),
    )
  }
}

/** Does it as the person who is signed in. */
export async function doAsSignedIn<Result>(
  doIt: Deed<Result>,
  asked: unknown,
): Promise<Result | StoryRefused> {
  const admission = await admit()
  if (admission.status === 'refused') return admission
  const db = getDb()
  const { person } = admission
  return orBusy(() => inTurn(db, () => doIt(db, person, asked, new Date().toISOString())))
}

function nameOf<Input>(action: Action | ((input: Input) => Action), input: Input): Action {
  return typeof action === 'function' ? action(input) : action
}

/** Writes down who did what to the story, in the transaction that does it. */
export function recordDeed(
  { db, person, at, input }: Act<{ storyId: number }>,
  action: string,
  details: Record<string, unknown>,
): void {
  const subject = { subjectType: 'story', subjectId: input.storyId }
  recordEvent(db, { at, actor: person, action, ...subject, details })
}

function refusing<Result>(run: () => Result): Result | StoryRefused {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, problems } = error
    return { status: 'refused', code: code as StoryRefused['code'], ...(problems && { problems }) }
  }
}
