import type { GlossaryTerm } from '@/features/terms/glossary'
import { defaultLocale, type Locale, languageTags } from '@/lib/i18n/locales'
import { type Element, element, xmlDocument } from '@/lib/markup'
import { adminStatus, namespaces } from './tbx-names'

/** The terms as TBX 3 (ISO 30042:2019), dialect TBX-Basic, in the style that names elements for data. */
export function writeTbx(
  terms: GlossaryTerm[],
  { title, locales }: { title: string; locales: readonly Locale[] },
): string {
  const { tbx, min, basic } = namespaces
  const attributes = {
    style: 'dct',
    type: 'TBX-Basic',
    'xml:lang': languageTags[defaultLocale],
    xmlns: tbx,
    'xmlns:min': min,
    'xmlns:basic': basic,
  }
  const header = element(
    'tbxHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, title)),
      element('sourceDesc', {}, element('p', {}, title)),
    ),
  )
  const body = element('body', {}, ...terms.map((term) => conceptEntry(term, locales)))
  return xmlDocument(element('tbx', attributes, header, element('text', {}, body)))
}

function conceptEntry(term: GlossaryTerm, locales: readonly Locale[]): Element {
  const { id, domain, note, updatedAt, changedBy } = term
  return element(
    'conceptEntry',
    { id },
    element('min:subjectField', {}, domain),
    note && element('note', {}, note),
    element(
      'transacGrp',
      {},
      element('basic:transactionType', {}, 'modification'),
      element('date', {}, updatedAt.slice(0, 10)),
      changedBy && element('basic:responsibility', {}, changedBy),
    ),
    ...locales.map((locale) => langSec(term, locale)),
  )
}

function langSec({ forms, partOfSpeech }: GlossaryTerm, locale: Locale): Element | null {
  const { preferred = [], forbidden = [] } = forms[locale] ?? {}
  if (preferred.length + forbidden.length === 0) return null
  const termSec = (form: string, status: string) =>
    element(
      'termSec',
      {},
      element('term', {}, form),
      partOfSpeech && element('min:partOfSpeech', {}, partOfSpeech),
      element('min:administrativeStatus', {}, status),
    )
  return element(
    'langSec',
    { 'xml:lang': languageTags[locale] },
    ...preferred.map((form, at) =>
      termSec(form, at === 0 ? adminStatus.first : adminStatus.admitted),
    ),
    ...forbidden.map((form) => termSec(form, adminStatus.forbidden)),
  )
}
