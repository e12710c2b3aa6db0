import type { DocumentLocale, PerDocumentLocale } from '@/lib/i18n/document-pair'

/** What a document that was made for a test truly says. */
export type DocumentTruth = {
  breadcrumb: string[]
  headline: PerDocumentLocale<string>
  zh: string[]
  en: string[]
  source: string
}

/** The ways in which documents vary, as they reach the desk. */
export type Setting = {
  first: DocumentLocale
  layout: 'stacked' | 'alternating'
  date: string | null
  datePlace: 'above-headline' | 'below-headline' | 'below-headlines' | 'end'
  credit: string | null
  creditPlace: 'beside-date' | 'below-date' | 'end'
  breadcrumb: string | null
  headlines: 'together' | 'apart'
  indent: PerDocumentLocale<string>
  blankLines: boolean
  lineEnd: string
}

/** Sets a document as a text file. A language without headline or body is left out. */
export function renderDocument(truth: DocumentTruth, setting: Setting): string {
  const { first, credit, date } = setting
  const second: DocumentLocale = first === 'zh' ? 'en' : 'zh'
  const creditLine = credit && `${credit}${truth.source}`
  const besideDate = setting.creditPlace === 'beside-date' && date !== null
  const dateLines = [
    besideDate && creditLine ? `${date} ${creditLine}` : date,
    setting.creditPlace === 'below-date' ? creditLine : null,
  ]
  const headline = (locale: DocumentLocale) => truth.headline[locale] ?? null
  const body = (locale: DocumentLocale) =>
    truth[locale].map((text) => `${setting.indent[locale] ?? ''}${text}`)
  const top = [setting.breadcrumb && truth.breadcrumb.join(setting.breadcrumb)]
  const at = (place: Setting['datePlace']) => (setting.datePlace === place ? dateLines : [])
  const together = setting.headlines === 'together' || setting.layout === 'alternating'

  const lines = [
    ...top,
    ...at('above-headline'),
    headline(first),
    ...at('below-headline'),
    together ? headline(second) : null,
    ...at('below-headlines'),
    ...(setting.layout === 'stacked'
      ? [...body(first), together ? null : headline(second), ...body(second)]
      : alternate(body(first), body(second))),
    ...at('end'),
    setting.creditPlace === 'end' || (setting.creditPlace === 'beside-date' && !besideDate)
      ? creditLine
      : null,
  ].filter((line) => line !== null && line !== '')
  return lines.join(setting.blankLines ? setting.lineEnd.repeat(2) : setting.lineEnd)
}

function alternate(first: string[], second: string[]): string[] {
  const length = Math.max(first.length, second.length)
  return Array.from({ length }, (_, index) => [first[index], second[index]])
    .flat()
    .filter((line) => line !== undefined)
}
