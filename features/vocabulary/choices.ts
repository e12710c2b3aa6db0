import { asc } from 'drizzle-orm'
import { getDb } from '@/db/client'
import { sources, topics } from '@/db/schema/vocabulary'
import { listSectionTree } from './section-tree'

/** All that a story can be filed under. */
export function listVocabulary() {
  const db = getDb()
  return {
    sections: listSectionTree(db).map(({ id, name, depth }) => ({ id, name, depth })),
    topics: db
      .select({ id: topics.id, name: topics.name })
      .from(topics)
      .orderBy(asc(topics.id))
      .all(),
    sources: db
      .select({ id: sources.id, name: sources.name })
      .from(sources)
      .orderBy(asc(sources.id))
      .all(),
  }
}
