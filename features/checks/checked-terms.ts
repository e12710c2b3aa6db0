import type { Tx } from '@/db/client'
import { termForms, terms } from '@/db/schema/terms'
import type { CheckedTerm } from './terms/term-list'

/** The glossary as the rules use it: the terms that have a form to use in both languages. */
export function listCheckedTerms(tx: Tx): CheckedTerm[] {
  const known = new Map<string, CheckedTerm>()
  for (const { id, domain } of tx
    .select({ id: terms.id, domain: terms.domain })
    .from(terms)
    .all()) {
    known.set(id, { domain, zh: noForms(), en: noForms() })
  }
  const forms = tx.select().from(termForms).orderBy(termForms.position).all()
  for (const { termId, locale, kind, form } of forms) {
    if (locale === 'zh' || locale === 'en') known.get(termId)?.[locale][kind].push(form)
  }
  return [...known.values()].filter(
    ({ zh, en }) => zh.preferred.length > 0 && en.preferred.length > 0,
  )
}

const noForms = (): CheckedTerm['zh'] => ({ preferred: [], forbidden: [] })
