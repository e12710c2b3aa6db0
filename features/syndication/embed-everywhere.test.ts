import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { BlockOf, StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { mp3 } from '@/db/factories/recordings'
import { testDatabase } from '@/db/factories/test-database'
import { recordings } from '@/db/schema/media'
import { answerFeed } from '@/features/feeds/answer-feed'
import { compareContents } from '@/features/history/comparison'
import { listHistory } from '@/features/history/queries'
import { recordingFile } from '@/features/media/recordings/recording-file'
import { getDraft } from '@/features/previews/draft'
import { parseFilters } from '@/features/search/filters'
import { searchPublished } from '@/features/search/published'
import { reviseStory } from '@/features/stories/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import { answerNinjs } from './answer-ninjs'

const id = 'fedcba9876543210'
const siteUrl = 'https://news.example.org'
const address = `${siteUrl}/recordings/${id}.mp3`
const watch = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'

const sound = (title: string, transcript: string): BlockOf<'embed'> => ({
  type: 'embed',
  source: { kind: 'recording', mediaId: id, format: 'mp3' },
  title,
  transcript,
})
const film: BlockOf<'embed'> = {
  type: 'embed',
  source: { kind: 'player', player: 'youtube', id: 'aqz-KE-bpKQ' },
  title: 'The rabbit film',
}

const content = (title = 'The foghorn'): StoryContent =>
  buildContent({
    passages: [
      {
        id: 'a',
        panels: { zh: [sound('雾号', '雾角长鸣。')], en: [sound(title, 'A horn blows.'), film] },
      },
    ],
  })

let db: Db
let dataDir: string

beforeEach(() => {
  db = testDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-embed-'))
  const file = recordingFile(dataDir, { id, format: 'mp3' })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, mp3())
  const row = { id, format: 'mp3' as const, bytes: mp3().length, originalName: 'horn.mp3' }
  db.insert(recordings)
    .values({ ...row, createdAt: onDay(1) })
    .run()
})

afterEach(() => rmSync(dataDir, { recursive: true }))

const settings = () => ({
  SITE_URL: siteUrl,
  DATA_DIR: dataDir,
  TIME_ZONE: 'Asia/Shanghai',
  FEED_TEXT: 'full' as const,
  WEBSUB_HUB: '',
})

test('a recording is announced by every feed and by ninjs, a video of others linked', async () => {
  const { number } = publishedStory(db, content())
  const feed = (name: string) => answerFeed(['en', name], new URLSearchParams(), settings(), db)
  const enclosure = { url: address, mime_type: 'audio/mpeg', size_in_bytes: mp3().length }
  const { items } = await (await feed('feed.json')).json()
  expect(items[0].attachments).toEqual([expect.objectContaining(enclosure)])
  expect(items[0].content_html).toContain(`href="${watch}"`)

  const atom = new JSDOM(await (await feed('atom.xml')).text(), { contentType: 'text/xml' })
  const link = atom.window.document.querySelector('entry link[rel="enclosure"]')
  expect(link?.getAttribute('href')).toBe(address)
  expect(link?.getAttribute('type')).toBe('audio/mpeg')
  const inEntry = atom.window.document.querySelector('entry content')?.textContent
  expect(inEntry).toContain(`href="${watch}"`)
  expect(inEntry).toContain('A horn blows.')

  const ninjs = await answerNinjs({ locale: 'en', number }, settings(), db).json()
  expect(ninjs.associations).toContainEqual(
    expect.objectContaining({
      name: 'recording-1',
      type: 'audio',
      renditions: [expect.objectContaining({ href: address, contentType: 'audio/mpeg' })],
    }),
  )
})

test('is found by its title and by what is said in it, in each language', () => {
  publishedStory(db, content())
  const total = (q: string) => searchPublished('en', parseFilters({ q }), 1, db)?.total
  expect(['foghorn', 'horn blows', 'rabbit film', '雾角长鸣'].map(total)).toEqual([1, 1, 1, 1])
})

test('is in the preview of a draft, and a change of its words is in the history', async () => {
  const { storyId } = publishedStory(db, content())
  reviseStory(db, { storyId, content: content('The old foghorn'), author: 'lin', at: onDay(2) })
  const draft = getDraft(db, storyId, { previewAt: '/preview', isMarked: false })
  expect(draft?.editions.en?.passages[0]).toMatchObject({
    blocks: [{ type: 'embed', title: 'The old foghorn' }, film],
  })
  expect((await listHistory(db, storyId, { by: 'lin' })).entries[0]?.changes).toEqual([
    { kind: 'passages', fate: 'edited', numbers: [1], locales: ['en'] },
  ])
  const [passage] = compareContents(content(), content('The old foghorn')).passages
  expect(passage?.panels.en.parts).toContainEqual({ kind: 'added', text: 'old ' })
  expect(passage?.panels.zh.parts.every(({ kind }) => kind === 'same')).toBe(true)
})
