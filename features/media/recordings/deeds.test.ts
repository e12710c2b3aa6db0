import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { recordings } from '@/db/schema/media'
import { getPerson, type Person } from '@/features/access/person'
import { auditSince } from '@/features/audit/testing/audit-since'
import { problemsOf } from '@/features/publishing/fitness'
import { createStory } from '@/features/stories/commands'
import { removeRecording } from './deeds'
import { listRecordings, recordingsPerPage } from './library'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let dataDir: string
let owner: Person

const person = async (role: 'reporter' | 'editor') =>
  getPerson(db, (await createPerson(db, { role, name: role })).id) as Person

beforeEach(async () => {
  db = testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-recordings-'))
  owner = await person('reporter')
})

afterEach(() => rm(dataDir, { recursive: true }))

const idOf = (index: number) => index.toString(16).padStart(16, '0')

function keep(index: number): string {
  const id = idOf(index)
  const row = { id, format: 'mp3' as const, bytes: 100, originalName: `${index}.mp3` }
  const createdAt = new Date(Date.parse(at) + index * 1000).toISOString()
  db.insert(recordings)
    .values({ ...row, uploadedBy: owner.id, createdAt })
    .run()
  return id
}

const playing = (mediaId: string, title = 'Horn') =>
  buildContent({
    passages: [
      {
        id: 'a',
        panels: {
          zh: [],
          en: [{ type: 'embed', source: { kind: 'recording', mediaId, format: 'mp3' }, title }],
        },
      },
    ],
  })

const remove = (who: Person, id: string) => removeRecording(dataDir)(db, who, { id }, at)

test('recordings are listed newest first, page by page, with the stories that play them', () => {
  for (let index = 0; index <= recordingsPerPage; index += 1) keep(index)
  const { number } = createStory(db, { content: playing(idOf(recordingsPerPage)), author: '', at })
  const page = listRecordings(db)
  expect(page).toMatchObject({ page: 1, pageCount: 2, total: recordingsPerPage + 1 })
  expect(page.recordings[0]).toMatchObject({
    originalName: `${recordingsPerPage}.mp3`,
    uploader: 'reporter',
    uses: [{ number, isInDraft: true }],
  })
  expect(listRecordings(db, 99).recordings.map(({ id, uses }) => [id, uses])).toEqual([
    [idOf(0), []],
  ])
})

test('a recording is deleted by who brought it in and by editors, and the audit names it so', async () => {
  const [own, other] = [keep(1), keep(2)]
  const written = auditSince(db)
  expect(await remove(await person('reporter'), own)).toMatchObject({ code: 'forbidden' })
  expect(await remove(owner, own)).toEqual({ status: 'done' })
  expect(await remove(await person('editor'), other)).toEqual({ status: 'done' })
  expect(written()).toMatchObject([
    { action: 'media.deleteRecording', details: { name: '2.mp3' } },
    { action: 'media.deleteRecording', actorId: owner.id, subjectType: 'recording' },
  ])
  expect(await remove(owner, own)).toMatchObject({ code: 'no-recording' })
})

test('a recording that a story plays stays', async () => {
  const id = keep(1)
  createStory(db, { content: playing(id), author: owner.id, at })
  expect(await remove(owner, id)).toEqual({ status: 'refused', code: 'in-use' })
  expect(listRecordings(db).total).toBe(1)
})

test('what keeps a story from going out says that a recording is gone, and no picture', () => {
  const gone = new Set([idOf(1)])
  expect(problemsOf(playing(idOf(1)), ['en'], { kind: 'publish', gone, unread: [] })).toEqual([
    { field: 'recording', locale: 'en', passageId: 'a', name: 'Horn' },
  ])
})
