import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { publishStory } from '@/features/publishing/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import { answerFeed } from './answer-feed'
import { jsonFeedSchema } from './testing/json-feed-schema'
import { addTestPicture } from './testing/pictures'

/** The tools of others read what we write: grammars after the specifications, and a feed reader. */

let db: Db
let dataDir: string
let number: number

beforeAll(() => {
  db = testDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-feeds-'))
  const mediaId = addTestPicture(db, dataDir)
  const content = buildContent({
    sectionId: createSection(db).id,
    topicIds: [createTopic(db).id],
    sourceId: createSource(db).id,
    headline: { zh: '新桥“通车” <&>', en: 'Bridge “opens” <&> ]]>' },
    translator: { en: 'Ada Keller' },
    leadPicture: { mediaId, alt: { zh: '桥', en: 'A bridge' }, caption: { en: 'Now' }, credit: {} },
  })
  const story = publishedStory(db, { at: onDay(1), ...content })
  number = story.number
  publishedStory(db, {
    at: onDay(2),
    headline: { zh: '\u0008控制符', en: 'Control \u0000 character' },
  })
  const note = { zh: '有误。', en: 'It was wrong.' }
  publishStory(db, { storyId: story.storyId, kind: 'correct', actor: 'desk', at: onDay(3), note })
})

afterAll(() => rmSync(dataDir, { recursive: true }))

const lists = ['', '/section/world', '/topic/rail', '/source/agency', '/search?q=bridge']
const addresses = (file: string) =>
  ['zh', 'en'].flatMap((locale) =>
    lists.map((list) => {
      const [path, query = ''] = list.split('?')
      return `/${locale}${path}/${file}?${query}`
    }),
  )

async function textOf(address: string): Promise<string> {
  const url = new URL(address, 'https://news.example.org')
  const answer = answerFeed(
    url.pathname.split('/').slice(1),
    url.searchParams,
    {
      SITE_URL: url.origin,
      DATA_DIR: dataDir,
      TIME_ZONE: 'Asia/Shanghai',
      FEED_TEXT: 'full',
      WEBSUB_HUB: 'https://hub.example.org/',
    },
    db,
  )
  expect(answer.status).toBe(200)
  return answer.text()
}

function validate(grammar: 'atom' | 'rss', xml: string): void {
  const file = readFileSync(join('features/feeds/testing', `${grammar}.rng`), 'utf8')
  using schema = XmlDocument.fromString(file)
  using validator = RelaxNGValidator.fromDoc(schema)
  using document = XmlDocument.fromString(xml)
  validator.validate(document)
}

describe('Atom', () => {
  test.each([...addresses('atom.xml'), '/zh/bilingual.xml', '/en/bilingual.xml'])(
    '%s is valid by RFC 4287',
    async (address) => validate('atom', await textOf(address)),
  )

  test('the grammar refuses what is not', async () => {
    const xml = await textOf('/en/atom.xml')
    for (const [right, wrong] of [
      ['<updated>2026', '<updated>26'],
      ['<id>https', '<id>'],
      ['type="html"', 'type="HTML"'],
      ['</entry>', '<pubDate></pubDate></entry>'],
    ] as const) {
      expect(() => validate('atom', xml.replace(right, wrong))).toThrow()
    }
  })
})

describe('RSS', () => {
  test.each(addresses('feed.xml'))('%s is valid by the specification', async (address) =>
    validate('rss', await textOf(address)),
  )

  test('the grammar refuses what is not', async () => {
    const xml = await textOf('/en/feed.xml')
    for (const [right, wrong] of [
      ['<pubDate>Sun,', '<pubDate>'],
      ['length="5"', 'length="0"'],
      ['<language>en', '<language>English, perhaps'],
    ] as const) {
      expect(() => validate('rss', xml.replace(right, wrong))).toThrow()
    }
  })
})

describe('JSON Feed', () => {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats(ajv)
  const isValid = ajv.compile(jsonFeedSchema)

  test.each(addresses('feed.json'))('%s is valid by version 1.1', async (address) => {
    isValid(JSON.parse(await textOf(address)))
    expect(isValid.errors).toBeNull()
  })
})

test.each(['feed.xml', 'atom.xml'])('a feed reader reads %s as it was meant', async (file) => {
  const feed = parseFeed(await textOf(`/en/${file}`))
  expect(feed.language).toBe('en')
  expect(feed.self).toBe(`https://news.example.org/en/${file}`)
  expect(feed.items).toHaveLength(2)
  const item = feed.items[1]
  expect(item?.toJSON()).toMatchObject({
    id: `https://news.example.org/en/news/${number}`,
    title: 'Bridge “opens” <&> ]]>',
    published: onDay(1),
    // RSS has no name for it; this reader knows none of those that others lend it.
    updated: file === 'atom.xml' ? onDay(3) : onDay(1),
  })
  expect(item?.url).toBe(`https://news.example.org/en/news/${number}/bridge-opens`)
  expect(item?.content).toContain('<p>It is 3 kilometres long.</p>')
  expect(item?.categories.map(({ label }) => label)).toEqual(['World', 'Rail'])
  expect(item?.media[0]).toMatchObject({ length: 5, mimeType: 'image/jpeg' })
  expect(feed.items[0]?.title).toBe('Control  character')
})
