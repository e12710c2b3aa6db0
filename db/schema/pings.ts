import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { publications } from '@/db/schema/publishing'

/** Who is told of publications, where the operator has named them. */
export const pingServices = ['indexnow', 'websub'] as const

/**
 * What is still to be told: written by the publication's own transaction, taken out once it was
 * said. One that was given up stays, without a due time and with the last failure.
 */
export const pings = sqliteTable(
  'pings',
  {
    id: integer().primaryKey(),
    service: text({ enum: pingServices }).notNull(),
    publicationId: integer('publication_id')
      .notNull()
      .references(() => publications.id),
    /** Absolute addresses: stories for IndexNow, feeds for WebSub. */
    urls: text({ mode: 'json' }).$type<string[]>().notNull(),
    attempts: integer().notNull().default(0),
    /** When to try, or to try again where whoever took it up has died. */
    dueAt: text('due_at'),
    failure: text(),
  },
  (table) => [
    unique('pings_once').on(table.publicationId, table.service),
    index('pings_due').on(table.service, table.dueAt),
  ],
)
