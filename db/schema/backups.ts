import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The scheduled backups of late, one row a try. Times in milliseconds, as clocks are compared. */
export const backups = sqliteTable('backups', {
  id: integer().primaryKey(),
  startedAt: integer('started_at').notNull(),
  /** Until when whoever makes it is taken to be alive. */
  heldUntil: integer('held_until').notNull(),
  endedAt: integer('ended_at'),
  /** Where it lies: a file, or s3://bucket/name. */
  address: text(),
  bytes: integer(),
  failure: text(),
})
