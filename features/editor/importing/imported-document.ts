import type { ImportedPassage } from '@/features/importing/given/side-by-side'
import type { PerDocumentLocale } from '@/lib/i18n/document-pair'
import type { DocumentWarning } from './document-warnings'

/** A document in both languages, read and set side by side, before anyone approved it. */
export type ImportedDocument = {
  headline: PerDocumentLocale<string>
  standfirst: PerDocumentLocale<string>
  /** The name of its source as it states it. */
  source: string | null
  /** The names of the sections that it states, from the outermost down. */
  sections: string[]
  /** When it was published as it states it, ISO 8601. */
  published: string | null
  passages: ImportedPassage[]
  warnings: DocumentWarning[]
}
