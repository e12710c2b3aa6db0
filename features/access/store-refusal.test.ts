import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Db, databaseFile, openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { migrateDatabase } from '@/db/migrate'
import { fillUp } from '@/db/testing/fill-up'
import { inTurn } from '@/db/turn'
import { publishWith } from '@/features/publishing/deeds'
import { latestRevision } from '@/features/stories/revisions'
import { writeStory } from '@/features/stories/writing-deeds'
import { draftStory } from '@/features/testing/newsroom'
import { addSection } from '@/features/vocabulary/commands'
import { readEnv } from '@/lib/env'
import { answerAuth } from './answer-auth'
import { createAuth } from './auth'
import { getPerson, type Person } from './person'
import { orStoreRefusal } from './store-refusal'

const at = '2026-11-20T01:00:00.000Z'
const site = 'http://localhost:3000'
/** Longer than what is left of any page. */
const long = '甲乙丙丁'.repeat(5_000)

let db: Db
let writer: Person
let storyId: number

beforeEach(() => {
  // What the operator is told is not to be read in every report of the tests.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(() => vi.restoreAllMocks())

async function stage(newDb: Db): Promise<void> {
  db = newDb
  writer = getPerson(db, (await createPerson(db, { role: 'editor' })).id) as Person
  storyId = draftStory(db, { sectionId: addSection(db, section) }).storyId
}

/** As the door does it for one who is signed in. */
const asDoor = <Answer>(deed: () => Answer) => orStoreRefusal(() => inTurn(db, deed))

const section = {
  name: { zh: '要闻', en: 'News' },
  parentId: null,
  actor: { id: null, name: 'desk' },
  at,
}

const content = () =>
  buildContent({
    sectionId: latestRevision(db, storyId)?.content.sectionId ?? null,
    passages: [buildPassage('a', long, 'Alpha')],
  })
const save = () => asDoor(() => writeStory(db, writer, saving(), at))
const saving = () => ({ storyId, baseVersion: 1, content: content() })
const publish = () =>
  asDoor(() => {
    const asked = { kind: 'publish', locales: ['zh', 'en'], note: {}, isRead: true, at: null }
    const version = latestRevision(db, storyId)?.seq
    return publishWith([])(db, writer, { ...asked, storyId, version }, at)
  })

/** All that the database says, row by row. */
function said(): string {
  const tables = db.all<{ name: string }>(sql`SELECT name FROM sqlite_schema WHERE type = 'table'`)
  return JSON.stringify(
    tables.map(({ name }) => [name, db.all(sql.raw(`SELECT * FROM "${name}"`))]),
  )
}

describe('on a disk that becomes full', () => {
  beforeEach(() => stage(testDatabase()))

  test.each([
    ['a save', save, 'saved'],
    ['a publication', publish, 'done'],
  ])(
    '%s is refused with nothing of it written, wherever in it the room ends',
    async (_, act, done) => {
      if (act === publish) expect(await save()).toMatchObject({ status: 'saved' })
      const before = said()
      let refused = 0
      for (;;) {
        const { makeRoom } = fillUp(db, refused)
        const answer = await act()
        makeRoom()
        if (answer.status === done) break
        expect(answer).toEqual({ status: 'refused', code: 'disk-full' })
        expect(said()).toBe(before)
        refused += refused < 4 ? 1 : 4
      }
      expect(refused).toBeGreaterThan(2)
      expect(said()).not.toBe(before)
      expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
    },
  )
})

test('a database that may only be read refuses, and takes the same again afterwards', async () => {
  await stage(testDatabase())
  db.$client.pragma('query_only = ON')
  expect(await save()).toEqual({ status: 'refused', code: 'disk-shut' })
  db.$client.pragma('query_only = OFF')
  expect(await save()).toMatchObject({ status: 'saved', version: 2 })
})

test('who signs in is told as well, and gets in afterwards', async () => {
  await stage(testDatabase())
  const auth = createAuth(db, readEnv({ AUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' }))
  const enter = () => {
    const body = JSON.stringify({ email: writer.email, password: factoryPassword })
    const headers = { 'Content-Type': 'application/json', Origin: site }
    return answerAuth(
      new Request(`${site}/api/auth/sign-in/email`, { method: 'POST', body, headers }),
      auth,
    )
  }
  db.$client.pragma('query_only = ON')
  const refused = await enter()
  expect([refused.status, await refused.json()]).toEqual([503, { code: 'disk-shut' }])
  db.$client.pragma('query_only = OFF')
  expect((await enter()).status).toBe(200)
})

test('what a newer version has taken over is left alone', async () => {
  await stage(testDatabase())
  const before = latestRevision(db, storyId)
  db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)`)
  expect(await save()).toEqual({ status: 'refused', code: 'newer-schema' })
  expect(latestRevision(db, storyId)).toEqual(before)
})

describe('a database file', () => {
  let dataDir: string

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'diptych-damage-'))
    const made = openDatabase(dataDir)
    migrateDatabase(made)
    await stage(made)
  })

  afterEach(() => {
    closeConnections()
    rmSync(dataDir, { recursive: true })
  })

  test('that is cut off while it is open refuses, and says that it is damaged', async () => {
    db.$client.pragma('wal_checkpoint(TRUNCATE)')
    truncateSync(databaseFile(dataDir), 8 * 4096)
    db.$client.pragma('cache_size = 0')
    db.$client.pragma('shrink_memory')
    expect(await save()).toEqual({ status: 'refused', code: 'damaged-store' })
  })
})
