import { asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Term as StoredTerm } from '@/components/story/edition'
import type { Tx } from '@/db/client'
import { liveEditions, liveTopics } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { sectionIdsAbove } from '@/features/stories/sections'
import { type Locale, locales } from '@/lib/i18n/locales'
import { feedPath, sectionPath, sourcePath, topicPath } from '@/lib/paths'
import type { Term } from './answers'

/** Only what readers have stories of: a name may tell of one that is still to come. */

export function listSections(db: Tx, siteUrl: string): (Term & { parent: string | null })[] {
  const ids = usedIds(db, liveEditions.sectionId).flatMap((id) => sectionIdsAbove(db, id))
  const rows = db
    .select()
    .from(sections)
    .where(inArray(sections.id, ids))
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
  return rows.map((row) => ({
    ...presentTerm(row, sectionPath, siteUrl),
    parent: rows.find(({ id }) => id === row.parentId)?.slug ?? null,
  }))
}

export function listTopics(db: Tx, siteUrl: string): Term[] {
  const live = db
    .selectDistinct({ id: liveTopics.topicId })
    .from(liveTopics)
    .innerJoin(liveEditions, eq(liveEditions.storyId, liveTopics.storyId))
    .where(eq(liveEditions.status, 'live'))
  return db
    .select()
    .from(topics)
    .where(inArray(topics.id, live))
    .orderBy(asc(topics.id))
    .all()
    .map((row) => presentTerm(row, topicPath, siteUrl))
}

export function listSources(db: Tx, siteUrl: string): Term[] {
  return db
    .select()
    .from(sources)
    .where(inArray(sources.id, usedIds(db, liveEditions.sourceId)))
    .orderBy(asc(sources.id))
    .all()
    .map((row) => presentTerm(row, sourcePath, siteUrl))
}

function usedIds(
  db: Tx,
  column: typeof liveEditions.sectionId | typeof liveEditions.sourceId,
): number[] {
  return db
    .selectDistinct({ id: column, status: liveEditions.status })
    .from(liveEditions)
    .where(isNotNull(column))
    .all()
    .flatMap(({ id, status }) => (id !== null && status === 'live' ? [id] : []))
}

function presentTerm(
  { slug, name }: StoredTerm,
  path: (locale: Locale, slug: string) => string,
  siteUrl: string,
): Term {
  const inEach = (address: (locale: Locale) => string) =>
    Object.fromEntries(
      locales.map((locale) => [locale, new URL(address(locale), siteUrl).href]),
    ) as Term['url']
  return {
    slug,
    name,
    url: inEach((locale) => path(locale, slug)),
    feed: inEach((locale) => feedPath(path(locale, slug), 'json')),
  }
}
