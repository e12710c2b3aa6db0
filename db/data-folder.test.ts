import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseFile, openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { checkDatabase, checkDatabaseFile, DatabaseLost, keepToOwner } from '@/db/data-folder'
import { migrateDatabase } from '@/db/migrate'
import { stories } from '@/db/schema/stories'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-folder-'))
})

afterEach(() => {
  closeConnections()
  rmSync(dataDir, { recursive: true })
})

const modeOf = (path: string) => (statSync(join(dataDir, path)).mode & 0o777).toString(8)

function put(path: string, mode = 0o644): void {
  mkdirSync(join(dataDir, path, '..'), { recursive: true })
  writeFileSync(join(dataDir, path), 'text')
  chmodSync(join(dataDir, path), mode)
}

function openHere() {
  const db = openDatabase(dataDir)
  migrateDatabase(db)
  return db
}

describe('a data folder', () => {
  test('that is empty, or not there, or has a database in use, is fine', () => {
    checkDatabaseFile(dataDir)
    checkDatabaseFile(join(dataDir, 'none'))
    put('media/0123456789abcdef/480.jpg')
    put('secret')
    const db = openHere()
    db.insert(stories).values({ number: 1, createdAt: '2026-11-20T00:00:00.000Z' }).run()
    checkDatabaseFile(dataDir)
    checkDatabase(db, dataDir)
  })

  describe.each(['secret', 'media/0123456789abcdef/480.jpg', 'diptych.sqlite-wal'])(
    'with %s',
    (trace) => {
      beforeEach(() => put(trace))

      test('but without a database is refused, and nothing is made in it', () => {
        const before = readdirSync(dataDir)
        expect(() => checkDatabaseFile(dataDir)).toThrow(DatabaseLost)
        expect(readdirSync(dataDir)).toEqual(before)
      })

      test('and an empty database is refused', () => {
        writeFileSync(databaseFile(dataDir), '')
        expect(() => checkDatabaseFile(dataDir)).toThrow(DatabaseLost)
      })
    },
  )

  test('with pictures beside tables without a row is refused', () => {
    put('media/0123456789abcdef/480.jpg')
    expect(() => checkDatabase(openHere(), dataDir)).toThrow(DatabaseLost)
  })
})

test('what others could read is its owner’s alone, and runs as before', () => {
  chmodSync(dataDir, 0o755)
  put('secret')
  put('diptych.sqlite', 0o666)
  put('media/0123456789abcdef/480.jpg')
  put('a-script', 0o755)
  const outside = join(dataDir, '..', `${dataDir.split('/').at(-1)}-outside`)
  writeFileSync(outside, '')
  chmodSync(outside, 0o644)
  symlinkSync(outside, join(dataDir, 'link'))
  expect(keepToOwner(dataDir)).toEqual([])
  expect(modeOf('.')).toBe('700')
  expect(modeOf('secret')).toBe('600')
  expect(modeOf('diptych.sqlite')).toBe('600')
  expect(modeOf('media')).toBe('700')
  expect(modeOf('media/0123456789abcdef')).toBe('700')
  expect(modeOf('media/0123456789abcdef/480.jpg')).toBe('600')
  expect(modeOf('a-script')).toBe('700')
  expect((statSync(outside).mode & 0o777).toString(8)).toBe('644')
  rmSync(outside)
})
