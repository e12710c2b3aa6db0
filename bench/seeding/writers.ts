import type { Db } from '@/db/client'
import { deskEntries } from '@/db/schema/desk'
import { auditEvents } from '@/db/schema/people'
import {
  liveEditions,
  liveTopics,
  publicationEditions,
  publications,
  relatedStories,
} from '@/db/schema/publishing'
import { reads } from '@/db/schema/reads'
import { revisions, stories } from '@/db/schema/stories'
import { bulkInsert } from './bulk-insert'

export type Writers = ReturnType<typeof writersOf>

/** What writes a row of each table that a story is in. */
export function writersOf(db: Db) {
  const words = (index: string, columns: string[]) => {
    const places = columns.map(() => '?').join(', ')
    const statement = db.$client.prepare(
      `INSERT INTO ${index} (rowid, ${columns.join(', ')}) VALUES (?, ${places})`,
    )
    return (rowid: number, ...texts: string[]) => statement.run(rowid, ...texts)
  }
  return {
    story: bulkInsert(db, stories),
    revision: bulkInsert(db, revisions),
    publication: bulkInsert(db, publications),
    publicationEdition: bulkInsert(db, publicationEditions),
    liveEdition: bulkInsert(db, liveEditions),
    liveTopic: bulkInsert(db, liveTopics),
    related: bulkInsert(db, relatedStories),
    deskEntry: bulkInsert(db, deskEntries),
    event: bulkInsert(db, auditEvents),
    reads: bulkInsert(db, reads),
    liveWords: words('live_search', ['headline', 'body', 'facets']),
    draftWords: words('draft_search', ['headline', 'body']),
  }
}
