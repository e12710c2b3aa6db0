import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  closeDb,
  connect,
  type Db,
  databaseFile,
  getDb,
  getReader,
  openDatabase,
  openReader,
  patient,
} from '@/db/client'
import { closeConnections } from '@/db/connections'
import { migrateDatabase } from '@/db/migrate'
import { inTurn } from '@/db/turn'

/** As SQLite numbers them: 1 is NORMAL, which may lose at a power cut what was acknowledged. */
const full = 2

let dataDir: string

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-acknowledged-'))
  vi.stubEnv('DATA_DIR', dataDir)
})

afterAll(() => {
  closeDb()
  closeConnections()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

const synchronous = ({ $client }: Db) => $client.pragma('synchronous', { simple: true })

describe('a commit has reached the disk when it returns, on the connection of', () => {
  test.each([
    ['the process that serves', () => openDatabase(dataDir, { patience: 0 })],
    ['the commands of the shell', () => openDatabase(dataDir, patient)],
    ["Next's code", () => getDb()],
    ['an import', () => connect(databaseFile(dataDir))],
  ])('%s, also once it has migrated and written', async (_, open) => {
    const db = open()
    expect(synchronous(db)).toBe(full)
    migrateDatabase(db)
    db.transaction((tx) => tx.run('UPDATE site_state SET id = id'))
    await inTurn(db, (tx) => tx.run('UPDATE site_state SET id = id'))
    expect(synchronous(db)).toBe(full)
  })
})

test.each([
  ['openReader', () => openReader(dataDir)],
  ['getReader', () => getReader()],
])('%s gives a connection that cannot write', (_, open) => {
  expect(open().$client.readonly).toBe(true)
})
