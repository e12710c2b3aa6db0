import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { termForms } from '@/db/schema/terms'
import { knownLocales } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locales'
import { foldForm } from './fold-form'
import type { Term } from './term'

/** The terms that have a form as the one to use in a language, and in how many languages they have one. */
export type Lookup = (locale: Locale, folded: string) => { id: string; languages: number }[]

/** The id of a term that has the same forms to use in two languages, or in the one that both have. */
export function likeTerm(
  lookup: Lookup,
  { forms }: Pick<Term, 'forms'>,
  except = '',
): string | null {
  const given = firstForms(forms)
  const alike = given
    .flatMap(({ locale, folded }) => lookup(locale, folded))
    .filter(({ id }) => id !== except)
  for (const [id, found] of Map.groupBy(alike, (each) => each.id)) {
    if (found.length >= Math.min(2, given.length, found[0]?.languages ?? 0)) return id
  }
  return null
}

/** For one term: asks the store. */
export function storedTerms(tx: Tx): Lookup {
  const languages = sql<number>`(SELECT count(*) FROM term_forms AS other
    WHERE other.term_id = ${termForms.termId} AND other.kind = 'preferred' AND other.position = 0)`
  return (locale, folded) =>
    tx
      .select({ id: termForms.termId, languages })
      .from(termForms)
      .where(
        and(
          eq(termForms.folded, folded),
          eq(termForms.locale, locale),
          eq(termForms.kind, 'preferred'),
          eq(termForms.position, 0),
        ),
      )
      .all()
}

/** For many terms: all of the glossary is at hand. */
export function termsAtHand(terms: Term[]): Lookup {
  const known = terms.flatMap(({ id, forms }) => {
    const first = firstForms(forms)
    return first.map((form) => ({ ...form, id, languages: first.length }))
  })
  const byForm = Map.groupBy(known, ({ locale, folded }) => `${locale} ${folded}`)
  return (locale, folded) => byForm.get(`${locale} ${folded}`) ?? []
}

function firstForms(forms: Term['forms']): { locale: Locale; folded: string }[] {
  return knownLocales.flatMap((locale) => {
    const form = forms[locale]?.preferred[0]
    return form === undefined ? [] : [{ locale, folded: foldForm(form) }]
  })
}
