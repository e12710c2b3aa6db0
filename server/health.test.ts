import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { migrateDatabase } from '@/db/migrate'
import { openHealth } from './health'

let dataDir: string
let db: Db
let clock = 0

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-health-'))
  db = openDatabase(dataDir, { patience: 0 })
  migrateDatabase(db)
  clock = 0
})

afterEach(() => {
  closeConnections()
  rmSync(dataDir, { recursive: true })
})

const open = () => openHealth({ dataDir, db, now: () => clock })

function later(health: () => string): string {
  clock += 10_000
  return health()
}

test('is well where the database can be read and written, and looking leaves nothing', () => {
  const health = open()
  const logOf = () => statSync(join(dataDir, 'diptych.sqlite-wal')).size
  const before = [readdirSync(dataDir), logOf(), db.get(sql`SELECT * FROM site_state`)]
  for (let times = 0; times < 50; times += 1) expect(later(health)).toBe('ok')
  expect([readdirSync(dataDir), logOf(), db.get(sql`SELECT * FROM site_state`)]).toEqual(before)
})

test('is well while another process writes', () => {
  const other = openDatabase(dataDir)
  const health = open()
  other.transaction(() => expect(health()).toBe('ok'))
})

test('is not where the database cannot be written, and is again when it can', () => {
  const health = open()
  db.run(sql`PRAGMA query_only = ON`)
  expect(health()).toBe('unwritable')
  db.run(sql`PRAGMA query_only = OFF`)
  expect(health()).toBe('unwritable')
  expect(later(health)).toBe('ok')
})

test('is not where the folder takes no file', () => {
  const health = open()
  renameSync(dataDir, `${dataDir}-away`)
  expect(health()).toBe('unwritable')
  renameSync(`${dataDir}-away`, dataDir)
  expect(later(health)).toBe('ok')
})

test('is not where the database cannot be read', () => {
  const health = open()
  db.run(sql`DROP TABLE site_state`)
  expect(health()).toBe('unreadable')
})

test('is not where a newer version has migrated the database meanwhile', () => {
  const health = open()
  db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)`)
  expect(health()).toBe('newer-schema')
})
