import type { Tx } from '@/db/client'
import { type Actor, can } from '@/features/access/policy'
import { type GlossaryTerm, withNames } from '@/features/terms/glossary'
import { readTerms } from '@/features/terms/stored-terms'
import { attachment, withoutFile } from '@/lib/file-answers'
import { knownLocales } from '@/lib/i18n/languages'
import { type Locale, locales } from '@/lib/i18n/locales'
import { writeCsv } from './write-csv'
import { writeTbx } from './write-tbx'

type Asker = { db: Tx; person: Actor | null }

/** Answers a colleague with the whole glossary as a file to keep. */
export function answerExport(file: string, { db, person }: Asker): Response {
  if (!person) return withoutFile(401)
  if (!can(person, 'terms.edit')) return withoutFile(403)
  const terms = withNames(db, readTerms(db))
  switch (file) {
    case 'glossary.csv':
      return attachment(file, 'text/csv; charset=utf-8', writeCsv(terms, localesOf(terms)))
    case 'glossary.tbx': {
      const text = writeTbx(terms, { title: 'Glossary', locales: localesOf(terms) })
      return attachment(file, 'application/xml; charset=utf-8', text)
    }
    default:
      return withoutFile(404)
  }
}

/** Those of the newsroom, and those that terms are still in. */
function localesOf(terms: GlossaryTerm[]): Locale[] {
  const others = knownLocales.filter(
    (locale) => !locales.includes(locale) && terms.some(({ forms }) => forms[locale]),
  )
  return [...locales, ...others]
}
