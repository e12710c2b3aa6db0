import type { PerDocumentLocale } from '@/lib/i18n/document-pair'

export type WarningCode =
  | 'headline-missing'
  | 'lines-joined'
  | 'second-breadcrumb'
  | 'second-date'
  | 'second-source'
  | 'second-standfirst'
  | 'misplaced-breadcrumb'
  | 'misplaced-headline'
  | 'misplaced-date'
  | 'misplaced-source'
  | 'misplaced-standfirst'
  | 'unreadable-date'
  | 'ambiguous-date'
  | 'unread-date'
  | 'unknown-zone'
  | 'unclear-time'
  | 'weekday-mismatch'
  | 'only-update'
  | 'earlier-update'
  | 'unread-field'
  | 'unplaced'
  | 'second-headline'
  | 'kept-address'
  | 'kept-language-mark'
  | 'kept-end-mark'
  | 'kept-picture-credit'
  | 'kept-byline'
  | 'kept-dateline'
  | 'kept-update'
  | 'kept-link'
  | 'kept-note'
  | 'only-navigation'
  | 'rules'
  | 'page-numbers'
  | 'subtitle-signs'

/**
 * Something in a document that a person should look at; the text itself is kept, but for lines
 * without words, which are told once for each kind, with their number.
 */
export type ParseWarning = { line: number; code: WarningCode; text: string; count?: number }

/** A body paragraph with the line that it began on. */
export type BodyParagraph = { line: number; text: string }

/** What a document says, each of its lines in one place. */
export type ParsedDocument = {
  /** From the outermost section down, in the language that the document names them in first. */
  sectionPath: string[]
  /** The same sections with their names in each language that the document gives. */
  sectionNames: PerDocumentLocale<string>[]
  headline: PerDocumentLocale<string>
  standfirst: PerDocumentLocale<string>
  /** ISO 8601 with offset; the day alone where the time is not certain. */
  published: string | null
  /** The last update, where the document states it beside the first publication; as `published`. */
  updated: string | null
  source: string | null
  body: { zh: BodyParagraph[]; en: BodyParagraph[] }
  warnings: ParseWarning[]
}
