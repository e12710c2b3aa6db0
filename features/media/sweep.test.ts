import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '@/db/factories/test-database'
import { media } from '@/db/schema/media'
import { sweepPictures } from './sweep'

const known = '0123456789abcdef'
const unknown = 'fedcba9876543210'
const later = () => Date.now() + 2 * 60 * 60 * 1000

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-sweep-'))
  for (const file of [
    `media/${known}/480.jpg`,
    `media/${known}/a.part`,
    `media/${unknown}/480.jpg`,
    `media/${unknown}.aB3x9Z/480.jpg`,
    `media/${unknown}.1-2.part/480.jpg`,
    'media/draft.part',
    'share/zh/12-0123456789ab.jpg',
    'share/zh/12-0123456789ab.jpg.x.part',
    'secret.x.part',
    'secret',
  ]) {
    await mkdir(dirname(join(dataDir, file)), { recursive: true })
    await writeFile(join(dataDir, file), 'text')
  }
})

afterEach(() => rm(dataDir, { recursive: true }))

function library() {
  const db = testDatabase()
  const row = { id: known, width: 480, height: 300, mime: 'image/jpeg', widths: [480] }
  db.insert(media)
    .values({ ...row, originalName: 'a.jpg', createdAt: '2026-11-20T00:00:00.000Z' })
    .run()
  return db
}

const files = async () =>
  (await readdir(dataDir, { recursive: true })).filter((file) => /\.|secret/u.test(file)).sort()

test('what was begun and never finished goes, and pictures without a row', async () => {
  await sweepPictures(library(), dataDir, later())
  expect(await files()).toEqual([
    `media/${known}/480.jpg`,
    'secret',
    'share/zh/12-0123456789ab.jpg',
  ])
})

test('what may be in the making stays', async () => {
  const before = await files()
  await sweepPictures(library(), dataDir)
  expect(await files()).toEqual(before)
})
