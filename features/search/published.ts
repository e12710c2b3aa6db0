import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type {
  SearchChoices,
  SearchPage,
  SearchResult,
  SearchWishes,
} from '@/components/search/search-page'
import { getDb, type Tx } from '@/db/client'
import { liveEditions, liveTopics } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { listCards } from '@/features/stories/story-cards'
import { dayBegin } from '@/lib/dates'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { searchableBody } from './commands'
import { correctQuery } from './did-you-mean'
import { excerpt, highlight } from './highlight'
import type { Query } from './parse-query'
import { type FoundEdition, search } from './search'

const resultsPerPage = 20
const excerptLength: Record<Locale, number> = { zh: 100, en: 220 }

/** One page of what a reader's search finds; null where there is no such page. */
export function searchPublished(
  locale: Locale,
  wishes: SearchWishes,
  page: number,
  db: Tx = getDb(),
): SearchPage | null {
  if (!Number.isInteger(page) || page < 1) return null
  const found = search(
    {
      typed: wishes.q,
      locale,
      ...(wishes.in && { only: wishes.in }),
      ...narrowing(db, wishes),
      sort: wishes.sort,
      limit: resultsPerPage,
      offset: (page - 1) * resultsPerPage,
    },
    db,
  )
  const pageCount = Math.max(1, Math.ceil(found.total / resultsPerPage))
  if (page > pageCount) return null
  const results = found.editions.flatMap((edition) => resultOf(db, edition, found.query))
  const meant = found.total === 0 ? correctQuery(wishes.q, wishes.in || undefined, db) : null
  return { results, meant, total: found.total, isMore: found.isMore, page, pageCount }
}

/** The sections, topics and sources of which readers have anything. */
export function listSearchChoices(db: Tx = getDb()): SearchChoices {
  const live = eq(liveEditions.status, 'live')
  const of = (column: typeof liveEditions.sectionId | typeof liveEditions.sourceId) =>
    db
      .selectDistinct({ id: column })
      .from(liveEditions)
      .where(and(live, isNotNull(column)))
  return {
    sections: db
      .select({ slug: sections.slug, name: sections.name })
      .from(sections)
      .where(inArray(sections.id, of(liveEditions.sectionId)))
      .orderBy(asc(sections.position), asc(sections.id))
      .all(),
    topics: db
      .select({ slug: topics.slug, name: topics.name })
      .from(topics)
      .where(inArray(topics.id, db.selectDistinct({ id: liveTopics.topicId }).from(liveTopics)))
      .orderBy(asc(topics.id))
      .all(),
    sources: db
      .select({ slug: sources.slug, name: sources.name })
      .from(sources)
      .where(inArray(sources.id, of(liveEditions.sourceId)))
      .orderBy(asc(sources.id))
      .all(),
  }
}

function narrowing(db: Tx, { section, topic, source, from, to }: SearchWishes) {
  const idOf = (table: typeof sections | typeof topics | typeof sources, slug: string) =>
    slug ? db.select({ id: table.id }).from(table).where(eq(table.slug, slug)).get()?.id : undefined
  const { TIME_ZONE } = env()
  return {
    sectionId: idOf(sections, section),
    topicId: idOf(topics, topic),
    sourceId: idOf(sources, source),
    ...(from && { since: dayBegin(from, TIME_ZONE) }),
    ...(to && { until: dayBegin(to, TIME_ZONE, 1) }),
  }
}

function resultOf(db: Tx, { searchId, locale }: FoundEdition, query: Query): SearchResult[] {
  const [story] = listCards(db, locale, { where: eq(liveEditions.searchId, searchId), limit: 1 })
  const text = db
    .select({ standfirst: liveEditions.standfirst, passages: liveEditions.passages })
    .from(liveEditions)
    .where(eq(liveEditions.searchId, searchId))
    .get()
  if (!story || !text) return []
  const body = excerpt(searchableBody(text), query, excerptLength[locale])
  return [{ story, headline: highlight(story.headline, query), excerpt: body }]
}
