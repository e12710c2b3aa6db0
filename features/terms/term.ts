import type { PerLocale } from '@/lib/i18n/locales'

/** How a language says it. The first preferred form is the one to use; the others may stand too. */
export type TermForms = { preferred: string[]; forbidden: string[] }

/** An entry of the glossary. Without anything of the server: browsers and workers read it too. */
export type Term = {
  id: string
  /** One of `termDomains`, or what an imported glossary calls it. */
  domain: string
  partOfSpeech: PartOfSpeech | null
  note: string
  forms: PerLocale<TermForms>
  updatedAt: string
  /** The id of a person; nobody where the term came with the installation. */
  updatedBy: string | null
}

/** What a person says of a term. */
export type TermFields = Pick<Term, 'domain' | 'partOfSpeech' | 'note' | 'forms'>

/** The domains that the interface has words for. */
export const termDomains = [
  'institution',
  'place',
  'person',
  'title',
  'company',
  'media',
  'politics',
  'economy',
  'law',
  'science',
  'health',
  'military',
  'environment',
  'culture',
  'sport',
  'event',
  'other',
] as const

/** As TBX-Basic has them. */
export const partsOfSpeech = ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'] as const

export type PartOfSpeech = (typeof partsOfSpeech)[number]
