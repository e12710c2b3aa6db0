import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { stories } from '@/db/schema/stories'
import { knownLocales } from '@/lib/i18n/languages'

/** The stories that editors pinned to a slot of the front page; a slot without one goes by recency. */
export const frontPins = sqliteTable(
  'front_pins',
  {
    /** 0 is the lead. */
    slot: integer().notNull(),
    locale: text({ enum: knownLocales }).notNull(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    /** The pin is taken away at this moment. */
    expiresAt: text('expires_at'),
  },
  (table) => [primaryKey({ columns: [table.slot, table.locale] })],
)
