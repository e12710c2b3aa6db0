import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connect, type Db, databaseFile, openDatabase } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { migrateDatabase } from '@/db/migrate'
import { comments } from '@/db/schema/desk'
import { createAuth } from '@/features/access/auth'
import { getPersonByEmail } from '@/features/access/person'
import { Browser } from '@/features/access/testing/door'
import { addPicture } from '@/features/media/commands'
import { issueResetToken } from '@/features/people/password-links'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { parseFilters } from '@/features/search/filters'
import { searchPublished } from '@/features/search/published'
import { reviseStory } from '@/features/stories/commands'
import { draftStory, onDay, publishedStory } from '@/features/testing/newsroom'
import { readEnv } from '@/lib/env'
import { FolderInUse } from '@/server/backup/restore-backup'
import { examine } from '@/server/doctor/examine'
import { readExport } from './read-export'
import { exportedTables, leftOut } from './tables'
import { writeExport } from './write-export'

// Each makes two databases or more, on whatever else the machine does.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const email = 'ada@newsroom.example'

let folder: string
let dataDir: string
let db: Db

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-export-'))
  dataDir = join(folder, 'data')
  db = openDatabase(dataDir)
  migrateDatabase(db)
  writeFileSync(join(dataDir, 'secret'), 'a secret of at least thirty-two characters')
  const { id } = await createPerson(db, { role: 'editor', email })
  const { storyId } = publishedStory(db)
  const passages = [buildPassage('first', '两行\u2028一段', 'A line\u2028and “another”')]
  reviseStory(db, { storyId, content: buildContent({ passages }), author: id, at: onDay(2) })
  publishStory(db, {
    storyId,
    kind: 'correct',
    actor: id,
    at: onDay(3),
    note: { en: 'So.', zh: '更正' },
  })
  const gone = publishedStory(db, { headline: { zh: '撤下', en: 'Taken away' } })
  withdrawStory(db, { storyId: gone.storyId, actor: id, at: onDay(4), note: { en: 'Why' } })
  draftStory(db, { headline: { zh: '草稿', en: 'A draft' } })
  db.insert(comments)
    .values({ storyId, authorId: id, body: 'Well?', createdAt: onDay(2) })
    .run()
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#357' } })
  await addPicture(db, dataDir, await picture.jpeg().toBuffer(), 'bridge.jpg')
})

afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)

function filesOf(dir: string): Record<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [path.slice(dir.length), readFileSync(path, 'latin1')]),
  )
}

test('a newsroom goes out as lines and files, and comes into an empty folder equal', async () => {
  const now = new Date(onDay(9))
  await writeExport(dataDir, at('out'), now)
  await readExport(at('out'), at('other'))
  await writeExport(at('other'), at('again'), now)
  expect(filesOf(at('again'))).toEqual(filesOf(at('out')))
  expect(examine(at('other')).map(({ code }) => code)).toEqual(['no-secret'])
  const other = connect(databaseFile(at('other')))
  const find = (from: Db, q: string) => searchPublished('en', parseFilters({ q }), 1, from)
  expect(find(other, 'another')?.total).toBe(1)
  expect(find(other, 'another')).toEqual(find(db, 'another'))
  other.$client.close()
})

test('one who came without a password gets in by a link for a new one', async () => {
  await writeExport(dataDir, at('out'))
  await readExport(at('out'), at('other'))
  const other = openDatabase(at('other'))
  const auth = createAuth(other, readEnv({ AUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' }))
  const person = getPersonByEmail(other, email)
  if (!person) throw new Error('Nobody came along')
  const token = await issueResetToken(auth, other, {
    person,
    actor: person,
    at: new Date().toISOString(),
  })
  const password = 'a long walk by the river'
  const browser = new Browser(auth)
  expect((await browser.post('/reset-password', { token, newPassword: password })).status).toBe(200)
  expect((await browser.post('/sign-in/email', { email, password })).status).toBe(200)
  other.$client.close()
})

test('no secret goes out, and every table is either exported or left out for a reason', async () => {
  await writeExport(dataDir, at('out'))
  const all = Object.values(filesOf(at('out'))).join('\n')
  const [account] = db.$client.prepare('SELECT password FROM accounts').pluck().all()
  expect(all).not.toContain(account)
  expect(all).not.toContain('a secret of at least')
  const tables = db.$client
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*_search_*' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all()
  expect([...exportedTables.map(({ name }) => name), ...Object.keys(leftOut)].sort()).toEqual(
    tables.sort(),
  )
})

test('a folder that is filled is left as it is', async () => {
  mkdirSync(at('out'))
  writeFileSync(join(at('out'), 'mine'), '')
  await expect(writeExport(dataDir, at('out'))).rejects.toThrow(FolderInUse)
  await writeExport(dataDir, at('whole'))
  await expect(readExport(at('whole'), dataDir)).rejects.toThrow(FolderInUse)
})

test.each([
  ['not-an-export', () => rmSync(join(at('out'), 'manifest.json'))],
  ['damaged-file', () => appendFileSync(join(at('out'), 'stories.jsonl'), '{}\n')],
  ['damaged-file', () => rmSync(join(at('out'), 'revisions.jsonl'))],
  [
    'damaged-file',
    () => {
      const path = join(at('out'), 'manifest.json')
      writeFileSync(path, readFileSync(path, 'utf8').replace('people.jsonl', '../people.jsonl'))
    },
  ],
])(
  'an export that is not whole is refused (%s), and nothing is left of it',
  async (reason, spoil) => {
    await writeExport(dataDir, at('out'))
    spoil()
    await expect(readExport(at('out'), at('other'))).rejects.toMatchObject({ reason })
    expect(existsSync(at('other'))).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['data', 'out'])
  },
)
