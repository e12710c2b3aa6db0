import type { Tx } from '@/db/client'
import { readTerms } from '@/features/terms/stored-terms'
import type { CheckedTerm } from './terms/term-list'

/** The glossary as the rules use it: the terms that have a form to use in both languages. */
export function listCheckedTerms(tx: Tx): CheckedTerm[] {
  return readTerms(tx).flatMap(({ domain, forms: { zh, en } }) =>
    zh?.preferred.length && en?.preferred.length ? [{ domain, zh, en }] : [],
  )
}
