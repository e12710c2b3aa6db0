import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { pack } from 'tar-stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { checkDatabaseFile, isUnused, RestoreUnfinished } from '@/db/data-folder'
import { migrateDatabase } from '@/db/migrate'
import { addPicture } from '@/features/media/commands'
import { draftStory, publishedStory } from '@/features/testing/newsroom'
import { allOf } from '@/server/backup/testing/all-of'
import { makeBackup } from './make-backup'
import type { BadBackupReason } from './manifest'
import { FolderInUse, NewsroomServed, restoreBackup, tryBackup } from './restore-backup'

let folder: string
let dataDir: string
let file: string
let db: Db

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-backup-'))
  dataDir = join(folder, 'data')
  file = join(folder, 'kept', 'newsroom.tar')
  db = openDatabase(dataDir)
  migrateDatabase(db)
  writeFileSync(join(dataDir, 'secret'), 'a secret of at least thirty-two characters')
  publishedStory(db)
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#357' } })
  await addPicture(db, dataDir, await picture.jpeg().toBuffer(), 'bridge.jpg')
})

afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true, force: true })
})

const elsewhere = () => join(folder, 'elsewhere')
const restore = (mayReplace = false) => restoreBackup(file, elsewhere(), { mayReplace })

test('a newsroom is brought back into an empty folder, equal in every row and file', async () => {
  await makeBackup(dataDir, file)
  const { manifest, aside } = await restore()
  expect(allOf(elsewhere())).toEqual(allOf(dataDir))
  expect(aside).toBeNull()
  expect(manifest.format).toBe(1)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(elsewhere(), 'secret')).mode & 0o777).toBe(0o600)
  expect(statSync(elsewhere()).mode & 0o777).toBe(0o700)
})

test('a backup that is made while stories are written is of one moment, and leaves nothing unfinished', async () => {
  const making = makeBackup(dataDir, file)
  for (let count = 0; count < 20; count++) draftStory(db)
  await making
  await tryBackup(file)
  expect(readdirSync(join(folder, 'kept'))).toEqual(['newsroom.tar'])
})

test('what is in the folder stays unless someone says that it may go, and then it is set aside', async () => {
  await makeBackup(dataDir, file)
  await mkdir(elsewhere())
  writeFileSync(join(elsewhere(), 'diptych.sqlite'), 'another newsroom')
  await expect(restore()).rejects.toThrow(FolderInUse)
  expect(readFileSync(join(elsewhere(), 'diptych.sqlite'), 'utf8')).toBe('another newsroom')
  const { aside } = await restore(true)
  expect(readFileSync(join(aside ?? '', 'diptych.sqlite'), 'utf8')).toBe('another newsroom')
  expect(allOf(elsewhere())).toEqual(allOf(dataDir))
})

test('a newsroom that is being served is not replaced under it', async () => {
  await makeBackup(dataDir, file)
  await restore()
  const served = openDatabase(elsewhere())
  expect(isUnused(served)).toBe(false)
  const before = allOf(elsewhere())
  await expect(restore(true)).rejects.toThrow(NewsroomServed)
  expect(allOf(elsewhere())).toEqual(before)
  served.$client.close()
  expect((await restore(true)).aside).not.toBeNull()
})

test('a restore that was broken off when nothing stood in the place yet is no first start', async () => {
  await makeBackup(dataDir, file)
  await restore()
  const { aside } = await restore(true)
  rmSync(elsewhere(), { recursive: true })
  expect(() => checkDatabaseFile(elsewhere())).toThrow(RestoreUnfinished)
  await mkdir(elsewhere())
  expect(() => checkDatabaseFile(elsewhere())).toThrow(aside ?? 'nothing was set aside')
  await restore()
  expect(() => checkDatabaseFile(elsewhere())).not.toThrow()
})

function archiveOf(entries: [name: string, text: string][]): Promise<void> {
  const archive = pack()
  for (const [name, text] of entries) archive.entry({ name }, text)
  archive.finalize()
  return mkdir(join(folder, 'kept'), { recursive: true }).then(async () => {
    const chunks: Buffer[] = []
    for await (const chunk of archive) chunks.push(chunk as Buffer)
    writeFileSync(file, Buffer.concat(chunks))
  })
}

const manifest = JSON.stringify({ format: 1, madeAt: '2026-11-28T00:00:00.000Z', schema: 1 })

const spoil: Record<string, [BadBackupReason, () => Promise<void> | void]> = {
  'is not there': ['missing', () => rmSync(file)],
  'is another file': ['not-a-backup', () => writeFileSync(file, 'text '.repeat(400))],
  'is another archive': ['not-a-backup', () => archiveOf([['readme.txt', 'text']])],
  'lost its end': ['cut-short', () => truncateSync(file, Math.floor(statSync(file).size / 2))],
  'has another byte in a picture': [
    'damaged-file',
    () => {
      const bytes = readFileSync(file)
      const at = bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
      bytes[at + 200] = (bytes[at + 200] ?? 0) ^ 0xff
      writeFileSync(file, bytes)
    },
  ],
  'leads out of the folder': [
    'strange-file',
    () =>
      archiveOf([
        ['manifest.json', manifest],
        ['../outside', 'text'],
      ]),
  ],
  'leads out by a picture’s name': [
    'strange-file',
    () =>
      archiveOf([
        ['manifest.json', manifest],
        ['media/0123456789abcdef/../../outside', 'text'],
      ]),
  ],
  'is of a newer version': [
    'newer',
    () => {
      const bytes = readFileSync(file, 'latin1')
      const schema = /"schema":(\d+)/.exec(bytes)?.[1] ?? ''
      writeFileSync(
        file,
        bytes.replace(`"schema":${schema}`, `"schema":9${schema.slice(1)}`),
        'latin1',
      )
    },
  ],
}

test.each(Object.entries(spoil))(
  'a backup that %s is refused, and nothing is left of it',
  async (_, [reason, act]) => {
    await makeBackup(dataDir, file)
    await act()
    await expect(restore()).rejects.toMatchObject({ reason })
    expect(readdirSync(folder).sort()).toEqual(['data', 'kept'])
  },
)

test('a picture whose files are gone is named before anyone relies on the backup', async () => {
  rmSync(join(dataDir, 'media'), { recursive: true })
  await makeBackup(dataDir, file)
  await expect(tryBackup(file)).rejects.toMatchObject({ reason: 'lost-picture' })
})
