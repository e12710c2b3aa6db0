import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'

/** For tests of upgrades: rows of whatever tables a schema has, without knowing them. */

type Column = { name: string; type: string; notnull: number; pk: number }
type ForeignKey = { table: string; from: string; to: string | null }

export type AnyRow = Record<string, unknown>

const rowsEach = 3

/** Puts rows into every table, each row another and none empty. */
export function fillEveryTable(db: Db): void {
  const waiting = new Set(tablesOf(db).filter((table) => table !== 'site_state'))
  while (waiting.size > 0) {
    const next = [...waiting].find((table) =>
      foreignKeysOf(db, table).every(({ table: other }) => other === table || !waiting.has(other)),
    )
    if (!next) throw new Error(`Tables in a circle: ${[...waiting].join(', ')}`)
    for (let row = 1; row <= rowsEach; row += 1) insertRow(db, next, row)
    waiting.delete(next)
  }
}

/** Without those that SQLite and the indexes of words keep for themselves. */
export function tablesOf(db: Db): string[] {
  const virtual = db.all<{ name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'`,
  )
  return db
    .all<{ name: string }>(sql`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_') && !name.startsWith('__'))
    .filter((name) => !virtual.some((one) => name.startsWith(one.name)))
}

export function rowsOf(db: Db, table: string): AnyRow[] {
  return db.all<AnyRow>(sql`SELECT * FROM ${sql.identifier(table)} ORDER BY rowid`)
}

function foreignKeysOf(db: Db, table: string): ForeignKey[] {
  return db.all<ForeignKey>(
    sql`SELECT "table", "from", "to" FROM pragma_foreign_key_list(${table})`,
  )
}

function insertRow(db: Db, table: string, row: number): void {
  const columns = db.all<Column>(
    sql`SELECT name, type, "notnull", pk FROM pragma_table_info(${table})`,
  )
  const keys = foreignKeysOf(db, table)
  const values = columns.map((column) => cellOf(db, { table, column, row, keys }))
  const names = columns.map(({ name }) => sql.identifier(name))
  db.run(sql`INSERT OR IGNORE INTO ${sql.identifier(table)} (${sql.join(names, sql`, `)})
    VALUES (${sql.join(
      values.map((value) => sql`${value}`),
      sql`, `,
    )})`)
}

type Cell = { table: string; column: Column; row: number; keys: ForeignKey[] }

function cellOf(db: Db, { table, column, row, keys }: Cell): unknown {
  const key = keys.find(({ from }) => from === column.name)
  if (key) return key.table === table ? null : otherRow(db, key, row)
  if (column.type === 'INTEGER' || column.type === 'integer') return row
  if (/real/iu.test(column.type)) return row / 10
  return textFor(column.name, row)
}

function otherRow(db: Db, { table, to }: ForeignKey, row: number): unknown {
  const name = sql.identifier(to ?? 'id')
  const found = db.all<{ value: unknown }>(
    sql`SELECT ${name} AS value FROM ${sql.identifier(table)} ORDER BY rowid`,
  )
  return found[(row - 1) % found.length]?.value
}

function textFor(name: string, row: number): string {
  const known = texts[name]
  if (known) return known(row)
  return /(?:^|_)at$|_until$/u.test(name) ? `2026-11-0${row}T01:00:00.000Z` : `${name} ${row}`
}

const words = (row: number) => JSON.stringify({ zh: `字${row}`, en: `Words ${row}` })

const passages = (row: number) =>
  JSON.stringify([{ id: `p${row}`, blocks: [{ type: 'paragraph', content: [{ text: 'a' }] }] }])

/** What is read as JSON, or is one of a few words. */
const texts: Record<string, (row: number) => string> = {
  locale: (row) => (row % 2 ? 'zh' : 'en'),
  place: () => 'draft',
  status: () => 'live',
  locales: () => '["zh","en"]',
  widths: () => '[480,960]',
  urls: () => '["https://example.org/"]',
  content: () => JSON.stringify(buildContent({})),
  passages,
  corrections: () => '[]',
  lead_picture: () => '{}',
  name: words,
  note: words,
  introduction: words,
  alt: words,
  caption: words,
  credit: words,
  suggestions: () => '{}',
  details: () => '{}',
}
