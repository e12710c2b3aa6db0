import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { type Fault, faultOf } from '@/db/fault'

/** Whether what is made from stories, for searches and for the desk, has all of them and no more. */
export function checkDerived(db: Db): Fault[] {
  return [
    ...faultOf('stray-index', foundBy(db, strayEntries)),
    ...faultOf('drafts-not-indexed', foundBy(db, draftsNotIndexed)),
    ...faultOf('not-on-desk', foundBy(db, notOnDesk)),
  ]
}

const strayEntries = sql`
  SELECT rowid AS what FROM live_search
  WHERE rowid NOT IN (SELECT search_id FROM live_editions WHERE status = 'live')
  ORDER BY rowid`

const draftsNotIndexed = sql`
  SELECT number AS what FROM stories
  WHERE id IN (SELECT story_id FROM revisions) AND id NOT IN (SELECT rowid FROM draft_search)
  ORDER BY number`

const notOnDesk = sql`
  SELECT number AS what FROM stories
  WHERE id IN (SELECT story_id FROM revisions) AND id NOT IN (SELECT story_id FROM desk_entries)
  ORDER BY number`

const foundBy = (db: Db, query: SQL) => db.all<{ what: number }>(query).map(({ what }) => what)
