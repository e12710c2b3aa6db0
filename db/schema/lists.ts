import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { knownLocales } from '@/lib/i18n/languages'

/*
 * What lists of live stories hold, counted as it changes: counting at each reading takes the longer the
 * more there is. Triggers on live_editions and live_topics keep these tables; `db/live-lists.ts` names the lists.
 */

/** How many live editions a list holds, and when anything in it last changed; for some lists there are none left. */
export const liveLists = sqliteTable(
  'live_lists',
  {
    list: text().notNull(),
    locale: text({ enum: knownLocales }).notNull(),
    total: integer().notNull(),
    latest: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.locale] })],
)

/** How many of a list were first published on a day in UTC, as `2026-11-25`; days without any have no row. */
export const liveDays = sqliteTable(
  'live_days',
  {
    list: text().notNull(),
    locale: text({ enum: knownLocales }).notNull(),
    day: text().notNull(),
    total: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.locale, table.day] })],
)

/** The live editions of a topic in the order of time, which `live_topics` does not have. */
export const topicEditions = sqliteTable(
  'topic_editions',
  {
    topicId: integer('topic_id').notNull(),
    locale: text({ enum: knownLocales }).notNull(),
    at: text().notNull(),
    number: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.topicId, table.locale, table.at, table.number] })],
)
