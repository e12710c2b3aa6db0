import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mp4 } from '@/db/factories/recordings'
import { rangeOf } from './recordings'
import { frontBefore } from './testing/front-before'

const id = '00000000000000b1'
const path = `/recordings/${id}.mp4`
const film = mp4('of the bridge')

let dataDir: string
let front: Awaited<ReturnType<typeof frontBefore>>

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-recordings-'))
  mkdirSync(join(dataDir, 'media', id), { recursive: true })
  writeFileSync(join(dataDir, 'media', id, 'original.mp4'), film)
  front = await frontBefore((_, response) => response.writeHead(404).end('none'), { dataDir })
})

afterAll(async () => {
  await front.close()
  rmSync(dataDir, { recursive: true })
})

describe('a recording', () => {
  test('is sent whole, as what it is and nothing that could act', async () => {
    const { status, headers, body } = await front.ask(path)
    expect(status).toBe(200)
    expect(body).toEqual(film)
    expect(headers).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': String(film.length),
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-security-policy']).toContain('sandbox')
  })

  test.each([
    ['bytes=0-3', 0, 4],
    ['bytes=4-', 4, film.length],
    ['bytes=-5', film.length - 5, film.length],
    ['bytes=8-99999999999', 8, film.length],
    ['bytes=-99999999999', 0, film.length],
  ])('gives the part %s of itself', async (range, from, end) => {
    const { status, headers, body } = await front.ask(path, { headers: { range } })
    expect(status).toBe(206)
    expect(headers['content-range']).toBe(`bytes ${from}-${end - 1}/${film.length}`)
    expect(body).toEqual(film.subarray(from, end))
  })

  test.each(['bytes=999999-', 'bytes=-0'])('has nothing at %s', async (range) => {
    const { status, headers } = await front.ask(path, { headers: { range } })
    expect([status, headers['content-range']]).toEqual([416, `bytes */${film.length}`])
  })

  test.each([
    'bytes=5-2',
    'lines=1-2',
    'bytes=0-1,4-5',
    'bytes=-',
    'bytes=a-b',
    `bytes=${'9'.repeat(500)}-`,
  ])('is sent whole where %s is asked for', async (range) => {
    const { status, body } = await front.ask(path, { headers: { range } })
    expect([status, body.length]).toEqual([200, film.length])
  })

  test('goes on only where it is the same still', async () => {
    const { headers } = await front.ask(path)
    const goOn = (tag: string) =>
      front.ask(path, { headers: { range: 'bytes=1-2', 'if-range': tag } })
    expect((await goOn(String(headers.etag))).status).toBe(206)
    expect((await goOn('"other"')).status).toBe(200)
    const known = { 'if-none-match': String(headers.etag) }
    expect((await front.ask(path, { headers: known })).status).toBe(304)
  })

  test('says its length without a byte of it', async () => {
    const { headers, body } = await front.ask(path, { method: 'HEAD' })
    expect([headers['content-length'], body.length]).toEqual([String(film.length), 0])
  })

  test.each([
    `/recordings/${id}.mp3`,
    '/recordings/ffffffffffffffff.mp4',
    `/recordings/${id}.constructor`,
    '/recordings/..%2F..%2Fdiptych.db',
    `/recordings/${id}.mp4/x`,
  ])('is not found at %s', async (address) => expect((await front.ask(address)).status).toBe(404))
})

test('a part lies within its recording, whatever is asked for', () => {
  const number = fc.oneof(fc.constant(''), fc.nat().map(String), fc.bigInt({ min: 0n }).map(String))
  fc.assert(
    fc.property(number, number, fc.integer({ min: 0, max: 10_000 }), (first, last, size) => {
      const range = rangeOf(`bytes=${first}-${last}`, size)
      if (range === null || range === 'outside') return
      expect(range.from).toBeGreaterThanOrEqual(0)
      expect(range.to).toBeGreaterThanOrEqual(range.from)
      expect(range.to).toBeLessThan(size)
    }),
  )
})
