'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { inTurn } from '@/db/turn'
import { orBusy } from '@/features/access/busy'
import { faultsOf } from '@/features/access/field-faults'
import type { Person } from '@/features/access/person'
import { Refused, refusalCode } from '@/features/access/refused'
import { refusedAsMalformed } from '@/features/access/refused-for'
import { admit } from '@/features/access/session'
import { renamePerson } from './commands'
import { nameSchema } from './forms'
import type { Outcome } from './outcome'
import * as ownAccount from './own-account'

const idSchema = z.string().regex(/^[\w-]{1,64}$/u)

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
  return asMyself((person) => {
    const id = idSchema.parse(sessionId)
    ownAccount.endSession(getDb(), { person, sessionId: id, at: now() })
    return { status: 'done' }
  })
}

export async function signOutEverywhere(): Promise<Outcome> {
  return asMyself((person) => {
    ownAccount.endAllSessions(getDb(), { person, at: now() })
    return { status: 'done' }
  })
}

export async function removePasskey(passkeyId: unknown): Promise<Outcome> {
  return asMyself((person) => {
    const id = idSchema.parse(passkeyId)
    ownAccount.removePasskey(getDb(), { person, passkeyId: id, at: now() })
    return { status: 'done' }
  })
}

async function asMyself<T>(run: (person: Person) => Outcome<T>): Promise<Outcome<T>> {
  const admission = await admit()
  if (admission.status === 'refused') return admission
  try {
    const outcome = await orBusy(() => inTurn(getDb(), () => run(admission.person)))
    revalidatePath('/[locale]/newsroom', 'layout')
    return outcome
  } catch (error) {
    if (!(error instanceof Refused)) return refusedAsMalformed(error)
    return { status: 'refused', code: refusalCode(error) }
  }
}

const now = () => new Date().toISOString()
