import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { backups } from '@/db/schema/backups'
import { caches } from '@/db/schema/caches'
import { pings } from '@/db/schema/pings'
import { publications } from '@/db/schema/publishing'
import { letters } from '@/db/schema/sign-in'
import { withdrawStory } from '@/features/publishing/commands'
import { publishedStory } from '@/features/testing/newsroom'
import { readEnv } from '@/lib/env'
import { folderBytes, recentFolderBytes } from './folder-bytes'
import { getSiteStatus } from './queries'

const folder = mkdtempSync(join(tmpdir(), 'diptych-status-'))
mkdirSync(join(folder, 'media', 'a'), { recursive: true })

let db: Db

const settings = readEnv({ DATA_DIR: folder })

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
    caches: [],
    backups: { isSet: false, good: null, last: null },
  })
  expect(status.databaseBytes).toBeGreaterThan(0)
  expect(status.freeBytes).toBeGreaterThan(0)
})

test('what readers see is counted, and no more once it is withdrawn', async () => {
  const { storyId } = publishedStory(db)
  publishedStory(db)
  expect(await getSiteStatus(db, settings)).toMatchObject({ stories: 2, liveEditions: 4 })
  withdrawStory(db, { storyId, actor: 'editor', at: at(9), note: {} })
  expect(await getSiteStatus(db, settings)).toMatchObject({ stories: 2, liveEditions: 2 })
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

test('a folder is weighed once a minute', async () => {
  const weighed = mkdtempSync(join(tmpdir(), 'diptych-weighed-'))
  writeFileSync(join(weighed, 'one'), 'abc')
  expect(await recentFolderBytes(weighed, 0)).toBe(3)
  writeFileSync(join(weighed, 'two'), 'de')
  expect(await recentFolderBytes(weighed, 59_999)).toBe(3)
  expect(await recentFolderBytes(weighed, 60_000)).toBe(5)
})

test('caches in front that are named are shown, with how far they were told and what went wrong', async () => {
  publishedStory(db)
  const named = { VARNISH_URLS: 'http://127.0.0.1:6083', NGINX_URLS: 'http://127.0.0.1:8081/purge' }
  const told = { told: 0, confirmed: 0, confirmTo: 0, madeBy: 'build 1' }
  const failed = {
    attempts: 3,
    failure: 'answered 503',
    failedAt: Date.parse(at(1)),
    failingSince: Date.parse(at(0)),
  }
  const others = ['varnish http://127.0.0.1:6083', 'varnish http://gone:1']
  db.insert(caches)
    .values(others.map((name) => ({ name, ...told, ...failed })))
    .run()
  const { caches: shown } = await getSiteStatus(db, readEnv({ DATA_DIR: folder, ...named }))
  expect(shown).toEqual([
    {
      name: others[0],
      behind: expect.any(Number),
      attempts: 3,
      failingSince: Date.parse(at(0)),
      lastFailure: { at: at(1), why: 'answered 503' },
    },
    {
      name: 'nginx http://127.0.0.1:8081/purge',
      behind: null,
      attempts: 0,
      failingSince: null,
      lastFailure: null,
    },
  ])
  expect(shown[0]?.behind).toBeGreaterThan(0)
})

const at = (minute: number) => `2026-11-24T00:0${minute}:00.000Z`
