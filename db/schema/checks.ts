import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { stories } from '@/db/schema/stories'

/** How the newsroom takes the findings of a rule, where it does not keep to the default. */
export const checkLevels = sqliteTable('check_levels', {
  rule: text().primaryKey(),
  level: text({ enum: ['block', 'warn', 'note', 'off'] }).notNull(),
  updatedAt: text('updated_at').notNull(),
  updatedBy: text('updated_by').notNull(),
})

/**
 * Findings that someone looked at and let stand. One holds for as long as the passage says in the
 * same words what the finding pointed at; null is a language in which there was nothing to point at.
 */
export const waivers = sqliteTable(
  'waivers',
  {
    id: integer().primaryKey(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    passageId: text('passage_id').notNull(),
    rule: text().notNull(),
    zh: text(),
    en: text(),
    reason: text().notNull(),
    by: text().notNull(),
    at: text().notNull(),
  },
  (table) => [index('waivers_story').on(table.storyId), index('waivers_at').on(table.at)],
)
