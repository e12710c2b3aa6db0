import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { Block, StoryContent } from '@/db/content'
import {
  arbitraryContent,
  arbitraryMediaIds,
  arbitraryRecordingId,
} from '@/db/factories/arbitrary-content'
import { buildContent, paragraph } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { media, recordings } from '@/db/schema/media'
import { liveEditions } from '@/db/schema/publishing'
import { getPerson, type Person } from '@/features/access/person'
import type { Problem } from '@/features/access/refused'
import { answerApi } from '@/features/api/answer-api'
import { toEditions } from '@/features/editions/to-editions'
import { answerFeed } from '@/features/feeds/answer-feed'
import * as deeds from '@/features/publishing/deeds'
import { createStory } from '@/features/stories/commands'
import { latestRevision } from '@/features/stories/revisions'
import { writeStory } from '@/features/stories/writing-deeds'
import { answerNinjs } from '@/features/syndication/answer-ninjs'
import { locales } from '@/lib/i18n/locales'

/** What can be saved can be published; what is published can be corrected and withdrawn. */

const at = '2026-11-20T01:00:00.000Z'
const note = { zh: '有误。', en: 'It was wrong.' }

let db: Db
let dataDir: string
let editor: Person

beforeAll(async () => {
  db = testDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-publishable-'))
  const found = getPerson(db, (await createPerson(db, { role: 'editor' })).id)
  if (!found) throw new Error('not made')
  editor = found
  for (const slug of ['one', 'two', 'three', 'four']) {
    createSection(db, { slug })
    createTopic(db, { slug })
    createSource(db, { slug })
  }
  const picture = { width: 1600, height: 900, mime: 'image/jpeg', originalName: 'a', widths: [480] }
  const sound = { bytes: 4170, originalName: 'a.mp3', createdAt: at }
  db.insert(recordings)
    .values({ ...sound, id: arbitraryRecordingId, format: 'mp3' })
    .run()
  for (const id of arbitraryMediaIds) {
    db.insert(media)
      .values({ ...picture, id, createdAt: at })
      .run()
  }
})

afterAll(() => rmSync(dataDir, { recursive: true }))

test('arbitrary content that is saved goes out, is updated, corrected and withdrawn', () => {
  fc.assert(
    fc.property(arbitraryContent, arbitraryContent, (content, next) => {
      const story = createStory(db, { content: buildContent(), author: editor.id, at })
      const { storyId } = story
      writeAndPublish(storyId, content, 'publish')
      expectReadable(story)
      writeAndPublish(storyId, next, 'update')
      expectReadable(story)
      writeAndPublish(storyId, content, 'correct')
      expectReadable(story)
      expect(deeds.withdraw(db, editor, { storyId, note }, at)).toMatchObject({ status: 'done' })
      expect(readable(story)).toBe(410)
    }),
    { numRuns: 15 },
  )
}, 60_000)

/** Saves, then does what every refusal asks for, until it goes out. */
function writeAndPublish(
  storyId: number,
  wanted: StoryContent,
  kind: 'publish' | 'update' | 'correct',
): void {
  let content = wanted
  for (;;) {
    const baseVersion = latestRevision(db, storyId)?.seq ?? 0
    const saved = writeStory(db, editor, { storyId, baseVersion, content }, at)
    expect(saved).toMatchObject({ status: 'saved' })
    const version = latestRevision(db, storyId)?.seq
    const asked = { storyId, version, kind, locales: [...locales], note, at: null }
    const answer = deeds.publishWith([])(db, editor, asked, at)
    if (answer.status === 'done') return
    expect(answer.code).toBe('unfit')
    expect(answer.problems).not.toEqual([])
    content = (answer.problems ?? []).reduce(mended, content)
  }
}

function mended(content: StoryContent, { field, locale }: Problem): StoryContent {
  switch (field) {
    case 'section':
      return { ...content, sectionId: 1 }
    case 'headline':
      return { ...content, headline: { zh: '新桥', en: 'Bridge', ...filled(content.headline) } }
    case 'body': {
      const panels = { zh: [paragraph('通车。')], en: [paragraph('It opened.')] }
      return { ...content, passages: [...content.passages, { id: `added-${locale}`, panels }] }
    }
    case 'leadPictureAlt':
      return {
        ...content,
        leadPicture: content.leadPicture && {
          ...content.leadPicture,
          alt: { zh: '桥', en: 'A bridge' },
        },
      }
    case 'pictureAlt':
    case 'embedTitle':
      return {
        ...content,
        passages: content.passages.map((passage) => ({
          ...passage,
          panels: {
            zh: passage.panels.zh?.map(described),
            en: passage.panels.en?.map(described),
          },
        })),
      }
    // Written anew by a person, as good as confirmed.
    case 'machineDraft':
      return {
        ...content,
        passages: content.passages.map(({ machineDrafts: _drafts, ...passage }) => passage),
      }
    default:
      throw new Error(`Nothing mends ${field}`)
  }
}

const filled = (texts: object) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim()))

function described(block: Block): Block {
  if (block.type === 'picture') return { ...block, picture: { ...block.picture, alt: 'A bridge' } }
  if (block.type === 'embed') return { ...block, title: 'The bridge opens' }
  if (block.type !== 'gallery') return block
  return { ...block, pictures: block.pictures.map((picture) => ({ ...picture, alt: 'A bridge' })) }
}

type Story = { storyId: number; number: number }

const settings = () => ({
  SITE_URL: 'https://news.example.org',
  DATA_DIR: dataDir,
  TIME_ZONE: 'Asia/Shanghai',
  FEED_TEXT: 'full' as const,
  WEBSUB_HUB: '',
})

const readable = ({ number }: Story) =>
  answerApi(['stories', String(number)], new URLSearchParams(), settings(), db).status

function expectReadable(story: Story): void {
  expect(readable(story)).toBe(200)
  for (const locale of locales) {
    for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
      const feed = answerFeed([locale, file], new URLSearchParams(), settings(), db)
      expect(feed.status).toBe(200)
    }
    expect(answerNinjs({ locale, number: story.number }, settings(), db).status).toBe(200)
  }
  const rows = db.select().from(liveEditions).where(eq(liveEditions.storyId, story.storyId)).all()
  expect(toEditions(db, rows)).toHaveLength(2)
}
