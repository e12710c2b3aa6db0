import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { roles } from '@/db/roles'
import { answerOriginal } from './answer-original'
import { addPicture } from './commands'
import { mediaFolder } from './media-folder'

let dataDir: string
let db: Db
let sent: Buffer
let id: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-original-'))
  db = testDatabase()
  const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
  sent = await plain
    .withExif({ IFD0: { Model: 'the camera' } })
    .jpeg()
    .toBuffer()
  id = (await addPicture(db, dataDir, sent, '桥 "全景".jpg')).id
})

afterEach(() => rm(dataDir, { recursive: true }))

const ask = (asked: string, role: (typeof roles)[number] | null) =>
  answerOriginal(asked, { db, dataDir, person: role && { id: 'somebody', role } })

test.each(roles)('a picture as it came is for a colleague, a %s, to keep', async (role) => {
  const answer = await ask(id, role)
  expect(answer.status).toBe(200)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(sent)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('桥 "全景".jpg')}`,
    'cache-control': 'no-store',
  })
})

test('a stranger gets nothing of it', async () => {
  const answer = await ask(id, null)
  expect([answer.status, await answer.text()]).toEqual([401, ''])
})

test.each(['0000000000000000', 'constructor', '../../secret', ''])(
  '%j is no picture',
  async (asked) => {
    expect((await ask(asked, 'editor')).status).toBe(404)
  },
)

test('what was not kept as it came is not there', async () => {
  await rm(join(mediaFolder(dataDir), id, 'original.jpeg'))
  expect((await ask(id, 'editor')).status).toBe(404)
})
