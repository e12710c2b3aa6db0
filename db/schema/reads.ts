import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { stories } from '@/db/schema/stories'
import { knownLocales } from '@/lib/i18n/languages'

/** How often a story was read in a language, by the hour (as `2026-11-25T03`, in UTC). Nothing of the reader. */
export const reads = sqliteTable(
  'reads',
  {
    hour: text().notNull(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    locale: text({ enum: knownLocales }).notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.storyId, table.locale] })],
)

export const spans = ['day', 'week'] as const

/** Over which time a list of the most read counts. */
export type Span = (typeof spans)[number]

/** The lists of the most read as readers see them, one a language, span and section. */
export const mostRead = sqliteTable(
  'most_read',
  {
    locale: text({ enum: knownLocales }).notNull(),
    span: text({ enum: spans }).notNull(),
    /** 0 stands for the whole site. */
    sectionId: integer('section_id').notNull(),
    position: integer().notNull(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
  },
  (table) => [primaryKey({ columns: [table.locale, table.span, table.sectionId, table.position] })],
)
