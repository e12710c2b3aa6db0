import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { getDb } from '@/db/client'
import { pathHeader } from '@/lib/headers'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { getAuth } from './auth'
import { getPerson, type Person } from './people'
import { type Action, can, type Subject } from './policy'

/** What an action answers one who may not do it. */
export type Refused = { status: 'refused'; code: 'signed-out' | 'forbidden' | 'busy' }

/** Who is signed in, and by which session; asked of the database, so that ending it is felt at once. */
export const currentSignIn = cache(
  async (): Promise<{ person: Person; sessionId: string } | null> => {
    const asked = { headers: await headers(), query: { disableRefresh: true } }
    const found = await getAuth().api.getSession(asked)
    const person = found && getPerson(getDb(), found.user.id)
    return person && !person.isDisabled ? { person, sessionId: found.session.id } : null
  },
)

export async function currentPerson(): Promise<Person | null> {
  return (await currentSignIn())?.person ?? null
}

/** For pages: who is signed in. Anyone else is sent to sign in, and back to the page after. */
export async function requirePerson(locale: Locale): Promise<Person> {
  const person = await currentPerson()
  if (person) return person
  const next = (await headers()).get(pathHeader)
  const query = next ? `?${new URLSearchParams({ next })}` : ''
  redirect(`${newsroomPath(locale, 'sign-in')}${query}`)
}

/** For actions: who is signed in, where they may do it. */
export async function authorise(
  action: Action,
  subject?: Subject,
): Promise<{ status: 'admitted'; person: Person } | Refused> {
  const person = await currentPerson()
  if (!person) return { status: 'refused', code: 'signed-out' }
  if (!can(person, action, subject)) return { status: 'refused', code: 'forbidden' }
  return { status: 'admitted', person }
}
