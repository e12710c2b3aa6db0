import { asc } from 'drizzle-orm'
import { getDb } from '@/db/client'
import { sources, topics } from '@/db/schema/vocabulary'
import { listSectionTree, type SectionNode } from './section-tree'

export type Topic = typeof topics.$inferSelect
export type Source = typeof sources.$inferSelect

/** All that stories can be filed under and credited to. */
export function getVocabulary(): { sections: SectionNode[]; topics: Topic[]; sources: Source[] } {
  const db = getDb()
  return {
    sections: listSectionTree(db),
    topics: db.select().from(topics).orderBy(asc(topics.slug)).all(),
    sources: db.select().from(sources).orderBy(asc(sources.slug)).all(),
  }
}
