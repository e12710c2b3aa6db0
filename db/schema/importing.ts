import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { StoryContent } from '@/db/content'
import { stories } from '@/db/schema/stories'

/** What documents were taken in, so that the same one never makes a second story; append only. */
export const imports = sqliteTable(
  'imports',
  {
    id: integer().primaryKey(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    /** Absolute. */
    path: text().notNull(),
    textHash: text('text_hash').notNull(),
    /** Headlines with date and time; null where the document lacks either. */
    signature: text(),
    /** What the document alone makes of the story: the base that newsroom and document began from. */
    content: text({ mode: 'json' }).$type<StoryContent>().notNull(),
    at: text().notNull(),
  },
  (table) => [
    index('imports_story').on(table.storyId),
    index('imports_path').on(table.path),
    index('imports_text').on(table.textHash),
    index('imports_signature').on(table.signature),
  ],
)
