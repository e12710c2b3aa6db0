import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { backups } from '@/db/schema/backups'
import { pings } from '@/db/schema/pings'
import { publications } from '@/db/schema/publishing'
import { letters } from '@/db/schema/sign-in'
import { publishedStory } from '@/features/testing/newsroom'
import { folderBytes } from './folder-bytes'
import { getSiteStatus } from './queries'

const folder = mkdtempSync(join(tmpdir(), 'diptych-status-'))
mkdirSync(join(folder, 'media', 'a'), { recursive: true })

let db: Db

const settings = { DATA_DIR: folder, BACKUP_TO: '' }

beforeEach(() => {
  db = testDatabase()
})

test('a folder weighs what all files below it weigh', async () => {
  writeFileSync(join(folder, 'media', 'one'), 'abc')
  writeFileSync(join(folder, 'media', 'a', 'two'), 'defgh')
  expect(await folderBytes(join(folder, 'media'))).toBe(8)
})

test('a new site has nothing that waits, and no backup', async () => {
  const status = await getSiteStatus(db, settings)
  expect(status).toMatchObject({
    stories: 0,
    scheduled: { waiting: 0, next: null },
    letters: { waiting: 0, next: null },
    pings: { waiting: 0, next: null },
    givenUpPings: [],
    backups: { isSet: false, good: null, last: null },
  })
  expect(status.databaseBytes).toBeGreaterThan(0)
  expect(status.freeBytes).toBeGreaterThan(0)
})

test('what waits is counted with when it is due, and what was given up with why', async () => {
  publishedStory(db)
  const publicationId = db.select().from(publications).get()?.id ?? 0
  const address = 'a@example.org'
  db.insert(letters)
    .values({ kind: 'reset', address, askedAt: at(1), dueAt: at(2) })
    .run()
  const ping = { publicationId, urls: [] }
  db.insert(pings)
    .values([
      { ...ping, service: 'indexnow', dueAt: at(3) },
      { ...ping, service: 'websub', dueAt: null, failure: '503' },
    ])
    .run()
  expect(await getSiteStatus(db, settings)).toMatchObject({
    stories: 1,
    liveEditions: 2,
    letters: { waiting: 1, next: at(2) },
    pings: { waiting: 1, next: at(3) },
    givenUpPings: [{ service: 'websub', failure: '503' }],
  })
})

test('a backup that failed does not hide the last good one', async () => {
  const made = { startedAt: 1, heldUntil: 2, endedAt: 3 }
  db.insert(backups)
    .values([
      { ...made, address: '/backups/one', bytes: 5 },
      { ...made, failure: 'ENOSPC' },
    ])
    .run()
  const { backups: told } = await getSiteStatus(db, settings)
  expect(told.good).toMatchObject({ address: '/backups/one', bytes: 5 })
  expect(told.last).toMatchObject({ failure: 'ENOSPC' })
})

const at = (minute: number) => `2026-11-24T00:0${minute}:00.000Z`
