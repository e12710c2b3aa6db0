import { desc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { deskEntries } from '@/db/schema/desk'
import { stories } from '@/db/schema/stories'
import { newestSaying } from '@/features/search/drafts'
import { search } from '@/features/search/search'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import type { Term } from './term'

/** A form of a language. */
export type FormOf = { locale: Locale; form: string }

/** A story that says a form: in its newest revision, or to the readers of a language. */
export type TermUse = {
  storyId: number
  number: number
  headline: PerLocale<string>
  isInDraft: boolean
  liveIn: Locale[]
}

export type TermUses = { uses: TermUse[]; total: number }

const mostCounted = 1000

/** The stories that say any of the forms, as the indexes of words have it; the newest first. */
export function listUses(tx: Tx, forms: FormOf[], limit = 50): TermUses {
  const liveIn = new Map<number, Set<Locale>>()
  const drafts = new Set<number>()
  for (const { locale, form } of forms) {
    const typed = asPhrase(form)
    const asked = {
      typed,
      locale,
      only: locale,
      sort: 'time',
      limit: mostCounted,
      offset: 0,
    } as const
    for (const { storyId } of search(asked, tx).editions) {
      liveIn.set(storyId, (liveIn.get(storyId) ?? new Set()).add(locale))
    }
    for (const id of newestSaying(tx, typed, mostCounted)) drafts.add(id)
  }
  const ids = [...new Set([...liveIn.keys(), ...drafts])].sort((a, b) => b - a)
  const names = namesOf(tx, ids.slice(0, limit))
  const uses = ids.slice(0, limit).flatMap((storyId): TermUse[] => {
    const name = names.get(storyId)
    const live = locales.filter((locale) => liveIn.get(storyId)?.has(locale))
    return name ? [{ storyId, ...name, isInDraft: drafts.has(storyId), liveIn: live }] : []
  })
  return { uses, total: ids.length }
}

/** Every form of a term that may stand in a text, and those that may not but might. */
export function formsOf({ forms }: Pick<Term, 'forms'>): FormOf[] {
  return locales.flatMap((locale) =>
    [...(forms[locale]?.preferred ?? []), ...(forms[locale]?.forbidden ?? [])].map((form) => ({
      locale,
      form,
    })),
  )
}

/** The forms that were right until now, and are to be so no more. */
export function formsGivenUp(before: Pick<Term, 'forms'>, after: Pick<Term, 'forms'>): FormOf[] {
  return locales.flatMap((locale) => {
    const kept = after.forms[locale]?.preferred ?? []
    const former = before.forms[locale]?.preferred ?? []
    return former.filter((form) => !kept.includes(form)).map((form) => ({ locale, form }))
  })
}

/** In quotation marks, as a query asks for words that stand together. */
function asPhrase(form: string): string {
  return `"${form.replace(/["“”＂「」『』]/gu, ' ')}"`
}

function namesOf(tx: Tx, ids: number[]) {
  const rows = tx
    .select({
      storyId: stories.id,
      number: stories.number,
      locale: deskEntries.locale,
      headline: deskEntries.headline,
    })
    .from(stories)
    .innerJoin(deskEntries, eq(deskEntries.storyId, stories.id))
    .where(inArray(stories.id, ids))
    .orderBy(desc(stories.id))
    .all()
  const names = new Map<number, { number: number; headline: PerLocale<string> }>()
  for (const { storyId, number, locale, headline } of rows) {
    const name = names.get(storyId) ?? { number, headline: {} }
    if (headline) name.headline[locale] = headline
    names.set(storyId, name)
  }
  return names
}
