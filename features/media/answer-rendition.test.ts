import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { answerRendition } from './answer-rendition'
import { addPicture, editPicture } from './commands'
import { mediaFolder } from './media-folder'

let dataDir: string
let id: string
let db: Db

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-media-'))
  const picture = sharp({ create: { width: 480, height: 300, channels: 3, background: 'teal' } })
  db = testDatabase()
  id = (await addPicture(db, dataDir, await picture.png().toBuffer(), 'teal.png')).id
  await writeFile(join(dataDir, '480.jpg'), 'private')
  await writeFile(join(mediaFolder(dataDir), id, 'notes.txt'), 'private')
  await writeFile(join(mediaFolder(dataDir), '480.jpg'), 'private')
})

afterAll(() => rm(dataDir, { recursive: true }))

const ask = (address: { id: string; file: string }, headers: HeadersInit = {}) =>
  answerRendition(new Request('http://localhost/', { headers }), { dataDir, ...address }, db)

describe('answerRendition', () => {
  test.each([
    ['480.avif', 'image/avif', 'heif'],
    ['480.webp', 'image/webp', 'webp'],
    ['480.jpg', 'image/jpeg', 'jpeg'],
    ['thumbnail.webp', 'image/webp', 'webp'],
  ])('sends %s as %s, to be kept for good', async (file, type, format) => {
    const answer = await ask({ id, file })
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${id}-${file}"`,
      'x-content-type-options': 'nosniff',
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    expect(await sharp(bytes).metadata()).toMatchObject({ format, width: 480 })
  })

  test.each([
    (etag: string) => etag,
    (etag: string) => `W/${etag}`,
    (etag: string) => `"other", ${etag}`,
    () => '*',
  ])('sends no bytes to a reader who has them', async (held) => {
    const answer = await ask({ id, file: '480.jpg' }, { 'If-None-Match': held(`"${id}-480.jpg"`) })
    expect(answer.status).toBe(304)
    expect(answer.headers.get('etag')).toBe(`"${id}-480.jpg"`)
    expect(await answer.text()).toBe('')
  })

  test('sends the bytes to a reader who has others', async () => {
    expect((await ask({ id, file: '480.jpg' }, { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test.each([
    { id: '', file: '960.jpg' },
    { id: '', file: '16x9-51-50.jpg' },
    { id: '', file: '3x2-50-50.jpg' },
    { id: '0000000000000000', file: '16x9-50-50.jpg' },
    { id: '..', file: '16x9-50-50.jpg' },
    { id: '', file: '480.png' },
    { id: '', file: 'notes.txt' },
    { id: '', file: '' },
    { id: '', file: '../480.jpg' },
    { id: '', file: '480.jpg/../480.jpg' },
    { id: '', file: '480.jpg\0' },
    { id: '', file: '480.constructor' },
    { id: '0000000000000000', file: '480.jpg' },
    { id: '..', file: '480.jpg' },
    { id: '.', file: '480.jpg' },
  ])('finds nothing at %j, and says so uncached', async (address) => {
    const answer = await ask({ ...address, id: address.id || id })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test.each([
    ['16x9', 480, 270],
    ['4x3', 400, 300],
    ['1x1', 300, 300],
  ])('makes a crop of %s when it is first asked for', async (ratio, width, height) => {
    const answer = await ask({ id, file: `${ratio}-50-50.jpg` })
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({
      format: 'jpeg',
      width,
      height,
    })
    expect(
      (await readdir(join(mediaFolder(dataDir), id))).filter((file) => /part/u.test(file)),
    ).toEqual([])
  })

  test('makes a crop around the focal point of the moment, and keeps those made before', async () => {
    const halves = await sharp({
      create: { width: 600, height: 200, channels: 3, background: 'red' },
    })
      .composite([
        {
          input: { create: { width: 300, height: 200, channels: 3, background: 'blue' } },
          left: 300,
          top: 0,
        },
      ])
      .png()
      .toBuffer()
    const { id } = await addPicture(db, dataDir, halves, 'halves.png')
    const middle = await ask({ id, file: '1x1-50-50.jpg' })
    expect(middle.status).toBe(200)
    const actor = { id: null, name: 'Ada' }
    const changes = { focal: { x: 0.9, y: 0.5 } }
    editPicture(db, { mediaId: id, changes, actor, at: '2026-03-01T00:00:00.000Z' })
    const answer = await ask({ id, file: '1x1-90-50.jpg' })
    const { dominant } = await sharp(Buffer.from(await answer.arrayBuffer())).stats()
    expect(dominant.b).toBeGreaterThan(200)
    expect(dominant.r).toBeLessThan(50)
    expect((await ask({ id, file: '1x1-50-50.jpg' })).status).toBe(200)
    expect((await ask({ id, file: '4x3-50-50.jpg' })).status).toBe(404)
  })

  describe('of a picture whose files are damaged', () => {
    let damaged: string
    const picture = sharp({ create: { width: 500, height: 300, channels: 3, background: 'plum' } })

    beforeEach(async () => {
      const bytes = await picture.png().toBuffer()
      damaged = (await addPicture(db, dataDir, bytes, 'plum.png')).id
    })

    const path = (file: string) => join(mediaFolder(dataDir), damaged, file)
    const says = (answer: Response) => [answer.status, answer.headers.get('cache-control')]
    const lasting = [200, 'public, max-age=31536000, immutable']

    test.each([
      ['480.jpg', ''],
      ['480.webp', 'RIFF, and no more of it'],
      ['480.avif', '\0'.repeat(500)],
    ])('%s is not sent, and not kept by anyone', async (file, content) => {
      await writeFile(path(file), content)
      expect(says(await ask({ id: damaged, file }))).toEqual([503, 'no-store'])
      const again = await ask({ id: damaged, file }, { 'If-None-Match': '*' })
      expect(says(again)).toEqual([503, 'no-store'])
      await addPicture(db, dataDir, await picture.png().toBuffer(), 'plum.png')
      expect(says(await ask({ id: damaged, file }))).toEqual(lasting)
    })

    test('a crop that is damaged is made anew', async () => {
      await writeFile(path('16x9-50-50.jpg'), '')
      expect(says(await ask({ id: damaged, file: '16x9-50-50.jpg' }))).toEqual(lasting)
      expect((await stat(path('16x9-50-50.jpg'))).size).toBeGreaterThan(100)
    })

    test('of a source that is damaged no crop is made', async () => {
      await writeFile(path('480.jpg'), '')
      expect(says(await ask({ id: damaged, file: '4x3-50-50.jpg' }))).toEqual([503, 'no-store'])
      expect(await readdir(join(path('.')))).not.toContain('4x3-50-50.jpg')
    })
  })
})
