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
  }
}
