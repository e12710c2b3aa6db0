import { asc, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Tx } from '@/db/client'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import type { Locale } from '@/lib/i18n/locales'
import { sectionIdsAbove } from './sections'

/**
 * The terms of which readers have stories, in a language or, where none is named, in any: a name
 * alone may tell of a story that is still to come.
 */

/** With the sections above those that hold the stories. */
export function listLiveSections(db: Tx, locale?: Locale) {
  const used = db
    .select({ id: sections.id })
    .from(sections)
    .where(isLive('section', sections.id, locale))
  const ids = used.all().flatMap(({ id }) => sectionIdsAbove(db, id))
  return db
    .select()
    .from(sections)
    .where(inArray(sections.id, [...new Set(ids)]))
    .orderBy(asc(sections.position), asc(sections.id))
    .all()
}

export function listLiveTopics(db: Tx, locale?: Locale) {
  return db
    .select()
    .from(topics)
    .where(isLive('topic', topics.id, locale))
    .orderBy(asc(topics.id))
    .all()
}

export function listLiveSources(db: Tx, locale?: Locale) {
  return db
    .select()
    .from(sources)
    .where(isLive('source', sources.id, locale))
    .orderBy(asc(sources.id))
    .all()
}

function isLive(kind: 'section' | 'topic' | 'source', id: AnySQLiteColumn, locale?: Locale): SQL {
  const inLanguage = locale ? sql`AND locale = ${locale}` : sql``
  return sql`EXISTS (
    SELECT 1 FROM live_lists WHERE list = ${`${kind}:`} || ${id} AND total > 0 ${inLanguage})`
}
