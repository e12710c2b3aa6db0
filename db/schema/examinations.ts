import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Fault } from '@/db/fault'

/** One row: when the data folder was last looked over, and what was found. Times in milliseconds. */
export const examinations = sqliteTable('examinations', {
  id: integer().primaryKey(),
  /** When somebody asked for it, until that is done. */
  askedAt: integer('asked_at'),
  startedAt: integer('started_at'),
  /** Until when whoever looks is taken to be alive. */
  heldUntil: integer('held_until').notNull().default(0),
  endedAt: integer('ended_at'),
  faults: text({ mode: 'json' }).$type<Fault[]>().notNull().default([]),
  /** Why the last look came to nothing. */
  failure: text(),
})
