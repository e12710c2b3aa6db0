import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { type Fault, faultOf } from '@/db/fault'

/** Whether readers see what the newest publication of each story and language says, and can find it. */
export function checkLiveEditions(db: Db): Fault[] {
  return [
    ...faultOf('live-differs', numbersOf(db, differing)),
    ...faultOf('not-indexed', numbersOf(db, notIndexed)),
  ]
}

const differing = sql`
  SELECT DISTINCT live.number FROM live_editions AS live
  LEFT JOIN publication_editions AS said ON said.locale = live.locale AND said.publication_id = (
    SELECT max(publications.id) FROM publications
    JOIN publication_editions ON publication_id = publications.id
    WHERE publications.story_id = live.story_id AND publication_editions.locale = live.locale)
  LEFT JOIN revisions ON revisions.id = said.revision_id
  WHERE live.status = 'live'
    AND (revisions.id IS NULL
      OR live.headline IS NOT revisions.content ->> ('$.headline."' || live.locale || '"')
      OR (SELECT json_group_array(json_array(shown.value ->> 'id', shown.value -> 'blocks'))
          FROM json_each(live.passages) AS shown)
        IS NOT (SELECT json_group_array(json_array(said.value ->> 'id',
            json(coalesce(said.value -> ('$.panels."' || live.locale || '"'), '[]'))))
          FROM json_each(revisions.content, '$.passages') AS said))
  ORDER BY live.number`

const notIndexed = sql`
  SELECT DISTINCT number FROM live_editions
  WHERE status = 'live' AND search_id NOT IN (SELECT rowid FROM live_search)
  ORDER BY number`

const numbersOf = (db: Db, query: SQL) =>
  db.all<{ number: number }>(query).map(({ number }) => number)
