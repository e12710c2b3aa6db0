import { redirect } from 'next/navigation'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { currentPerson } from '@/features/access/session'
import type { Draft } from '@/features/previews/draft'
import { getStoryDraft } from '@/features/previews/pages'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'

/** The draft at an address; anyone who is not signed in is sent to sign in first. */
export async function draftForColleague(locale: Locale, asked: string): Promise<Draft | undefined> {
  const number = storyNumber(asked)
  if (number === null) return undefined
  const person = await currentPerson()
  if (person) return getStoryDraft(number, person)
  const next = newsroomPath(locale, `stories/${number}/preview`)
  redirect(`${newsroomPath(locale, 'sign-in')}?${new URLSearchParams({ next })}`)
}
