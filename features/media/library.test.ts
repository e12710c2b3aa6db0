import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { auditEvents } from '@/db/schema/people'
import { publishStory } from '@/features/publishing/commands'
import { schedulePublication } from '@/features/publishing/scheduling'
import { createStory, reviseStory } from '@/features/stories/commands'
import { restoreRevision } from '@/features/stories/restore'
import { addPicture, deletePicture, editPicture } from './commands'
import { getPicture, listPictures, listUses, picturesPerPage } from './library'
import type { PictureChanges } from './picture-changes'

let db: Db
let dataDir: string

beforeEach(async () => {
  db = testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'diptych-media-'))
})

afterEach(() => rm(dataDir, { recursive: true }))

async function add(name: string, shade = 1) {
  const background = { r: shade, g: 20, b: 30 }
  const picture = sharp({ create: { width: 24, height: 16, channels: 3, background } })
  return addPicture(db, dataDir, await picture.png().toBuffer(), name)
}

const at = '2026-03-01T00:00:00.000Z'
const author = 'ada'

const withPicture = (mediaId: string): Partial<StoryContent> => ({
  passages: [
    {
      id: 'first',
      panels: {
        zh: [{ type: 'picture', picture: { mediaId, alt: '桥' } }],
        en: [{ type: 'gallery', pictures: [{ mediaId, alt: 'A bridge' }] }],
      },
    },
    buildPassage('second', '全长3公里。', 'It is 3 kilometres long.'),
  ],
})

const edit = (mediaId: string, changes: PictureChanges) =>
  editPicture(db, { mediaId, changes, actor: { id: null, name: 'Ada' }, at })

const names = (text: string) => listPictures(db, { text }).pictures.map((row) => row.originalName)

describe('the library', () => {
  test('finds pictures by name and by words in any language, all of the words together', async () => {
    const bridge = await add('bridge_100%.png', 1)
    await add('harbour.png', 2)
    edit(bridge.id, {
      alt: { zh: '清晨的大桥' },
      caption: { en: 'Seen from the south' },
      credit: { zh: '林晓舟' },
    })
    const said = [
      'BRIDGE',
      '大桥',
      '大橋',
      'ｓｏｕｔｈ',
      '林晓舟',
      '大桥 south bridge',
      '大桥 -harbour',
    ]
    for (const text of [...said, '100%', 'e_1', 'ridg']) {
      expect(names(text), text).toEqual(['bridge_100%.png'])
    }
    expect(names('大桥 -south')).toEqual([])
    edit(bridge.id, { alt: { zh: '港口' } })
    expect(names('大桥')).toEqual([])
    expect(names('大桥 harbour')).toEqual([])
    expect(names('zh')).toEqual([])
    expect(names('  ')).toHaveLength(2)
  })

  test('is paged, and a page past the end is the last one', async () => {
    for (let index = 0; index <= picturesPerPage; index += 1) await add(`${index}.png`, index)
    expect(listPictures(db, {})).toMatchObject({
      page: 1,
      pageCount: 2,
      total: picturesPerPage + 1,
    })
    expect(listPictures(db, { page: 9 }).pictures).toHaveLength(1)
  })

  test('says who brought a picture', async () => {
    const person = await createPerson(db, { name: 'Ada Keller' })
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const { id } = await addPicture(db, dataDir, bytes, 'red.png', person)
    expect(getPicture(db, id)?.uploader).toBe('Ada Keller')
    expect(db.select().from(auditEvents).all()).toMatchObject([
      { action: 'media.upload', subjectId: id, actorName: 'Ada Keller' },
    ])
  })
})

describe('a picture in use', () => {
  test('is told by the newest revision, in every language and block', async () => {
    const { id } = await add('bridge.png')
    const content = buildContent(withPicture(id))
    const { storyId } = createStory(db, { content, author, at })
    expect(listUses(db, id)).toMatchObject([
      { storyId, headline: content.headline, isInDraft: true, isScheduled: false, liveIn: [] },
    ])
    reviseStory(db, { storyId, content: buildContent(), author, at })
    expect(listUses(db, id)).toEqual([])
  })

  test('is told by what readers see, after the draft has moved on, until it is updated', async () => {
    const { id } = await add('bridge.png')
    const sectionId = createSection(db).id
    const words = { alt: { zh: '桥', en: 'A bridge' }, caption: {}, credit: {} }
    const content = buildContent({ sectionId, leadPicture: { mediaId: id, ...words } })
    const { storyId } = createStory(db, { content, author, at })
    publishStory(db, { storyId, kind: 'publish', actor: author, at })
    reviseStory(db, { storyId, content: buildContent({ sectionId }), author, at })
    expect(listUses(db, id)).toMatchObject([{ isInDraft: false, liveIn: ['zh', 'en'] }])
    publishStory(db, { storyId, kind: 'update', actor: author, at })
    expect(listUses(db, id)).toEqual([])
  })

  test('is told by what waits for its time', async () => {
    const { id } = await add('bridge.png')
    const sectionId = createSection(db).id
    const content = buildContent({ sectionId, ...withPicture(id) })
    const { storyId } = createStory(db, { content, author, at })
    const later = '2036-01-01T00:00:00.000Z'
    schedulePublication(db, { storyId, kind: 'publish', actor: author, at: later, now: at })
    reviseStory(db, { storyId, content: buildContent({ sectionId }), author, at })
    expect(listUses(db, id)).toMatchObject([{ isInDraft: false, isScheduled: true }])
  })

  test('cannot be deleted; one that is not is gone with its files', async () => {
    const { id } = await add('bridge.png')
    const content = buildContent(withPicture(id))
    const { storyId } = createStory(db, { content, author, at })
    const act = { mediaId: id, actor: { id: null, name: 'Ada' }, at }
    await expect(deletePicture(db, dataDir, act)).rejects.toMatchObject({ code: 'in-use' })
    await access(join(dataDir, 'media', id, '24.jpg'))
    reviseStory(db, { storyId, content: buildContent(), author, at })
    await deletePicture(db, dataDir, act)
    expect(getPicture(db, id)).toBeUndefined()
    await expect(access(join(dataDir, 'media', id))).rejects.toThrow('ENOENT')
    await expect(deletePicture(db, dataDir, act)).rejects.toMatchObject({ code: 'no-picture' })
  })
})

test('a story restored with a picture that was deleted since does not go out, and says which', async () => {
  const { id } = await add('bridge.png')
  const sectionId = createSection(db).id
  const words = { alt: { zh: '桥', en: 'A bridge' }, caption: {}, credit: {} }
  const content = buildContent({ sectionId, ...withPicture(id) })
  const { storyId } = createStory(db, {
    content: { ...content, leadPicture: { mediaId: id, ...words } },
    author,
    at,
  })
  reviseStory(db, { storyId, content: buildContent({ sectionId }), author, at })
  await deletePicture(db, dataDir, { mediaId: id, actor: { id: null, name: 'Ada' }, at })
  restoreRevision(db, { storyId, seq: 1, author, at, mayChange: () => true })
  const publish = () => publishStory(db, { storyId, kind: 'publish', actor: author, at })
  expect(publish).toThrow(
    expect.objectContaining({
      code: 'unfit',
      problems: [
        { field: 'leadPicture', locale: null, passageId: null },
        { field: 'picture', locale: 'zh', passageId: 'first', name: '桥' },
        { field: 'picture', locale: 'en', passageId: 'first', name: 'A bridge' },
      ],
    }),
  )
})

test('a focal point moves what readers see on, words do not', async () => {
  const { id } = await add('bridge.png')
  const generation = () =>
    db.get<{ generation: number }>('SELECT generation FROM site_state').generation
  const before = generation()
  edit(id, { alt: { zh: '桥' } })
  expect(generation()).toBe(before)
  edit(id, { focal: { x: 0.25, y: 0.75 } })
  expect(generation()).toBe(before + 1)
  expect(getPicture(db, id)).toMatchObject({ focalX: 0.25, focalY: 0.75, alt: { zh: '桥' } })
})
