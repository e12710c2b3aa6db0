import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { stories } from '@/db/schema/stories'
import { knownLocales } from '@/lib/i18n/languages'

/** What was confirmed to say the same in two languages: passages and sentences. `memory_search` finds them. */
export const memoryPairs = sqliteTable(
  'memory_pairs',
  {
    id: integer().primaryKey(),
    /** The story that said it; null for what came with a file. */
    storyId: integer('story_id').references(() => stories.id),
    /** The two languages, in the order of the site's list. */
    first: text({ enum: knownLocales }).notNull(),
    second: text({ enum: knownLocales }).notNull(),
    firstText: text('first_text').notNull(),
    secondText: text('second_text').notNull(),
    /** Stand for the texts as matches compare them. */
    firstKey: text('first_key').notNull(),
    secondKey: text('second_key').notNull(),
    at: text().notNull(),
  },
  (table) => [
    index('memory_pairs_story').on(table.storyId),
    index('memory_pairs_first').on(table.firstKey),
    index('memory_pairs_second').on(table.secondKey),
    check('memory_pairs_order', sql`${table.first} <> ${table.second}`),
  ],
)
