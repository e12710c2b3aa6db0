import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The caches in front, and how far each has been told of what changed. What is still to be told is
 * what `moved_tags` holds of later generations. Times in milliseconds, as clocks are compared.
 */
export const caches = sqliteTable('caches', {
  /** Its kind and where it is, as `varnish http://127.0.0.1:6081`. */
  name: text().primaryKey(),
  /** What made its pages, besides the database; where that is another now, it has to drop them all. */
  madeBy: text('made_by').notNull(),
  /** The generation up to which it was told once, and that up to which it was told again; -1 for none. */
  told: integer().notNull(),
  confirmed: integer().notNull(),
  /** When to tell again what was told, and up to which generation that is. */
  confirmAt: integer('confirm_at'),
  confirmTo: integer('confirm_to').notNull(),
  /** How often in a row it could not be told; when that last was and why, also after it was told. */
  attempts: integer().notNull().default(0),
  failure: text(),
  failedAt: integer('failed_at'),
  /** When that began; null where it was told since. */
  failingSince: integer('failing_since'),
  /** No sooner is it to be asked again. */
  dueAt: integer('due_at').notNull().default(0),
  /** Until when whoever tells it is taken to be alive. */
  heldUntil: integer('held_until').notNull().default(0),
})
