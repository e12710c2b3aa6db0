import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { Block, StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { media } from '@/db/schema/media'
import { revisions } from '@/db/schema/stories'
import { getPerson, type Person } from '@/features/access/person'
import { createStory } from './commands'
import { latestRevision } from './revisions'
import { writeStory } from './writing-deeds'

const at = '2026-11-20T01:00:00.000Z'
const known = '00000000000000a1'
const unknown = '00000000000000ff'

let db: Db
let editor: Person
let storyId: number
beforeEach(async () => {
  db = testDatabase()
  const found = getPerson(db, (await createPerson(db, { role: 'editor' })).id)
  if (!found) throw new Error('not made')
  editor = found
  const picture = { width: 9, height: 9, mime: 'image/png', originalName: 'a.png', widths: [9] }
  db.insert(media)
    .values({ ...picture, id: known, createdAt: at })
    .run()
  storyId = createStory(db, { content: buildContent(), author: editor.id, at }).storyId
})

const write = (content: object) => {
  const baseVersion = latestRevision(db, storyId)?.seq ?? 0
  return writeStory(db, editor, { storyId, baseVersion, content }, at)
}

const showing = (mediaId: string): Block[] => [
  { type: 'picture', picture: { mediaId, alt: 'A bridge' } },
]

const inChinese = (blocks: Block[]): StoryContent =>
  buildContent({ passages: [{ id: 'first', panels: { zh: blocks, en: [] } }] })

describe('what a story names', () => {
  test('has to be there, and the refusal says where it is not', () => {
    const lead = { alt: {}, caption: {}, credit: {} }
    const refused: [StoryContent, object][] = [
      [
        inChinese(showing(unknown)),
        { field: 'picture', locale: 'zh', passageId: 'first', name: 'A bridge' },
      ],
      [
        buildContent({ leadPicture: { mediaId: unknown, ...lead } }),
        { field: 'leadPicture', locale: null },
      ],
      [buildContent({ sectionId: 99 }), { field: 'unknownSection' }],
      [buildContent({ topicIds: [99] }), { field: 'unknownTopic' }],
      [buildContent({ sourceId: 99 }), { field: 'unknownSource' }],
    ]
    for (const [content, problem] of refused) {
      expect(write(content)).toMatchObject({ code: 'unknown-reference', problems: [problem] })
    }
    expect(db.select().from(revisions).all()).toHaveLength(1)
    const content = {
      ...inChinese(showing(known)),
      leadPicture: { mediaId: known, ...lead },
      sectionId: createSection(db).id,
      topicIds: [createTopic(db).id],
      sourceId: createSource(db).id,
    }
    expect(write(content)).toMatchObject({ status: 'saved' })
  })

  test('may have gone since: the story is written on', () => {
    expect(write(inChinese(showing(known)))).toMatchObject({ status: 'saved' })
    db.delete(media).run()
    const more: Block[] = [...showing(known), { type: 'rule' }]
    expect(write(inChinese(more))).toMatchObject({ status: 'saved' })
  })

  test.each([
    ...Object.getOwnPropertyNames(Object.prototype),
    '../secret',
    'm1',
    `${known}0`,
    known.toUpperCase(),
  ])('is no picture called %s', (name) => {
    expect(write(inChinese(showing(name)))).toEqual({ status: 'refused', code: 'malformed' })
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'a b'])(
    'is no passage called “%s”',
    (id) => {
      const passages = [{ id, panels: { zh: [], en: [] } }]
      const content: object = { ...buildContent(), passages }
      expect(write(content)).toEqual({ status: 'refused', code: 'malformed' })
    },
  )
})
