import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Db, databaseFile, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { type BackupResult, noteBackup, takeUpBackup } from '@/features/backups/commands'
import { addPicture } from '@/features/media/commands'
import { noteFailure, noteTold, takeUp } from '@/features/purges/progress'
import { publishedStory } from '@/features/testing/newsroom'
import { readEnv } from '@/lib/env'
import { checkBackups } from './check-backups'
import { checkCaches } from './check-caches'
import { examine } from './examine'

let dataDir: string
let db: Db
let pictureId: string

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-doctor-'))
  db = openDatabase(dataDir)
  migrateDatabase(db)
  writeFileSync(join(dataDir, 'secret'), 'a secret of at least thirty-two characters', {
    mode: 0o600,
  })
  publishedStory(db)
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#357' } })
  pictureId = (await addPicture(db, dataDir, await picture.jpeg().toBuffer(), 'bridge.jpg')).id
})

afterEach(() => {
  db.$client.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const codes = () => examine(dataDir).map(({ code }) => code)
const mediaOf = (name: string) => join(dataDir, 'media', name)
const anHourAgo = Date.now() / 1000 - 2 * 60 * 60

test('a newsroom that is well has no fault', () => {
  expect(examine(dataDir)).toEqual([])
})

const illnesses: [code: string, spoil: () => void][] = [
  ['no-secret', () => rmSync(join(dataDir, 'secret'))],
  ['short-secret', () => truncateSync(join(dataDir, 'secret'), 8)],
  ['open-to-others', () => chmodSync(databaseFile(dataDir), 0o644)],
  ['lost-pictures', () => rmSync(mediaOf(pictureId), { recursive: true })],
  [
    'damaged-pictures',
    () => {
      for (const name of readdirSync(mediaOf(pictureId)))
        truncateSync(join(mediaOf(pictureId), name), 0)
    },
  ],
  ['damaged-pictures', () => truncateSync(join(mediaOf(pictureId), '640.avif'), 200)],
  ['damaged-pictures', () => rmSync(join(mediaOf(pictureId), '480.webp'))],
  ['unknown-folders', () => mkdirSync(mediaOf('0123456789abcdef'))],
  [
    'unfinished-files',
    () => {
      writeFileSync(mediaOf('some.part'), 'text')
      utimesSync(mediaOf('some.part'), anHourAgo, anHourAgo)
    },
  ],
  [
    'live-differs',
    () => db.run(sql`UPDATE live_editions SET headline = 'Another' WHERE locale = 'en'`),
  ],
  ['live-differs', () => db.run(sql`UPDATE live_editions SET passages = '[]' WHERE locale = 'zh'`)],
  [
    'live-differs',
    () =>
      db.run(
        sql`UPDATE live_editions SET passages = replace(passages, '公里', '里') WHERE locale = 'zh'`,
      ),
  ],
  ['not-indexed', () => db.run(sql`DELETE FROM live_search`)],
  ['stray-index', () => db.run(sql`INSERT INTO live_search (rowid, headline) VALUES (999, 'x')`)],
  ['drafts-not-indexed', () => db.run(sql`DELETE FROM draft_search`)],
  ['not-on-desk', () => db.run(sql`DELETE FROM desk_entries`)],
  [
    'older-schema',
    () =>
      db.run(
        sql`DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)`,
      ),
  ],
  ['newer-schema', () => db.run(sql`UPDATE __drizzle_migrations SET created_at = created_at * 2`)],
  [
    'stray-rows',
    () => {
      db.$client.pragma('foreign_keys = OFF')
      db.run(sql`UPDATE live_editions SET section_id = 999`)
    },
  ],
  [
    'damaged-database',
    () => {
      db.$client.pragma('wal_checkpoint(TRUNCATE)')
      db.$client.close()
      writeFileSync(
        databaseFile(dataDir),
        'no database at all, whatever its name says '.repeat(400),
      )
    },
  ],
  ['no-database', () => rmSync(databaseFile(dataDir))],
]

test.each(illnesses)('%s is told', (code, spoil) => {
  spoil()
  expect(codes()).toContain(code)
})

describe('scheduled backups', () => {
  const settings = { BACKUP_TO: '/elsewhere', BACKUP_EVERY: 24 }
  const aDay = 24 * 60 * 60 * 1000
  const now = Date.parse('2026-11-28T12:00:00Z')
  const told = (at = now) => checkBackups(db, settings, at).map(({ code }) => code)
  const tryAt = (at: number, result: BackupResult) =>
    noteBackup(db, takeUpBackup(db, { every: aDay, now: at }) ?? 0, result, at + 1000)
  const made = { address: '/elsewhere/a.tar', bytes: 1 }

  test('are not missed where none were asked for', () => {
    expect(checkBackups(db, { ...settings, BACKUP_TO: '' }, now)).toEqual([])
  })

  test('are missed where none was made, the last failed, or the last is old', () => {
    expect(told()).toEqual(['no-backup'])
    tryAt(now, made)
    expect(told()).toEqual([])
    expect(told(now + 3 * aDay)).toEqual(['old-backup'])
    tryAt(now + aDay, { failure: 'the disk is full' })
    expect(told(now + aDay)).toEqual(['failed-backup'])
  })
})

test('a cache in front that was not told for long is told of, and no longer once it was', () => {
  const settings = readEnv({ VARNISH_URLS: 'http://127.0.0.1:6083' })
  const whose = { name: 'varnish http://127.0.0.1:6083', madeBy: 'build 1' }
  const failure = { failure: 'answered 503', retryAfter: null }
  const minute = 60_000
  const told = (now: number) => checkCaches(db, settings, now)
  takeUp(db, { ...whose, now: 0 })
  noteFailure(db, { ...whose, now: minute }, failure)
  noteFailure(db, { ...whose, now: 10 * minute }, failure)
  expect(told(10 * minute)).toEqual([])
  const what = ['varnish http://127.0.0.1:6083: answered 503']
  expect(told(11 * minute)).toEqual([{ code: 'untold-caches', what }])
  noteTold(db, { ...whose, now: 12 * minute }, { since: null, reached: 1, isAgain: false })
  expect(told(60 * minute)).toEqual([])
})
