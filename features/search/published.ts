import { eq, inArray } from 'drizzle-orm'
import type {
  SearchChoices,
  SearchFilters,
  SearchPage,
  SearchResult,
} from '@/components/search/search-page'
import { getReader, type Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { listLiveSections, listLiveSources, listLiveTopics } from '@/features/editions/live-terms'
import { cardsBySearchId } from '@/features/editions/story-cards'
import { dayBegin } from '@/lib/dates'
import { env } from '@/lib/env'
import { type Locale, languages } from '@/lib/i18n/languages'
import { searchableBody } from './commands'
import { correctQuery } from './did-you-mean'
import { excerpt, highlight } from './highlight'
import type { Query } from './parse-query'
import { type FoundEdition, search } from './search'

const resultsPerPage = 20
const nothing: SearchPage = {
  results: [],
  meant: null,
  total: 0,
  isMore: false,
  page: 1,
  pageCount: 1,
}

/** One page of what a reader's search finds; null where there is no such page. */
export function searchPublished(
  locale: Locale,
  filters: SearchFilters,
  page: number,
  db: Tx = getReader(),
): SearchPage | null {
  if (!Number.isInteger(page) || page < 1) return null
  const narrowed = narrowing(db, filters)
  if (!narrowed) return page === 1 ? nothing : null
  const found = search(
    {
      typed: filters.q,
      locale,
      ...(filters.in && { only: filters.in }),
      ...narrowed,
      sort: filters.sort,
      limit: resultsPerPage,
      offset: (page - 1) * resultsPerPage,
    },
    db,
  )
  const pageCount = Math.max(1, Math.ceil(found.total / resultsPerPage))
  if (page > pageCount) return null
  const results = resultsOf(db, found.editions, found.query)
  const meant = found.total === 0 ? correctQuery(filters.q, filters.in || undefined, db) : null
  return { results, meant, total: found.total, isMore: found.isMore, page, pageCount }
}

/** What a search can be narrowed to. */
export function listSearchChoices(db: Tx = getReader()): SearchChoices {
  return {
    sections: listLiveSections(db),
    topics: listLiveTopics(db),
    sources: listLiveSources(db),
  }
}

/**
 * Null where a section, topic or source is asked for that does not exist: without the filter, the
 * page would show what nobody asked for.
 */
function narrowing(db: Tx, { section, topic, source, from, to }: SearchFilters) {
  const idOf = (table: typeof sections | typeof topics | typeof sources, slug: string) =>
    slug ? (db.select().from(table).where(eq(table.slug, slug)).get()?.id ?? null) : undefined
  const sectionId = idOf(sections, section)
  const topicId = idOf(topics, topic)
  const sourceId = idOf(sources, source)
  if (sectionId === null || topicId === null || sourceId === null) return null
  const { TIME_ZONE } = env()
  return {
    sectionId,
    topicId,
    sourceId,
    ...(from && { since: dayBegin(from, TIME_ZONE) }),
    ...(to && { until: dayBegin(to, TIME_ZONE, 1) }),
  }
}

function resultsOf(db: Tx, found: FoundEdition[], query: Query): SearchResult[] {
  const ids = found.map(({ searchId }) => searchId)
  const { searchId, standfirst, passages } = liveEditions
  const texts = db
    .select({ searchId, standfirst, passages })
    .from(liveEditions)
    .where(inArray(searchId, ids))
    .all()
  const bodies = new Map(texts.map((text) => [text.searchId, searchableBody(text)]))
  const cards = cardsBySearchId(db, ids)
  return ids.flatMap((id) => {
    const story = cards.get(id)
    if (!story) return []
    const body = excerpt(bodies.get(id) ?? '', query, languages[story.locale].excerpt.found)
    return { story, headline: highlight(story.headline, query), excerpt: body }
  })
}
