import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** How far the making of an index has come that was begun and not ended, so that it goes on from there. */
export const indexRebuilds = sqliteTable('index_rebuilds', {
  index: text().primaryKey(),
  /** Of the words that are being written (`features/search/tokens.ts`); another begins again. */
  tokenVersion: integer('token_version').notNull(),
  /** What was done last, as the index goes along. */
  position: text({ mode: 'json' }).$type<(string | number)[]>().notNull(),
})
