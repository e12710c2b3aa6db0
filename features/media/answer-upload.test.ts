import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { media } from '@/db/schema/media'
import { getPerson, type Person } from '@/features/access/person'
import { pictureLimits } from '@/features/workshop/limits'
import { answerUpload } from './answer-upload'
import { byteLimit } from './limits'
import { mediaFolder } from './media-folder'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let dataDir: string
let person: Person

beforeEach(async () => {
  db = testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-media-'))
  person = getPerson(db, (await createPerson(db)).id) as Person
})

afterEach(() => rm(dataDir, { recursive: true }))

const gif = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .gif()
    .toBuffer()

type Sent = { body: BodyInit; name?: string; origin?: string | null; announced?: number }

function send(
  { body, name = 'a.gif', origin = 'https://desk.example', announced }: Sent,
  as = person as typeof person | null,
) {
  const headers = new Headers({ host: 'desk.example', 'x-file-name': encodeURIComponent(name) })
  if (origin) headers.set('origin', origin)
  if (announced) headers.set('content-length', String(announced))
  // What streams are sent by, of which the types know nothing.
  const init = { method: 'POST', body, headers, duplex: 'half' }
  const request = new Request('https://desk.example/api/media', init)
  return answerUpload(request, dataDir, async (errand, asked) =>
    as ? errand(db, as, asked, at) : { status: 'refused', code: 'signed-out' },
  )
}

describe('answerUpload', () => {
  test('takes a picture in under the name it had, and says who brought it', async () => {
    const answer = await send({ body: new Uint8Array(await gif()), name: 'C:\\照片\\桥.gif' })
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ media: { name: '桥.gif', alt: {} } })
    expect(db.select().from(media).get()).toMatchObject({
      uploadedBy: person.id,
      mime: 'image/gif',
    })
  })

  test('says where the same bytes are already', async () => {
    const first = await (await send({ body: new Uint8Array(await gif()) })).json()
    const answer = await send({ body: new Uint8Array(await gif()), name: 'b.gif' })
    expect([answer.status, await answer.json()]).toEqual([200, { ...first, isKnown: true }])
    expect(first).toMatchObject({ isKnown: false, media: { name: 'a.gif' } })
  })

  test.each([
    [
      'an SVG that calls itself a picture',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'kind-not-accepted',
      415,
    ],
    ['a picture cut short', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'damaged', 422],
    ['nothing', '', 'kind-not-accepted', 415],
    [
      'a page that a picture follows',
      Buffer.concat([Buffer.from('<script>alert(1)</script>'), Buffer.from('GIF89a')]),
      'kind-not-accepted',
      415,
    ],
  ])('refuses %s', async (_, body, code, status) => {
    const answer = await send({ body, name: 'bridge.png' })
    expect([answer.status, await answer.json()]).toEqual([status, { code }])
    expect(db.select().from(media).all()).toEqual([])
  })

  test('looks at as many of a thousand at once as one may have in hand, refuses the others, and goes on', async () => {
    const cut = (await gif()).subarray(0, 20)
    const sent = Array.from({ length: 1000 }, (_, index) =>
      send({ body: new Uint8Array(Buffer.concat([cut, Buffer.from(`${index}`)])) }),
    )
    const statuses = (await Promise.all(sent)).map(({ status }) => status)
    const { share } = pictureLimits
    expect(statuses.filter((status) => status === 422)).toHaveLength(share)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1000 - share)
    expect((await send({ body: new Uint8Array(await gif()) })).status).toBe(201)
    expect(await readdir(mediaFolder(dataDir))).toHaveLength(1)
  })

  test('stops reading past the limit', async () => {
    const answer = await send({ body: new Uint8Array(byteLimit + 1) })
    expect(await answer.json()).toEqual({ code: 'bytes-over-limit' })
  })

  test('reads nothing of what announces more than the limit', async () => {
    let isRead = false
    const body = new ReadableStream(
      {
        pull: (stream) => {
          isRead = true
          stream.close()
        },
      },
      { highWaterMark: 0 },
    )
    const answer = await send({ body, announced: byteLimit + 1 })
    expect([answer.status, await answer.json()]).toEqual([413, { code: 'bytes-over-limit' }])
    expect(isRead).toBe(false)
  })

  test('lets no other site upload', async () => {
    const body = new Uint8Array(await gif())
    for (const origin of ['https://elsewhere.example', 'null', null]) {
      expect(await (await send({ body, origin })).json()).toEqual({ code: 'foreign-origin' })
    }
  })

  test('asks who it is', async () => {
    const answer = await send({ body: new Uint8Array(await gif()) }, null)
    expect([answer.status, await answer.json()]).toEqual([401, { code: 'signed-out' }])
  })
})
