import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { people } from '@/db/schema/people'

/** Passwords that were tried of late; times in milliseconds. */
export const signInAttempts = sqliteTable(
  'sign_in_attempts',
  {
    id: integer().primaryKey(),
    /** SHA-256 of the address in lower case, whether anyone has it or not. */
    account: text().notNull(),
    /** SHA-256 of the device's mark where the account knows it; else empty, for all strangers together. */
    device: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [
    index('sign_in_attempts_of').on(table.account, table.device, table.at),
    index('sign_in_attempts_at').on(table.at),
  ],
)

/** The browsers in which a person has signed in, second factor and all. */
export const knownDevices = sqliteTable(
  'known_devices',
  {
    /** SHA-256 of the mark in the browser's cookie. */
    device: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Of the last such sign-in, in milliseconds. */
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.device, table.personId] })],
)

export const letterKinds = ['reset', 'invitation'] as const

export type LetterKind = (typeof letterKinds)[number]

/**
 * Letters still to be written and sent. The address is as it was given: whether anyone has it is
 * looked up by who sends, so that asking takes everyone the same time.
 */
export const letters = sqliteTable(
  'letters',
  {
    id: integer().primaryKey(),
    kind: text({ enum: letterKinds }).notNull(),
    address: text().notNull(),
    askedAt: text('asked_at').notNull(),
    attempts: integer().notNull().default(0),
    /** When to try, or to try again where whoever took it up has died. */
    dueAt: text('due_at').notNull(),
  },
  (table) => [
    unique('letters_once').on(table.kind, table.address),
    index('letters_due').on(table.dueAt),
  ],
)
