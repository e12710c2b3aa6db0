'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { roles } from '@/db/roles'
import { inTurn, isBusy } from '@/db/turn'
import { getAuth } from '@/features/access/auth'
import { busy } from '@/features/access/busy'
import { faultsOf } from '@/features/access/field-faults'
import { invitationLinks, type MailFate, mailInvitation, resetLinks } from '@/features/access/mail'
import { getPerson, type Person } from '@/features/access/person'
import type { Action } from '@/features/access/policy'
import { Refused, refusalCode } from '@/features/access/refused'
import { refusedAsMalformed } from '@/features/access/refused-for'
import { authorise } from '@/features/access/session'
import { env } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { changeRole, disablePerson, dropTwoFactor, enablePerson } from './commands'
import { invitationSchema } from './forms'
import { invite, withdrawInvitation } from './invitations'
import type { Outcome } from './outcome'
import { issueResetToken } from './password-links'

/** What an administrator does with people. Each answers with a typed refusal where it may not. */

export type Link = { link: string }
export type InvitationLink = Link & { mail: MailFate }

const localeSchema = z.enum(locales)
const personSchema = z.string().regex(/^[\w-]{1,64}$/u)

export async function invitePerson(
  locale: unknown,
  input: unknown,
): Promise<Outcome<InvitationLink>> {
  return as<InvitationLink>('people.invite', async (actor) => {
    const read = invitationSchema.safeParse(input)
    if (!read.success) return { status: 'faulty', faults: faultsOf(read.error) }
    const language = localeSchema.parse(locale)
    const db = getDb()
    const token = await inTurn(db, () => invite(db, { ...read.data, actor, at: now() }))
    const mail = await mailInvitation(env(), read.data.email, token)
    const link = invitationLinks(env(), token)[language]
    return { status: 'done', link, mail }
  })
}

export async function withdrawInvitationOf(invitationId: unknown): Promise<Outcome> {
  return as<object>('people.invite', async (actor) => {
    const id = z.int().positive().parse(invitationId)
    await inTurn(getDb(), () => withdrawInvitation(getDb(), { invitationId: id, actor, at: now() }))
    return { status: 'done' }
  })
}

export async function disable(personId: unknown): Promise<Outcome> {
  return as<object>('people.disable', async (actor) => {
    await inTurn(getDb(), () =>
      disablePerson(getDb(), { personId: personSchema.parse(personId), actor, at: now() }),
    )
    return { status: 'done' }
  })
}

export async function enable(personId: unknown): Promise<Outcome> {
  return as<object>('people.disable', async (actor) => {
    await inTurn(getDb(), () =>
      enablePerson(getDb(), { personId: personSchema.parse(personId), actor, at: now() }),
    )
    return { status: 'done' }
  })
}

export async function giveRole(personId: unknown, role: unknown): Promise<Outcome> {
  return as<object>('people.changeRole', async (actor) => {
    const to = z.enum(roles).parse(role)
    await inTurn(getDb(), () =>
      changeRole(getDb(), { personId: personSchema.parse(personId), role: to, actor, at: now() }),
    )
    return { status: 'done' }
  })
}

/** A link with which a person sets a new password; without the second factor too, where asked. */
export async function makeResetLink(
  locale: unknown,
  personId: unknown,
  alsoTwoFactor: unknown,
): Promise<Outcome<Link>> {
  return as<Link>('people.resetPassword', async (actor) => {
    const language = localeSchema.parse(locale)
    const db = getDb()
    const person = getPerson(db, personSchema.parse(personId))
    if (!person) throw new Refused('no-person')
    const act = { actor, at: now() }
    if (alsoTwoFactor === true && person.hasTwoFactor) {
      await inTurn(db, () => dropTwoFactor(db, { ...act, personId: person.id }))
    }
    const token = await issueResetToken(getAuth(), db, { ...act, person })
    const link = resetLinks(env(), token)[language]
    return { status: 'done', link }
  })
}

async function as<T>(
  action: Action,
  run: (actor: Person) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const admission = await authorise(action)
  if (admission.status === 'refused') return admission
  try {
    const outcome = await run(admission.person)
    revalidatePath('/[locale]/newsroom/people', 'page')
    return outcome
  } catch (error) {
    if (isBusy(error)) return busy
    if (!(error instanceof Refused)) return refusedAsMalformed(error)
    return { status: 'refused', code: refusalCode(error) }
  }
}

const now = () => new Date().toISOString()
