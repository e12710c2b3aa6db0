import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { getDb } from '@/db/client'
import { drawnForHeader, pathHeader } from '@/lib/headers'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { getAuth } from './auth'
import { getPerson, type Person } from './person'
import type { Refusal } from './refused'

type SignIn = { person: Person; sessionId: string }

/**
 * Who is signed in, and by which session; asked of the database, so that ending it is felt at once.
 * In another tab another person may have signed in since a page was drawn: what that page asks for
 * is neither's to do.
 */
const look = cache(async (): Promise<({ status: 'in' } & SignIn) | Refusal> => {
  const given = await headers()
  const found = await getAuth().api.getSession({
    headers: given,
    query: { disableRefresh: true },
  })
  const person = found && getPerson(getDb(), found.user.id)
  if (!person || person.isDisabled) return { status: 'refused', code: 'signed-out' }
  const drawnFor = given.get(drawnForHeader)
  if (drawnFor !== null && drawnFor !== person.id)
    return { status: 'refused', code: 'other-person' }
  return { status: 'in', person, sessionId: found.session.id }
})

/** For pages. */
export async function currentSignIn(): Promise<SignIn | null> {
  const found = await look()
  return found.status === 'in' ? found : null
}

export async function currentPerson(): Promise<Person | null> {
  return (await currentSignIn())?.person ?? null
}

type Admission = { status: 'admitted'; person: Person } | Refusal

/** For actions: who is signed in, or why there is no one to do it. */
export async function admit(): Promise<Admission> {
  const found = await look()
  return found.status === 'in' ? { status: 'admitted', person: found.person } : found
}

/** For pages: who is signed in. Anyone else is sent to sign in, and back to the page after. */
export async function requirePerson(locale: Locale): Promise<Person> {
  const person = await currentPerson()
  if (person) return person
  const next = (await headers()).get(pathHeader)
  const query = next ? `?${new URLSearchParams({ next })}` : ''
  redirect(`${newsroomPath(locale, 'sign-in')}${query}`)
}
