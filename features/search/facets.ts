import type { Locale } from '@/lib/i18n/locales'

/** What a search can be narrowed to. */
export type Narrowing = {
  locale?: Locale
  sectionId?: number
  sourceId?: number
  topicId?: number
}

/** The words under which the index holds an edition's facets; a section's include those above it. */
export function facetTokens({
  locale,
  sectionIds,
  sourceId,
  topicIds,
}: {
  locale: Locale
  sectionIds: number[]
  sourceId: number | null
  topicIds: number[]
}): string {
  return [
    `locale${locale}`,
    ...sectionIds.map((id) => `section${id}`),
    ...(sourceId === null ? [] : [`source${sourceId}`]),
    ...topicIds.map((id) => `topic${id}`),
  ].join(' ')
}

/** The same words as terms of an FTS5 expression. */
export function facetExpressions({ locale, sectionId, sourceId, topicId }: Narrowing): string[] {
  return [
    locale && `locale${locale}`,
    sectionId && `section${sectionId}`,
    sourceId && `source${sourceId}`,
    topicId && `topic${topicId}`,
  ]
    .filter(Boolean)
    .map((token) => `facets : "${token}"`)
}
