import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '@/db/client'

/** A prepared statement that writes one row of a table, all its columns given. Answers the row's id. */
export function bulkInsert<Table extends SQLiteTable>(
  db: Db,
  table: Table,
): (row: Omit<Table['$inferSelect'], 'id'> & { id?: number }) => number {
  const columns = Object.entries(getTableColumns(table))
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const statement = db.$client.prepare(
    `INSERT INTO "${getTableName(table)}" (${names}) VALUES (${places})`,
  )
  return (row) => {
    const given: Record<string, unknown> = row
    const values = columns.map(([key, column]) => {
      const value = given[key]
      return value === null || value === undefined ? null : column.mapToDriverValue(value)
    })
    return Number(statement.run(values).lastInsertRowid)
  }
}

/**
 * Fills tables in one go, with none of the care that a newsroom at work needs: triggers are set aside, and
 * nothing is safe before the end. Only for a database that nobody else has open.
 */
export function fillInOneGo(db: Db, fill: () => void): void {
  const client = db.$client
  const triggers = client
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'
       AND tbl_name NOT IN (SELECT name FROM sqlite_schema WHERE type = 'view')`,
    )
    .all()
  // The driver lets nobody do without a journal; in memory it holds the few old pages that are changed.
  client.pragma('journal_mode = MEMORY')
  client.pragma('synchronous = OFF')
  client.pragma('foreign_keys = OFF')
  client.pragma('cache_size = -2000000')
  for (const { name } of triggers) client.exec(`DROP TRIGGER "${name}"`)
  client.transaction(fill)()
  for (const { sql } of triggers) client.exec(sql)
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma('cache_size = -16000')
}

/** So much memory gathers words before they are written: many at a time, or merging takes most of the time. */
const gathered = 16 << 20
const byDefault = 1 << 20

/** Has an index of words gather much before it writes. */
export function gatherWords(db: Db, index: string, isMuch: boolean): void {
  const size = isMuch ? gathered : byDefault
  db.$client.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', ${size})`)
}
