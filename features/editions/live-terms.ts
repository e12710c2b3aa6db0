import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions, liveTopics } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import type { Locale } from '@/lib/i18n/locales'
import { sectionIdsAbove } from './sections'

/**
 * The terms of which readers have stories, in a language or, where none is named, in any: a name
 * alone may tell of a story that is still to come.
 */

/** With the sections above those that hold the stories. */
export function listLiveSections(db: Tx, locale?: Locale) {
  const ids = usedIds(db, liveEditions.sectionId, locale).flatMap((id) => sectionIdsAbove(db, id))
  return db
    .select()
    .from(sections)
    .where(inArray(sections.id, ids))
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
}

export function listLiveTopics(db: Tx, locale?: Locale) {
  const used = db
    .selectDistinct({ id: liveTopics.topicId })
    .from(liveTopics)
    .innerJoin(liveEditions, eq(liveEditions.storyId, liveTopics.storyId))
    .where(isLive(locale))
  return db.select().from(topics).where(inArray(topics.id, used)).orderBy(asc(topics.id)).all()
}

export function listLiveSources(db: Tx, locale?: Locale) {
  const ids = usedIds(db, liveEditions.sourceId, locale)
  return db.select().from(sources).where(inArray(sources.id, ids)).orderBy(asc(sources.id)).all()
}

function usedIds(
  db: Tx,
  column: typeof liveEditions.sectionId | typeof liveEditions.sourceId,
  locale?: Locale,
): number[] {
  return db
    .selectDistinct({ id: column })
    .from(liveEditions)
    .where(and(isLive(locale), isNotNull(column)))
    .all()
    .flatMap(({ id }) => id ?? [])
}

function isLive(locale?: Locale) {
  const live = eq(liveEditions.status, 'live')
  return locale ? and(live, eq(liveEditions.locale, locale)) : live
}
