import { isLocale } from '@/lib/i18n/locales'

/**
 * The languages of a document that comes as one text in two: what the importer and the aligner tell
 * apart and set against each other, whatever else a newsroom publishes in.
 */
export const documentPair = ['zh', 'en'] as const

export type DocumentLocale = (typeof documentPair)[number]

export function otherOfPair(locale: DocumentLocale): DocumentLocale {
  const [first, second] = documentPair
  return locale === first ? second : first
}

/** Whether the newsroom publishes in both, and so can take such a document. */
export const takesDocuments = documentPair.every(isLocale)

/** A value for each of the two that has one. */
export type PerDocumentLocale<T> = Partial<Record<DocumentLocale, T>>
