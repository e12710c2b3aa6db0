import { type AnySQLiteColumn, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PerLocale } from '@/lib/i18n/locales'

/** Sections nest: an imported breadcrumb is a path of them. */
export const sections = sqliteTable('sections', {
  id: integer().primaryKey(),
  slug: text().notNull().unique(),
  parentId: integer('parent_id').references((): AnySQLiteColumn => sections.id),
  name: text({ mode: 'json' }).$type<PerLocale<string>>().notNull(),
  position: integer().notNull().default(0),
})

export const topics = sqliteTable('topics', {
  id: integer().primaryKey(),
  slug: text().notNull().unique(),
  name: text({ mode: 'json' }).$type<PerLocale<string>>().notNull(),
  introduction: text({ mode: 'json' }).$type<PerLocale<string>>().notNull(),
})

export const sources = sqliteTable('sources', {
  id: integer().primaryKey(),
  slug: text().notNull().unique(),
  name: text({ mode: 'json' }).$type<PerLocale<string>>().notNull(),
  url: text(),
})
