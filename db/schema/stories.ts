import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { StoryContent } from '@/db/content'

export const stories = sqliteTable('stories', {
  id: integer().primaryKey(),
  /** The number in the public address; given once and never used again. */
  number: integer().notNull().unique(),
  state: text({ enum: ['draft', 'in-review', 'ready', 'live', 'withdrawn'] })
    .notNull()
    .default('draft'),
  /** Nothing goes out before this time. */
  embargoUntil: text('embargo_until'),
  createdAt: text('created_at').notNull(),
})

/**
 * Immutable snapshots of a whole story; triggers refuse every change, and the removal of what was
 * ever published. `seq` is also the version that a writer began from.
 */
export const revisions = sqliteTable(
  'revisions',
  {
    id: integer().primaryKey(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    seq: integer().notNull(),
    content: text({ mode: 'json' }).$type<StoryContent>().notNull(),
    author: text().notNull(),
    /** The seq of the revision that this one brought back. */
    restoredFrom: integer('restored_from'),
    createdAt: text('created_at').notNull().default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ'))`),
  },
  (table) => [unique().on(table.storyId, table.seq), index('revisions_story').on(table.storyId)],
)
