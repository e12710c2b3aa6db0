import type { DocumentLocale, PerDocumentLocale } from '@/lib/i18n/document-pair'
import type { ParsedDocument, ParseWarning } from './document'
import { readHeadLine } from './head-line'
import { readLanguage } from './language'
import { isoOf, type Page } from './published-date'

/** What a document says of itself beside its text: in the head of a page, in front matter. */
export type GivenFacts = {
  headline: PerDocumentLocale<string>
  standfirst: PerDocumentLocale<string>
  published: string | null
  updated: string | null
  source: string | null
  sectionPath: string[]
  /** The language that the document says it is in. */
  language: DocumentLocale | null
  warnings: ParseWarning[]
}

export const noFacts: GivenFacts = {
  headline: {},
  standfirst: {},
  published: null,
  updated: null,
  source: null,
  sectionPath: [],
  language: null,
  warnings: [],
}

export const languageOf = (text: string): DocumentLocale => readLanguage(text).locale ?? 'zh'

/** A stated date as `published` of a document; null where it is none. */
export function dateOf(stated: string, page: Page): string | null {
  const read = readHeadLine(stated)
  return read?.time && !read.rest ? isoOf(read.time, page) : null
}

/**
 * What a document says beside its text fills what its text leaves open. A headline that is given
 * counts more than one that was found, which is then body text again.
 */
export function withFacts(document: ParsedDocument, given: GivenFacts): ParsedDocument {
  const { headline, body } = headlinesWith(document, given)
  const published = isRefined(document.published, given.published)
    ? given.published
    : document.published
  const missing = document.sectionPath.length === 0 ? given.sectionPath : []
  return {
    ...document,
    headline,
    body,
    standfirst: { ...given.standfirst, ...document.standfirst },
    published,
    updated: document.updated ?? later(given.updated, published),
    source: document.source ?? given.source,
    ...(missing.length > 0 && {
      sectionPath: missing,
      sectionNames: missing.map((name) => ({ [languageOf(name)]: name })),
    }),
    warnings: [
      ...given.warnings,
      ...document.warnings.filter(({ code, text }) => {
        const locale = languageOf(text)
        return code !== 'headline-missing' || !headline[locale]
      }),
    ],
  }
}

function headlinesWith({ headline, body }: ParsedDocument, given: GivenFacts) {
  const both: DocumentLocale[] = ['zh', 'en']
  const headlines: PerDocumentLocale<string> = { ...headline }
  const bodies = { ...body }
  for (const locale of both) {
    const stated = given.headline[locale]
    const found = headline[locale]
    if (!stated || stated === found) continue
    headlines[locale] = stated
    const rest = body[locale].filter(({ text }, index) => index > 0 || text !== stated)
    bodies[locale] = found ? [{ line: 1, text: found }, ...rest] : rest
  }
  return { headline: headlines, body: bodies }
}

/** Whether a given date is the same day told more closely, or the only one. */
function isRefined(found: string | null, given: string | null): boolean {
  if (!given || !found) return Boolean(given)
  const isDay = !found.includes('T') || found.includes('T00:00:00')
  return isDay && given.includes('T') && given.slice(0, 10) === found.slice(0, 10)
}

function later(updated: string | null, published: string | null): string | null {
  if (!updated || !published) return null
  return Date.parse(updated) > Date.parse(published) ? updated : null
}
