import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import type { Role } from '@/db/roles'
import { auditEvents } from '@/db/schema/people'
import { getPerson, type Person } from '@/features/access/person'
import { createStory } from '@/features/stories/commands'
import { addPicture } from './commands'
import { changePicture, removePicture } from './deeds'
import { getPicture } from './library'

let db: Db
let dataDir: string
let owner: Person
let id: string

const at = '2026-03-01T00:00:00.000Z'

beforeEach(async () => {
  db = testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-media-'))
  owner = await colleague('reporter')
  const picture = sharp({ create: { width: 24, height: 16, channels: 3, background: 'teal' } })
  id = (await addPicture(db, dataDir, await picture.png().toBuffer(), 'teal.png', owner)).id
})

afterEach(() => rm(dataDir, { recursive: true }))

async function colleague(role: Role): Promise<Person> {
  const { id } = await createPerson(db, { role })
  return getPerson(db, id) as Person
}

const change = (changes: object, mediaId = id) => changePicture(db, owner, { mediaId, changes }, at)

const remove = (person: Person, mediaId = id) => removePicture(dataDir)(db, person, { mediaId }, at)

const recorded = () =>
  db
    .select()
    .from(auditEvents)
    .all()
    .map(({ action }) => action)

describe('changing a picture', () => {
  test('leaves what another person wrote meanwhile in another language', async () => {
    await change({ alt: { en: 'A bridge' }, caption: { zh: '桥' } })
    await change({ alt: { zh: ' 一座桥 ' } })
    await change({ caption: { zh: '' } })
    expect(getPicture(db, id)).toMatchObject({
      alt: { en: 'A bridge', zh: '一座桥' },
      caption: {},
      focalX: 0.5,
    })
    expect(recorded()).toEqual(['media.upload', 'media.edit', 'media.edit', 'media.edit'])
  })

  test('says so and records nothing where nothing changes', async () => {
    expect(await change({})).toEqual({ status: 'refused', code: 'nothing-new' })
    expect(await change({ focal: { x: 0.5, y: 0.5 } })).toMatchObject({ code: 'nothing-new' })
    expect(recorded()).toEqual(['media.upload'])
  })

  test.each([
    ['a point outside the picture', { focal: { x: 1.2, y: 0 } }],
    ['a language that is none of ours', { alt: { fr: 'Un pont' } }],
    ['a text without end', { alt: { en: 'a'.repeat(2001) } }],
    ['a field that is not to be changed here', { widths: [1] }],
  ])('refuses %s', async (_, changes) => {
    expect(await change(changes)).toEqual({ status: 'refused', code: 'malformed' })
  })

  test('says that the picture has vanished', async () => {
    const gone = { status: 'refused', code: 'no-picture' }
    expect(await change({ alt: { zh: '桥' } }, '0123456789abcdef')).toEqual(gone)
  })
})

describe('removing a picture', () => {
  test.each([
    ['reporter', 'forbidden'],
    ['translator', 'forbidden'],
    ['editor', undefined],
    ['administrator', undefined],
  ] as const)("as %s, of a colleague's pictures", async (role, code) => {
    const outcome = await remove(await colleague(role))
    expect(outcome).toEqual(code ? { status: 'refused', code } : { status: 'done' })
    expect(getPicture(db, id) === undefined).toBe(code === undefined)
  })

  test('is open to the reporter who brought it, and recorded', async () => {
    expect(await remove(owner)).toEqual({ status: 'done' })
    expect(recorded()).toEqual(['media.upload', 'media.delete'])
    expect(await remove(owner)).toEqual({ status: 'refused', code: 'no-picture' })
  })

  test('says which stories show it', async () => {
    const leadPicture = { mediaId: id, alt: {}, caption: {}, credit: {} }
    const { number } = createStory(db, { content: buildContent({ leadPicture }), author: 'x', at })
    expect(await remove(owner)).toMatchObject({
      status: 'refused',
      code: 'in-use',
      uses: [{ number, isInDraft: true }],
    })
  })

  test.each(['', '..', null, 7])('refuses %j for a picture', async (asked) => {
    expect(await removePicture(dataDir)(db, owner, { mediaId: asked }, at)).toEqual({
      status: 'refused',
      code: 'malformed',
    })
  })
})
