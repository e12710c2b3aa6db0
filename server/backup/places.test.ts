import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { addPicture } from '@/features/media/commands'
import { publishedStory } from '@/features/testing/newsroom'
import { allOf } from '@/server/backup/testing/all-of'
import { dropOldBackups, keepBackup } from './keep-backup'
import { openAddress, readS3Address } from './open-place'
import { listBackupNames, newestName } from './place'
import { FolderInUse, restoreBackup } from './restore-backup'

let folder: string
let dataDir: string
let db: Db
let storage: S3rver
let picture: Buffer
let settings: { S3_ENDPOINT: string; S3_REGION: string }

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'S3RVER')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'S3RVER')
  // Noise, which no packing makes small: more than one part of an upload.
  const noise = sharp({
    create: {
      ...{ width: 3000, height: 2000, channels: 3, background: '#357' },
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
  picture = await noise.jpeg({ quality: 100 }).toBuffer()
  storage = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    allowMismatchedSignatures: true,
    directory: mkdtempSync(join(tmpdir(), 'diptych-s3-')),
    configureBuckets: [{ name: 'kept', configs: [] }],
  })
  const { port } = await storage.run()
  settings = { S3_ENDPOINT: `http://127.0.0.1:${port}`, S3_REGION: 'us-east-1' }
})

afterAll(async () => {
  await storage.close()
  vi.unstubAllEnvs()
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-places-'))
  dataDir = join(folder, 'data')
  db = openDatabase(dataDir)
  migrateDatabase(db)
  writeFileSync(join(dataDir, 'secret'), 'a secret of at least thirty-two characters')
  publishedStory(db)
})

afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = (text: string) => openAddress(text, { settings, spare: join(folder, 'spare') })
const elsewhere = () => join(folder, 'elsewhere')
const at = (day: number) => new Date(Date.UTC(2026, 10, day))

test.each(['a folder', 'a bucket'])(
  'a newsroom is brought back from the newest backup of %s, equal in every row and file',
  async (kind) => {
    await addPicture(db, dataDir, picture, 'noise.jpg')
    const text = kind === 'a bucket' ? 's3://kept/some/newsroom' : join(folder, 'backups')
    if (kind === 'a folder') mkdirSync(text)
    const { place, name: asked } = await open(text)
    await keepBackup(dataDir, place, { now: at(1) })
    const first = allOf(dataDir)
    publishedStory(db)
    const { name, bytes } = await keepBackup(dataDir, place, { name: asked, now: at(2) })
    expect(await newestName(place)).toBe(name)
    expect(bytes).toBeGreaterThan(8 * 1024 * 1024)
    const restore = () =>
      place.bring(name, (file) => restoreBackup(file, elsewhere(), { mayReplace: false }))
    await restore()
    expect(allOf(elsewhere())).toEqual(allOf(dataDir))
    expect(allOf(elsewhere())).not.toEqual(first)
    await expect(restore()).rejects.toThrow(FolderInUse)
    expect(existsSync(join(folder, 'spare')) ? readdirSync(join(folder, 'spare')) : []).toEqual([])
  },
)

test('the newest are kept, and the one just made whatever the clock said', async () => {
  const { place } = await open('s3://kept/few')
  for (const day of [3, 4, 5]) await keepBackup(dataDir, place, { now: at(day) })
  const { name: made } = await keepBackup(dataDir, place, { now: at(1) })
  await dropOldBackups(place, { most: 2, made })
  expect(await listBackupNames(place)).toEqual([
    'diptych-20261105T000000Z.tar',
    'diptych-20261101T000000Z.tar',
  ])
})

test('what is not in the bucket is said to be missing', async () => {
  const { place } = await open('s3://kept/nothing')
  await expect(newestName(place)).rejects.toMatchObject({ reason: 'missing' })
  await expect(place.bring('none.tar', async () => {})).rejects.toMatchObject({ reason: 'missing' })
})

test('addresses of buckets', () => {
  expect(readS3Address('s3://bucket')).toEqual({ bucket: 'bucket', prefix: '', name: null })
  expect(readS3Address('s3://bucket/a/b/')).toEqual({ bucket: 'bucket', prefix: 'a/b', name: null })
  expect(readS3Address('s3://bucket/a/b.tar')).toEqual({
    bucket: 'bucket',
    prefix: 'a',
    name: 'b.tar',
  })
  expect(readS3Address('a/b.tar')).toBeNull()
})
