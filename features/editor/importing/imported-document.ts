import type { PerLocale } from '@/lib/i18n/locales'
import type { DocumentWarning } from './document-warnings'

/** A paragraph with the line of the given text that it began on, counted from 1. */
export type ImportedParagraph = { line: number; text: string }

export type ImportedPassage = {
  zh: ImportedParagraph[]
  en: ImportedParagraph[]
  /** 0 to 1: how sure it is that the two sides say the same. */
  confidence: number
}

/** A document in both languages, read and set side by side, before anyone approved it. */
export type ImportedDocument = {
  headline: PerLocale<string>
  standfirst: PerLocale<string>
  /** The name of its source as it states it. */
  source: string | null
  /** The names of the sections that it states, from the outermost down. */
  sections: string[]
  /** When it was published as it states it, ISO 8601. */
  published: string | null
  passages: ImportedPassage[]
  warnings: DocumentWarning[]
}

export const lowConfidence = 0.5
