import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'
import {
  countLive,
  everyStory,
  type LiveList,
  newestIn,
  sectionList,
  sourceList,
  topicList,
} from '@/features/editions/live-lists'
import { sectionIdsUnder } from '@/features/editions/sections'
import { search } from '@/features/search/search'
import { type Locale, locales } from '@/lib/i18n/locales'
import { comparePositions, type ListPosition } from './cursor'
import { Problem } from './problem'

/** What a list of stories can be narrowed to. */
export type StoryFilter = {
  locale?: Locale | undefined
  section?: string | undefined
  topic?: string | undefined
  source?: string | undefined
  /** Instants; `until` is not included. */
  since?: string | undefined
  until?: string | undefined
  q?: string | undefined
}

/** A search looks no further than to so many matches, the newest. */
export const mostFound = 1000

/** The positions of the live editions that pass the filter, newest first, from after one of them on. */
export function listPositions(
  db: Tx,
  filter: StoryFilter,
  { after, limit }: { after: ListPosition | null; limit: number },
): ListPosition[] {
  const filters = filtersOf(db, filter)
  const asked = filter.locale ? [filter.locale] : locales
  return asked
    .flatMap((locale) => {
      const { since, until } = filter
      const where = [found(db, filter, locale), isAfter(after)]
      const times = { since, until, after }
      return positionsIn(db, locale, limit, { filters, where, times })
    })
    .sort(comparePositions)
    .slice(0, limit)
}

/** What the lists of one filter hold is asked for; an edition is in no more than one of them. */
type Filter = LiveList[]

/** Goes along the filter that holds fewest, and looks at each edition whether it passes the rest. */
function positionsIn(
  db: Tx,
  locale: Locale,
  limit: number,
  { filters, where, times }: { filters: Filter[]; where: (SQL | undefined)[]; times: Times },
): ListPosition[] {
  const lengthOf = (filter: Filter) => countLive(db, locale, filter.map(nameOf))
  const [shortest = [everyStory], ...others] = filters
    .map((filter) => ({ filter, length: filters.length > 1 ? lengthOf(filter) : 0 }))
    .toSorted((one, other) => one.length - other.length)
    .map(({ filter }) => filter)
  const passes = others.map((filter) => or(...filter.map(({ holds }) => holds)))
  const found = newestIn(db, locale, shortest, {
    narrowed: ({ at }) => and(...where, ...passes, ...timesIn(at, times)) ?? sql`TRUE`,
    limit,
  })
  return found.map(({ number, at }) => ({ publishedAt: at, number, locale }))
}

type Times = Pick<StoryFilter, 'since' | 'until'> & { after: ListPosition | null }

/** The stretch that is looked at, by the order of the list, so that its index goes there at once. */
const timesIn = (at: SQL, { since, until, after }: Times) => [
  since ? sql`${at} >= ${since}` : undefined,
  until ? sql`${at} < ${until}` : undefined,
  after ? sql`${at} <= ${after.publishedAt}` : undefined,
]

const nameOf = ({ name }: LiveList) => name

function filtersOf(db: Tx, { section, topic, source }: StoryFilter): Filter[] {
  const filters: Filter[] = []
  const isOfList = section !== undefined || topic !== undefined || source !== undefined
  // Whatever enters or leaves the list enters or leaves what narrows it.
  if (!isOfList) touch(tags.stories)
  if (section !== undefined) {
    touch(tags.sections)
    const ids = sectionIdsUnder(db, idOf(db, sections, 'section', section))
    touch(...ids.map(tags.inSection))
    filters.push(ids.map(sectionList))
  }
  if (topic !== undefined) {
    touch(tags.topics)
    const id = idOf(db, topics, 'topic', topic)
    touch(tags.withTopic(id))
    filters.push([topicList(id)])
  }
  if (source !== undefined) {
    touch(tags.sources)
    const id = idOf(db, sources, 'source', source)
    touch(tags.fromSource(id))
    filters.push([sourceList(id)])
  }
  return filters
}

type Vocabulary = typeof sections | typeof topics | typeof sources

/** A filter by what does not exist is a mistake, which an empty list would hide. */
function idOf(db: Tx, table: Vocabulary, kind: string, slug: string): number {
  const row = db.select({ id: table.id }).from(table).where(eq(table.slug, slug)).get()
  if (!row) throw new Problem(400, `${kind}: there is none of this slug; /${kind}s lists them`)
  return row.id
}

const day = 86_400_000

function found(db: Tx, { q, since, until }: StoryFilter, locale: Locale): SQL | undefined {
  if (q === undefined) return undefined
  touch(tags.everything)
  const { editions } = search(
    {
      typed: q,
      locale,
      only: locale,
      sort: 'time',
      limit: mostFound,
      offset: 0,
      ...(since && { since }),
      // The index counts many editions of one minute as somewhat later ones.
      ...(until && { until: new Date(Date.parse(until) + day).toISOString() }),
    },
    db,
  )
  return inArray(
    liveEditions.searchId,
    editions.map(({ searchId }) => searchId),
  )
}

function isAfter(position: ListPosition | null): SQL | undefined {
  if (!position) return undefined
  const { firstPublishedAt, number, locale } = liveEditions
  return sql`(${firstPublishedAt}, ${number}, ${locale}) < (${position.publishedAt}, ${position.number}, ${position.locale})`
}
