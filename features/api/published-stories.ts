import { and, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions, liveTopics } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { tags, touch } from '@/db/tags'
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
  const where = conditionsOf(db, filter)
  const asked = filter.locale ? [filter.locale] : locales
  return asked
    .flatMap((locale) =>
      positionsIn(db, locale, limit, [...where, found(db, filter, locale), isAfter(after)]),
    )
    .sort(comparePositions)
    .slice(0, limit)
}

function positionsIn(
  db: Tx,
  locale: Locale,
  limit: number,
  where: (SQL | undefined)[],
): ListPosition[] {
  return db
    .select({
      publishedAt: liveEditions.firstPublishedAt,
      number: liveEditions.number,
      locale: liveEditions.locale,
    })
    .from(liveEditions)
    .where(and(eq(liveEditions.locale, locale), eq(liveEditions.status, 'live'), ...where))
    .orderBy(desc(liveEditions.firstPublishedAt), desc(liveEditions.number))
    .limit(limit)
    .all()
}

function conditionsOf(db: Tx, { section, topic, source, since, until }: StoryFilter): SQL[] {
  const conditions: SQL[] = []
  const isOfList = section !== undefined || topic !== undefined || source !== undefined
  // Whatever enters or leaves the list enters or leaves what narrows it.
  if (!isOfList) touch(tags.stories)
  if (section !== undefined) {
    touch(tags.sections)
    const id = idOf(db, sections, 'section', section)
    const ids = sectionIdsUnder(db, id)
    touch(...ids.map(tags.inSection))
    conditions.push(inArray(liveEditions.sectionId, ids))
  }
  if (topic !== undefined) {
    touch(tags.topics)
    const id = idOf(db, topics, 'topic', topic)
    touch(tags.withTopic(id))
    const ofTopic = db
      .select({ storyId: liveTopics.storyId })
      .from(liveTopics)
      .where(eq(liveTopics.topicId, id))
    conditions.push(inArray(liveEditions.storyId, ofTopic))
  }
  if (source !== undefined) {
    touch(tags.sources)
    const id = idOf(db, sources, 'source', source)
    touch(tags.fromSource(id))
    conditions.push(eq(liveEditions.sourceId, id))
  }
  if (since) conditions.push(gte(liveEditions.firstPublishedAt, since))
  if (until) conditions.push(lt(liveEditions.firstPublishedAt, until))
  return conditions
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
