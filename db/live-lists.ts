import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

/** The lists of live stories that are counted as they change (`live_lists`, `live_days`), by their names. */
export const listName = {
  all: 'all',
  section: (id: number) => `section:${id}`,
  source: (id: number) => `source:${id}`,
  topic: (id: number) => `topic:${id}`,
  /** A thousand numbers in a row: 1 holds those from 1000 to 1999. */
  numbers: (thousand: number | '') => `numbers:${thousand}`,
}

/** So many numbers are in one list of them. */
export const numbersInRun = 1000

/** Counts all lists again, as the triggers would have it: for a database that was filled without them. */
export function countLiveLists(tx: Tx): void {
  for (const table of ['live_lists', 'live_days', 'topic_editions']) {
    tx.run(sql`DELETE FROM ${sql.identifier(table)}`)
  }
  tx.run(sql`
    INSERT INTO live_lists (list, locale, total, latest)
    SELECT list, locale, count(*), max(max(updated_at, first_published_at))
    FROM live_editions JOIN ${listsOf} USING (story_id, locale)
    WHERE status = 'live' GROUP BY list, locale`)
  tx.run(sql`
    INSERT INTO live_days (list, locale, day, total)
    SELECT list, locale, substr(first_published_at, 1, 10), count(*)
    FROM live_editions JOIN ${listsOf} USING (story_id, locale)
    WHERE status = 'live' AND list NOT LIKE 'numbers:%' GROUP BY 1, 2, 3`)
  tx.run(sql`
    INSERT INTO topic_editions (topic_id, locale, at, number)
    SELECT topic_id, locale, first_published_at, number
    FROM live_editions JOIN live_topics USING (story_id) WHERE status = 'live'`)
}

const listsOf = sql`(
  SELECT story_id, locale, 'all' AS list FROM live_editions
  UNION ALL SELECT story_id, locale, 'numbers:' || (number / 1000) FROM live_editions
  UNION ALL SELECT story_id, locale, 'section:' || section_id FROM live_editions WHERE section_id IS NOT NULL
  UNION ALL SELECT story_id, locale, 'source:' || source_id FROM live_editions WHERE source_id IS NOT NULL
  UNION ALL SELECT story_id, locale, 'topic:' || topic_id FROM live_editions JOIN live_topics USING (story_id)
) AS lists`
