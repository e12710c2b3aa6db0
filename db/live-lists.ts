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
    INSERT INTO live_lists (list, locale, total, latest) ${listed}
    SELECT list, locale, count(*), max(latest) FROM listed GROUP BY 1, 2`)
  tx.run(sql`
    INSERT INTO live_days (list, locale, day, total) ${listed}
    SELECT list, locale, day, count(*) FROM listed WHERE list NOT LIKE 'numbers:%' GROUP BY 1, 2, 3`)
  tx.run(sql`
    INSERT INTO topic_editions (topic_id, locale, at, number)
    SELECT topic_id, locale, first_published_at, number
    FROM live_editions JOIN live_topics USING (story_id) WHERE status = 'live'`)
}

/** Every live edition under each list that it is in. The wide rows of editions are gone through once. */
const listed = sql`
  WITH live AS MATERIALIZED (
    SELECT story_id, locale, number, section_id, source_id, substr(first_published_at, 1, 10) AS day,
      max(updated_at, first_published_at) AS latest
    FROM live_editions WHERE status = 'live'),
  listed (list, locale, day, latest) AS (
    SELECT 'all', locale, day, latest FROM live
    UNION ALL SELECT 'numbers:' || (number / 1000), locale, day, latest FROM live
    UNION ALL SELECT 'section:' || section_id, locale, day, latest FROM live WHERE section_id IS NOT NULL
    UNION ALL SELECT 'source:' || source_id, locale, day, latest FROM live WHERE source_id IS NOT NULL
    UNION ALL SELECT 'topic:' || topic_id, locale, day, latest FROM live JOIN live_topics USING (story_id))`
