import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseFile, openDatabase } from '@/db/client'
import { stories } from '@/db/schema/stories'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

let dataDir: string
let begun: string

beforeAll(() => {
  begun = mkdtempSync(join(tmpdir(), 'diptych-begun-'))
  expect(start({ DATA_DIR: begun }).status).toBe(0)
})

afterAll(() => rmSync(begun, { recursive: true, force: true }))

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-start-'))
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

function start(settings: Record<string, string> = {}) {
  const run = spawnSync(
    process.execPath,
    [...ownProgramArguments, ownProgram('server/testing/prepare.ts')],
    {
      env: { ...process.env, DATA_DIR: dataDir, DEMO: 'off', ...settings },
      encoding: 'utf8',
    },
  )
  return { status: run.status, out: run.stdout, faults: run.stderr.trim().split('\n') }
}

/** A start that was stopped: one line, and no stack. */
function expectStopped(run: ReturnType<typeof start>, says: RegExp): void {
  expect(run.faults.join('\n')).toMatch(says)
  expect(run.faults).toHaveLength(1)
  expect(run.status).toBe(1)
}

/** A newsroom that has been started and stopped: each start takes as long as loading the whole server. */
function beginNewsroom(): void {
  cpSync(begun, dataDir, { recursive: true, preserveTimestamps: true })
}

const patience = 120_000

describe('a start', { timeout: patience }, () => {
  test('leaves one database and a secret, for their owner alone, and again changes nothing', () => {
    const first = start()
    expect(first).toMatchObject({ status: 0, out: expect.stringContaining('first administrator') })
    expect(readdirSync(dataDir).sort()).toEqual(['diptych.sqlite', 'secret'])
    for (const file of ['.', 'diptych.sqlite', 'secret']) {
      expect(statSync(join(dataDir, file)).mode & 0o077, file).toBe(0)
    }
    expect(start().status).toBe(0)
  })

  test('seeds an empty folder, and no newsroom that was begun without stories', () => {
    beginNewsroom()
    expect(start({ DEMO: 'on' }).status).toBe(0)
    const db = openDatabase(dataDir)
    expect(db.select({ rows: count() }).from(stories).get()?.rows).toBe(0)
    db.$client.close()
    expect(existsSync(join(dataDir, 'media'))).toBe(false)
  })

  test.each(['on', 'off'])(
    'stops where the database is gone beside pictures and a secret (DEMO=%s)',
    (DEMO) => {
      beginNewsroom()
      mkdirSync(join(dataDir, 'media', '0123456789abcdef'), { recursive: true })
      rmSync(databaseFile(dataDir))
      expectStopped(start({ DEMO }), /a secret and pictures.*missing or empty.*backup/u)
      expect(existsSync(databaseFile(dataDir))).toBe(false)
      writeFileSync(databaseFile(dataDir), '')
      expectStopped(start({ DEMO }), /missing or empty/u)
    },
  )

  test('stops before the schema of a newer version', () => {
    beginNewsroom()
    const db = openDatabase(dataDir)
    db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)`)
    db.$client.close()
    expectStopped(start(), /newer version of Diptych/u)
  })

  test('stops at a damaged database', () => {
    beginNewsroom()
    // Its last page alone, of which nothing would be read at a start.
    truncateSync(databaseFile(dataDir), statSync(databaseFile(dataDir)).size - 4096)
    expectStopped(start(), /damaged database/u)
    truncateSync(databaseFile(dataDir), 5_000)
    expectStopped(start(), /damaged database.*backup/u)
    writeFileSync(databaseFile(dataDir), 'no database at all, whatever its name says')
    expectStopped(start(), /damaged database/u)
  })

  test('stops where the folder is a file', () => {
    writeFileSync(join(dataDir, 'file'), '')
    expectStopped(start({ DATA_DIR: join(dataDir, 'file') }), /is no folder/u)
    expectStopped(start({ DATA_DIR: join(dataDir, 'file', 'below') }), /is no folder/u)
  })

  test('stops at an empty secret once somebody has signed in', () => {
    beginNewsroom()
    writeFileSync(join(dataDir, 'secret'), '')
    expect(start().status).toBe(0)
    writeFileSync(join(dataDir, 'secret'), '')
    const db = openDatabase(dataDir)
    db.run(sql`INSERT INTO audit_events (at, actor_name, action, subject_type, subject_id, details)
      VALUES ('2026-11-20T00:00:00.000Z', 'Ada', 'account.signIn', 'person', 'ada', '{}')`)
    db.$client.close()
    expectStopped(start(), /secret is empty or cut short.*backup/u)
  })
})
