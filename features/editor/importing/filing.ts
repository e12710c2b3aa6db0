import type { StoryContent } from '@/db/content'
import { locales, type PerLocale } from '@/lib/i18n/locales'
import type { ImportedDocument } from './imported-document'

/** Where a story is filed, as far as a document tells and the newsroom knows the names. */
export type Filing = Partial<Pick<StoryContent, 'sectionId' | 'sourceId' | 'eventDate'>>

type Named = { id: number; name: PerLocale<string> }

/** Finds the innermost section and the source that the newsroom has by the stated names. */
export function filingOf(
  { sections, source, published }: ImportedDocument,
  known: { sections: Named[]; sources: Named[] },
): Filing {
  const section = sections.map((name) => byName(known.sections, name)).findLast(Boolean)
  const origin = source === null ? undefined : byName(known.sources, source)
  return {
    ...(section && { sectionId: section.id }),
    ...(origin && { sourceId: origin.id }),
    ...(published && { eventDate: published }),
  }
}

function byName(known: Named[], stated: string): Named | undefined {
  const wanted = stated.trim().toLowerCase()
  return known.find(({ name }) => locales.some((locale) => name[locale]?.toLowerCase() === wanted))
}
