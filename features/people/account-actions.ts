'use server'

import { and, eq } from 'drizzle-orm'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { passkeys, sessions } from '@/db/schema/people'
import { recordEvent } from './audit'
import { renamePerson } from './commands'
import { faultsOf, nameSchema } from './forms'
import type { Outcome } from './outcome'
import type { Person } from './people'
import { currentPerson } from './session'

/** What people do with their own account, besides what better-auth sees to. */

export async function renameMe(input: unknown): Promise<Outcome> {
  return asMyself((person) => {
    const read = nameSchema.safeParse(input)
    if (!read.success) return { status: 'faulty', faults: faultsOf(read.error) }
    renamePerson(getDb(), { ...read.data, personId: person.id, actor: person, at: now() })
    return { status: 'done' }
  })
}

export async function endSession(sessionId: unknown): Promise<Outcome> {
  return asMyself(({ id }) => {
    const own = and(eq(sessions.userId, id), eq(sessions.id, z.string().parse(sessionId)))
    getDb().delete(sessions).where(own).run()
    return { status: 'done' }
  })
}

export async function signOutEverywhere(): Promise<Outcome> {
  return asMyself((person) => {
    getDb().transaction((tx) => {
      tx.delete(sessions).where(eq(sessions.userId, person.id)).run()
      record(tx, person, 'account.signOutEverywhere')
    })
    return { status: 'done' }
  })
}

export async function removePasskey(passkeyId: unknown): Promise<Outcome> {
  return asMyself((person) => {
    const own = and(eq(passkeys.userId, person.id), eq(passkeys.id, z.string().parse(passkeyId)))
    getDb().transaction((tx) => {
      tx.delete(passkeys).where(own).run()
      record(tx, person, 'account.removePasskey')
    })
    return { status: 'done' }
  })
}

async function asMyself<T>(run: (person: Person) => Outcome<T>): Promise<Outcome<T>> {
  const person = await currentPerson()
  if (!person) return { status: 'refused', code: 'signed-out' }
  const outcome = run(person)
  revalidatePath('/[locale]/newsroom', 'layout')
  return outcome
}

function record(tx: Parameters<typeof recordEvent>[0], actor: Person, action: string): void {
  recordEvent(tx, { at: now(), actor, action, subjectType: 'person', subjectId: actor.id })
}

const now = () => new Date().toISOString()
