import type { z } from 'zod'
import { type Db, getDb } from '@/db/client'
import { inTurn } from '@/db/turn'
import { type AskedSize, formSize, isTooLarge } from './asked-size'
import { type FieldFault, faultsOf } from './field-faults'
import type { Person } from './person'
import { type Action, can, type Subject } from './policy'
import { type DoorRefusal, type Refusal, type RefusalCode, Refused } from './refused'
import { admit } from './session'
import { orStoreRefusal, refuseNewerSchema } from './store-refusal'

/**
 * The one way in for whatever may be asked of the newsroom from outside: authenticate, measure, parse, authorise,
 * run the command in one transaction, answer. What was done is written down by the command itself.
 */

/** What a command is given: what to do, by whom, when and to what. */
export type Act<Input> = { db: Db; person: Person; at: string; input: Input; subject: Subject }

type Visit<Answer> = (db: Db, person: Person, asked: unknown, at: string) => Answer

/** Why nothing was done, as a door's own codes and those of the commands behind it. */
export type Turned<Code extends RefusalCode> = Refusal<DoorRefusal | Code>

/** What is wrong with the fields of a form, by their names. */
export type Faulty = { status: 'faulty'; faults: Record<string, FieldFault> }

/** Something done whole or not at all, in one transaction. */
export type Deed<Result, Code extends RefusalCode> = Visit<Result | Turned<Code>>

/** Something that takes time, or only looks: files and other processes are asked, and awaited. */
export type Errand<Result, Code extends RefusalCode> = Visit<Promise<Result | Turned<Code>>>

type Asked<Schema extends z.ZodType> = {
  schema: Schema
  /** How much may be asked at once, where that is more than a form holds. */
  size?: AskedSize
  /** What the policy calls it; null for what all who are signed in may do to their own. */
  action: Action | null | ((input: z.output<Schema>) => Action)
  /** What is acted upon, as far as the policy asks. Throws Refused where it is not there. */
  subjectOf?: (db: Db, input: z.output<Schema>) => Subject
  /** Where the policy's line alone does not say it. */
  mayDo?: (who: { person: Person; subject: Subject }, input: z.output<Schema>) => boolean
}

type Doing<Schema extends z.ZodType, Result> = Asked<Schema> & {
  run: (act: Act<z.output<Schema>>) => Result
}

/** The makers of what a door leads to, with the codes by which the commands behind it may refuse. */
export function doorOf<Code extends RefusalCode>() {
  return {
    deed<Schema extends z.ZodType, Result>(doing: Doing<Schema, Result>): Deed<Result, Code> {
      return (db, person, asked, at) => {
        if (isTooLarge(asked, doing.size ?? formSize)) return tooLarge
        const read = doing.schema.safeParse(asked)
        return read.success ? doDeed(doing, { db, person, at, input: read.data }) : malformed
      }
    },

    /** The same for a form: each field that is not as it has to be is told. */
    formDeed<Schema extends z.ZodType, Result>(
      doing: Doing<Schema, Result>,
    ): Deed<Result | Faulty, Code> {
      return (db, person, asked, at) => {
        if (isTooLarge(asked, doing.size ?? formSize)) return tooLarge
        const read = doing.schema.safeParse(asked)
        return read.success
          ? doDeed(doing, { db, person, at, input: read.data })
          : faulty(read.error)
      }
    },

    errand<Schema extends z.ZodType, Result>(
      doing: Doing<Schema, Promise<Result> | Result>,
    ): Errand<Result, Code> {
      return async (db, person, asked, at) => {
        if (isTooLarge(asked, doing.size ?? formSize)) return tooLarge
        const read = doing.schema.safeParse(asked)
        if (!read.success) return malformed
        return orRefusal<Result, Code>(() =>
          doing.run(authorised(doing, { db, person, at, input: read.data })),
        )
      }
    },
  }

  function doDeed<Schema extends z.ZodType, Result>(
    doing: Doing<Schema, Result>,
    asked: Omit<Act<z.output<Schema>>, 'subject'>,
  ): Result | Turned<Code> {
    try {
      return asked.db.transaction(() => doing.run(authorised(doing, asked)), {
        behavior: 'immediate',
      })
    } catch (error) {
      return refusalOf<Code>(error)
    }
  }
}

/**
 * Does it as the person who is signed in, as soon as no other process writes.
 * @param turn how long it may wait for that, where it is not to be as long as `inTurn` has it
 */
export function enter<Answer>(
  deed: Visit<Answer>,
  asked: unknown,
  turn?: { patience: number },
): Promise<Answer | Refusal> {
  return asSignedIn((db, person, at) => inTurn(db, () => deed(db, person, asked, at), turn))
}

export function send<Answer>(
  errand: Visit<Promise<Answer>>,
  asked: unknown,
): Promise<Answer | Refusal> {
  return asSignedIn((db, person, at) => errand(db, person, asked, at))
}

async function asSignedIn<Answer>(
  act: (db: Db, person: Person, at: string) => Promise<Answer>,
): Promise<Answer | Refusal> {
  return orStoreRefusal(async () => {
    const admission = await admit()
    if (admission.status === 'refused') return admission
    return act(getDb(), admission.person, new Date().toISOString())
  })
}

/** For one who holds a link that is the permission, and is nobody yet. */
export async function enterByLink<Schema extends z.ZodType, Result, Code extends RefusalCode>(
  { schema, run }: { schema: Schema; run: (act: LinkAct<z.output<Schema>>) => Promise<Result> },
  asked: unknown,
): Promise<Result | Faulty | Turned<Code>> {
  if (isTooLarge(asked, formSize)) return tooLarge
  const read = schema.safeParse(asked)
  if (!read.success) return faulty(read.error)
  const act = { db: getDb(), at: new Date().toISOString(), input: read.data }
  return orRefusal<Result, Code>(() => run(act))
}

type LinkAct<Input> = { db: Db; at: string; input: Input }

const malformed: Refusal = { status: 'refused', code: 'malformed' }
const tooLarge: Refusal = { status: 'refused', code: 'too-large' }
const faulty = (error: z.ZodError): Faulty => ({ status: 'faulty', faults: faultsOf(error) })

/** Throws Refused for one who may not. */
function authorised<Schema extends z.ZodType>(
  { action, subjectOf = () => ({}), mayDo }: Asked<Schema>,
  asked: Omit<Act<z.output<Schema>>, 'subject'>,
): Act<z.output<Schema>> {
  const { db, person, input } = asked
  refuseNewerSchema(db)
  const subject = subjectOf(db, input)
  const named = typeof action === 'function' ? action(input) : action
  const may = mayDo
    ? mayDo({ person, subject }, input)
    : named === null || can(person, named, subject)
  if (!may) throw new Refused('forbidden')
  return { ...asked, subject }
}

async function orRefusal<Result, Code extends RefusalCode>(
  run: () => Promise<Result> | Result,
): Promise<Result | Turned<Code>> {
  return orStoreRefusal(async () => {
    try {
      return await run()
    } catch (error) {
      return refusalOf<Code>(error)
    }
  })
}

/** As the caller knows the codes of what it runs; throws on all else. */
function refusalOf<Code extends RefusalCode>(error: unknown): Turned<Code> {
  if (!(error instanceof Refused)) throw error
  const { code, problems, number } = error
  return {
    status: 'refused',
    code: code as DoorRefusal | Code,
    ...(problems && { problems }),
    ...(number !== null && { number }),
  }
}
