import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { noteBackup, takeUpBackup } from '@/features/backups/commands'
import { lastGoodBackup, listBackups } from '@/features/backups/stored-backups'
import { startBackups } from './backups'

// The real process that makes a backup loads the program first.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let dataDir: string
let db: Db

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-scheduled-'))
  dataDir = join(folder, 'data')
  db = openDatabase(dataDir)
  migrateDatabase(db)
})

afterEach(() => {
  vi.unstubAllEnvs()
  db.$client.close()
  rmSync(folder, { recursive: true, force: true })
})

const anHour = 3_600_000
const made = { address: '/kept/a.tar', bytes: 1 }
const takeUp = (now: number) => takeUpBackup(db, { every: 24 * anHour, now })

test('a backup is due when it was never made, a while after one that failed, and as often as is set', () => {
  const first = takeUp(0)
  expect(first).not.toBeNull()
  expect(takeUp(1)).toBeNull()
  noteBackup(db, first ?? 0, { failure: 'no such bucket' }, 10)
  expect(takeUp(anHour - 1)).toBeNull()
  const second = takeUp(anHour)
  noteBackup(db, second ?? 0, made, anHour + 10)
  expect(takeUp(24 * anHour)).toBeNull()
  expect(takeUp(25 * anHour)).not.toBeNull()
})

test('one whose maker died is made by another, and said to be interrupted', () => {
  takeUp(0)
  expect(takeUp(4 * 60_000)).toBeNull()
  expect(takeUp(5 * 60_000)).not.toBeNull()
  expect(listBackups(db).map(({ failure }) => failure)).toEqual([null, 'interrupted'])
})

test('a clock that was put back has nobody wait for what was the future', () => {
  noteBackup(db, takeUp(1000 * anHour) ?? 0, made, 1000 * anHour)
  expect(takeUp(anHour)).not.toBeNull()
})

test('of several processes one makes it', async () => {
  let times = 0
  const make = async () => {
    times += 1
    return made
  }
  const settings = { BACKUP_TO: '/kept', BACKUP_EVERY: 24 }
  const jobs = [1, 2, 3].map(() => startBackups(db, settings, make))
  await vi.waitFor(() => expect(lastGoodBackup(db)).toMatchObject(made))
  await Promise.all(jobs.map((job) => job.stop()))
  expect(times).toBe(1)
})

test('one that is broken off as the server stops is due again', async () => {
  const begun = Promise.withResolvers<void>()
  const make = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      begun.resolve()
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  const job = startBackups(db, { BACKUP_TO: '/kept', BACKUP_EVERY: 24 }, make)
  await begun.promise
  await job.stop()
  expect(listBackups(db)).toEqual([])
})

test('the server’s own process makes one where the settings say, and keeps so many', async () => {
  const kept = join(folder, 'kept')
  for (const [name, value] of Object.entries({
    DATA_DIR: dataDir,
    BACKUP_TO: kept,
    BACKUP_KEEP: '1',
  }))
    vi.stubEnv(name, value)
  const settings = { BACKUP_TO: kept, BACKUP_EVERY: 24 }
  for (const _ of [1, 2]) {
    const job = startBackups(db, settings)
    await vi.waitFor(() => expect(listBackups(db)[0]?.endedAt).toEqual(expect.any(Number)), 50_000)
    await job.stop()
    expect(listBackups(db)[0]).toMatchObject({ failure: null })
    db.$client.exec('UPDATE backups SET started_at = 0')
  }
  const [name, ...others] = readdirSync(kept)
  expect([name, others]).toEqual([expect.stringMatching(/^diptych-.*\.tar$/u), []])
  expect(lastGoodBackup(db)?.address).toBe(join(kept, name ?? ''))
})
