import { sql } from 'drizzle-orm'
import type { MigrationMeta } from 'drizzle-orm/migrator'
import { describe, expect, test } from 'vitest'
import { connect, type Db } from '@/db/client'
import { type AnyRow, fillEveryTable, rowsOf, tablesOf } from '@/db/factories/any-rows'
import { testDatabase } from '@/db/factories/test-database'
import { migrateDatabase, NewerSchema, newestOf, ownMigrations, schemaOf } from '@/db/migrate'

const migrations = ownMigrations()
const names = migrations.map((migration, index) => [index, nameOf(migration)] as const)

function databaseAt(count: number): Db {
  const db = connect(':memory:')
  migrateDatabase(db, migrations.slice(0, count))
  return db
}

describe.each(names)('from schema %i (%s)', (index) => {
  test('every row is there after the upgrade, and everything fits together', () => {
    const db = databaseAt(index + 1)
    fillEveryTable(db)
    const before = new Map(tablesOf(db).map((table) => [table, rowsOf(db, table)]))
    migrateDatabase(db)
    for (const [table, rows] of before) expectKept(table, rows, rowsOf(db, table))
    expect(db.all(sql`PRAGMA foreign_key_check`)).toEqual([])
    expect(db.all(sql`PRAGMA integrity_check`)).toEqual([{ integrity_check: 'ok' }])
    expect(schemaOf(db)).toBe(newestOf(migrations))
  })

  test('it has the tables, columns, indexes and triggers of a new database', () => {
    const db = databaseAt(index + 1)
    fillEveryTable(db)
    migrateDatabase(db)
    expect(shapeOf(db)).toEqual(shapeOf(testDatabase()))
  })
})

test('an index whose making was broken off has its parts written anew again as rows are replaced', () => {
  const db = databaseAt(37)
  const indexes = ['live_search', 'draft_search'].map((name) => sql.identifier(name))
  for (const index of indexes)
    db.run(sql`INSERT INTO ${index} (${index}, rank) VALUES ('deletemerge', CAST(0 AS INTEGER))`)
  migrateDatabase(db)
  const shares = sql`SELECT v FROM live_search_config WHERE k = 'deletemerge'
    UNION ALL SELECT v FROM draft_search_config WHERE k = 'deletemerge'`
  expect(db.all(shares)).toEqual([{ v: 10 }, { v: 10 }])
})

describe('migrateDatabase', () => {
  test('one that fails leaves the database as it was', () => {
    const db = databaseAt(5)
    fillEveryTable(db)
    const before = shapeOf(db)
    const broken = { sql: ['CREATE TABLE a (b)', 'no SQL at all'], hash: '', bps: true }
    const last = { ...broken, folderMillis: newestOf(migrations) + 1 }
    expect(() => migrateDatabase(db, [...migrations, last])).toThrow('no SQL at all')
    expect(shapeOf(db)).toEqual(before)
    expect(schemaOf(db)).toBe(newestOf(migrations.slice(0, 5)))
  })

  test('the schema of a later version is left alone, and said so', () => {
    const db = testDatabase()
    expect(() => migrateDatabase(db, migrations.slice(0, -1))).toThrow(NewerSchema)
  })

  test('nothing is written where nothing is due', () => {
    const db = testDatabase()
    db.run(sql`PRAGMA query_only = ON`)
    migrateDatabase(db)
  })
})

test('the time of the last change never goes back with the clock', () => {
  const db = testDatabase()
  const later = '2999-01-01T00:00:00.000Z'
  db.run(sql`UPDATE site_state SET changed_at = ${later}`)
  const change = () => db.run(sql`UPDATE site_state SET generation = generation + 1`)
  const read = () => db.get<{ at: string }>(sql`SELECT changed_at AS at FROM site_state`)?.at ?? ''
  change()
  const first = read()
  change()
  expect(first > later).toBe(true)
  expect(read() > first).toBe(true)
})

/** Also the ends of columns that were added, by whatever value. */
function expectKept(table: string, before: AnyRow[], after: AnyRow[]): void {
  const kept = after.map((row) =>
    Object.fromEntries(Object.keys(before[0] ?? {}).flatMap((name) => pairIn(row, name))),
  )
  const expected = before.map((row) =>
    Object.fromEntries(Object.keys(kept[0] ?? {}).map((name) => [name, row[name]])),
  )
  if (ownWays.has(table)) return
  expect(kept.length, table).toBe(before.length)
  expect(kept, table).toEqual(expected)
}

const pairIn = (row: AnyRow, name: string) => (name in row ? [[name, row[name]]] : [])

/**
 * What a migration or a trigger writes itself; sessions ended where their tokens stood in plain, and an index that was
 * half made is made from the beginning.
 */
const ownWays = new Set(['site_state', 'media_uses', 'sessions', 'index_rebuilds'])

function shapeOf(db: Db): unknown {
  return tablesOf(db).map((table) => ({
    table,
    columns: db.all(
      sql`SELECT name, type, "notnull", pk FROM pragma_table_info(${table}) ORDER BY name`,
    ),
    rest: db.all(
      sql`SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ${table} AND type != 'table' ORDER BY name`,
    ),
  }))
}

function nameOf({ sql: statements }: MigrationMeta): string {
  return (statements[0] ?? '').replace(/\s+/gu, ' ').slice(0, 40)
}
