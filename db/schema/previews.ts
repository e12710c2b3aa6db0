import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from '@/db/schema/people'
import { stories } from '@/db/schema/stories'

/** Links that show one story's newest revision to whoever holds them, until they end. */
export const previewLinks = sqliteTable(
  'preview_links',
  {
    id: integer().primaryKey(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (table) => [index('preview_links_story').on(table.storyId)],
)
