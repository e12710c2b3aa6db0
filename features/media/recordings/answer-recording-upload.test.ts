import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { mp3, mp4 } from '@/db/factories/recordings'
import { testDatabase } from '@/db/factories/test-database'
import { recordings } from '@/db/schema/media'
import { getPerson, type Person } from '@/features/access/person'
import { mediaFolder } from '@/features/media/media-folder'
import { sweepPictures } from '@/features/media/sweep'
import { createStory } from '@/features/stories/commands'
import { answerRecordingUpload } from './answer-recording-upload'
import { deleteRecording } from './commands'
import { recordingFile } from './recording-file'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let dataDir: string
let person: Person

beforeEach(async () => {
  db = testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-recordings-'))
  person = getPerson(db, (await createPerson(db)).id) as Person
})

afterEach(() => rm(dataDir, { recursive: true }))

function send(body: BodyInit, name = 'bridge.mp4', origin = 'https://desk.example') {
  const headers = { host: 'desk.example', 'x-file-name': encodeURIComponent(name), origin }
  const address = 'https://desk.example/api/recordings'
  const request = new Request(address, { method: 'POST', body, headers })
  return answerRecordingUpload(request, dataDir, async (errand, asked) =>
    errand(db, person, asked, at),
  )
}

describe('a recording that is sent', () => {
  test('is kept whole under its hash, once, and stays when the library is swept', async () => {
    const film = mp4('one')
    const first = await (await send(new Uint8Array(film), 'C:\\片\\桥.mp4')).json()
    const again = await (await send(new Uint8Array(film), 'again.mp4')).json()
    expect(first).toMatchObject({ recording: { name: '桥.mp4', format: 'mp4' } })
    expect(again).toEqual(first)
    const [row] = db.select().from(recordings).all()
    expect(row).toMatchObject({ uploadedBy: person.id, bytes: film.length })
    await sweepPictures(db, dataDir, Date.now() + 10 * 60 * 60 * 1000)
    expect(readFileSync(recordingFile(dataDir, first.recording))).toEqual(film)
    expect(await readdir(mediaFolder(dataDir))).toEqual([first.recording.id])
  })

  test.each([
    ['a page that calls itself a film', '<script>alert(1)</script>', 'kind-not-accepted', 415],
    ['a film that was cut off', new Uint8Array(mp4('two').subarray(0, 90)), 'damaged', 422],
    ['nothing', '', 'kind-not-accepted', 415],
  ])('is refused where it is %s, and nothing of it stays', async (_, body, code, status) => {
    const answer = await send(body)
    expect([answer.status, await answer.json()]).toEqual([status, { code }])
    expect(db.select().from(recordings).all()).toEqual([])
    expect(await readdir(mediaFolder(dataDir))).toEqual([])
  })

  test('is what it holds, whatever it is called', async () => {
    const answer = await (await send(new Uint8Array(mp3()), 'sound.mp4')).json()
    expect(answer).toMatchObject({ recording: { format: 'mp3' } })
  })

  test('by a page of another site is refused', async () => {
    expect((await send(new Uint8Array(mp3()), 'a.mp3', 'https://evil.example')).status).toBe(403)
  })
})

test('a recording goes with its file, but not while a story plays it', async () => {
  const { recording } = await (await send(new Uint8Array(mp3('played')), 'a.mp3')).json()
  const source = { kind: 'recording' as const, mediaId: recording.id, format: recording.format }
  const embed = { type: 'embed' as const, source, title: '通车' }
  const passages = [{ id: 'a', panels: { zh: [embed], en: [] } }]
  createStory(db, { content: buildContent({ passages }), author: person.id, at })
  const remove = (id: string) => deleteRecording(db, dataDir, { id, actor: person, at })
  await expect(remove(recording.id)).rejects.toMatchObject({ code: 'in-use' })
  const { recording: other } = await (await send(new Uint8Array(mp3('other')), 'b.mp3')).json()
  await remove(other.id)
  expect(existsSync(recordingFile(dataDir, other))).toBe(false)
  expect(existsSync(recordingFile(dataDir, recording))).toBe(true)
})
