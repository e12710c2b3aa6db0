'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { enter, send } from '@/features/access/door'
import { invitationLinks, resetLinks } from '@/features/access/mail'
import { env } from '@/lib/env'
import { defaultLocale, locales } from '@/lib/i18n/locales'
import type { Outcome } from './outcome'
import * as deeds from './people-deeds'

/** What an administrator does with people. Each answers with a typed refusal where it may not. */

export type Link = { link: string }
export type InvitationLink = Link & { mail: 'waiting' | 'none' }

/** The language of who asks, in which the page behind a link opens. */
const localeSchema = z.enum(locales).catch(defaultLocale)

export async function invitePerson(
  locale: unknown,
  fields: unknown,
): Promise<Outcome<InvitationLink>> {
  const made = shown(await enter(deeds.invitePerson, fields))
  if (made.status !== 'done') return made
  const link = invitationLinks(env(), made.token)[localeSchema.parse(locale)]
  return { status: 'done', link, mail: made.mail }
}

export async function withdrawInvitationOf(invitationId: unknown): Promise<Outcome> {
  return shown(await enter(deeds.withdrawInvitationOf, { invitationId }))
}

export async function disable(personId: unknown): Promise<Outcome> {
  return shown(await enter(deeds.disable, { personId }))
}

export async function enable(personId: unknown): Promise<Outcome> {
  return shown(await enter(deeds.enable, { personId }))
}

export async function giveRole(personId: unknown, role: unknown): Promise<Outcome> {
  return shown(await enter(deeds.giveRole, { personId, role }))
}

/** A link with which a person sets a new password; without the second factor too, where asked. */
export async function makeResetLink(
  locale: unknown,
  personId: unknown,
  alsoTwoFactor: unknown,
): Promise<Outcome<Link>> {
  const made = shown(await send(deeds.makeResetToken, { personId, alsoTwoFactor }))
  if (made.status !== 'done') return made
  return { status: 'done', link: resetLinks(env(), made.token)[localeSchema.parse(locale)] }
}

function shown<Answer>(outcome: Answer): Answer {
  revalidatePath('/[locale]/newsroom/people', 'page')
  return outcome
}
