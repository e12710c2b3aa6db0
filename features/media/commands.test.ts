import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { media } from '@/db/schema/media'
import { addPicture } from './commands'

let db: Db
let dataDir: string

beforeEach(async () => {
  db = testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-media-'))
})

afterEach(() => rm(dataDir, { recursive: true }))

const picture = () =>
  sharp({ create: { width: 640, height: 400, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()

test('addPicture gives the picture a row of the library', async () => {
  const row = await addPicture(db, dataDir, await picture(), 'teal.png')
  expect(row).toMatchObject({
    width: 640,
    height: 400,
    widths: [480, 640],
    mime: 'image/png',
    originalName: 'teal.png',
    focalX: 0.5,
    focalY: 0.5,
  })
  expect(row.id).toMatch(/^[0-9a-f]{16}$/)
})

test('addPicture gives the same row for the same bytes', async () => {
  const first = await addPicture(db, dataDir, await picture(), 'teal.png')
  expect(await addPicture(db, dataDir, await picture(), 'other.png')).toEqual(first)
  expect(db.select().from(media).all()).toHaveLength(1)
})

test('addPicture leaves no row of a file that it refuses', async () => {
  await expect(addPicture(db, dataDir, Buffer.from('<svg/>'), 'a.png')).rejects.toThrow(
    'kind-not-accepted',
  )
  expect(db.select().from(media).all()).toEqual([])
})
