import { stringify } from 'csv-stringify/sync'
import type { GlossaryTerm } from '@/features/terms/glossary'
import type { Locale } from '@/lib/i18n/locales'
import { columns, forbiddenSuffix, guarded, separator } from './csv-cells'

/** The terms as a table, in UTF-8 with a mark by which spreadsheets know it. */
export function writeCsv(terms: GlossaryTerm[], locales: readonly Locale[]): string {
  const head = [
    ...[columns.id, columns.domain, columns.partOfSpeech, columns.note],
    ...locales.flatMap((locale) => [locale, `${locale}${forbiddenSuffix}`]),
    ...[columns.updatedAt, columns.updatedBy],
  ]
  const rows = terms.map((term) => [
    ...[term.id, term.domain, term.partOfSpeech ?? '', term.note],
    ...locales.flatMap((locale) => [
      (term.forms[locale]?.preferred ?? []).join(separator),
      (term.forms[locale]?.forbidden ?? []).join(separator),
    ]),
    ...[term.updatedAt, term.changedBy ?? ''],
  ])
  return stringify([head, ...rows.map((row) => row.map(guarded))], {
    bom: true,
    record_delimiter: 'windows',
  })
}
