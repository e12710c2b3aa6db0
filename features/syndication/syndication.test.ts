import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { makeByMachine } from '@/db/factories/machine-translation'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { addTestPicture } from '@/features/feeds/testing/pictures'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import type { Locale } from '@/lib/i18n/locales'
import { answerNinjs } from './answer-ninjs'
import { answerOembed } from './answer-oembed'
import { ninjsSchema } from './testing/ninjs-schema'

const siteUrl = 'https://news.example.org'

let db: Db
let dataDir: string

beforeEach(() => {
  db = testDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-syndication-'))
})

afterEach(() => rmSync(dataDir, { recursive: true }))

const settings = () => ({ SITE_URL: siteUrl, DATA_DIR: dataDir, TIME_ZONE: 'Asia/Shanghai' })

/** A story that has everything that a story can have. */
function publishFull() {
  const story = publishedStory(db, {
    at: onDay(1),
    sectionId: createSection(db).id,
    topicIds: [createTopic(db).id],
    sourceId: createSource(db).id,
    leadPicture: {
      mediaId: addTestPicture(db, dataDir),
      alt: { zh: '桥', en: 'A bridge' },
      caption: { en: 'Now' },
      credit: { en: 'Lin' },
    },
  })
  const note = { zh: '有误。', en: 'It was wrong.' }
  publishStory(db, { storyId: story.storyId, kind: 'correct', actor: 'desk', at: onDay(2), note })
  return story
}

describe('ninjs', () => {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
  addFormats(ajv)
  const isValid = ajv.compile(ninjsSchema)
  const answer = (locale: Locale, number: number | null) =>
    answerNinjs({ locale, number }, settings(), db)

  test('is valid by IPTC’s schema, in every language', async () => {
    const { number } = publishFull()
    for (const locale of ['zh', 'en'] as const) {
      isValid(await answer(locale, number).json())
      expect(isValid.errors).toBeNull()
    }
  })

  test('the schema refuses what is not', async () => {
    const item = await answer('en', publishFull().number).json()
    expect(isValid({ ...item, uri: undefined })).toBe(false)
    expect(isValid({ ...item, mimetype: 'text/html' })).toBe(false)
    expect(isValid({ ...item, pubStatus: 'cancelled' })).toBe(false)
    expect(isValid({ ...item, associations: [{ uri: 'https://a.example' }] })).toBe(false)
  })

  test('says who translated it, and that a machine did', async () => {
    const { storyId, number } = publishedStory(db, { translator: { en: 'Anna Reid' } })
    makeByMachine(db, { storyId, locale: 'en', checkedBy: 'Lu Yi' })
    const item = await answer('en', number).json()
    isValid(item)
    expect(isValid.errors).toBeNull()
    expect(item).toMatchObject({
      infoSources: [{ name: 'Anna Reid', role: 'translator' }],
      edNote: 'Machine translation (AI), checked by Lu Yi',
    })
    expect(item.bodies[0].value).toContain('<p>Machine translation (AI), checked by Lu Yi</p>')
    expect(await answer('zh', number).json()).not.toHaveProperty('edNote')
  })

  test('says what another newsroom must know', async () => {
    const { number } = publishFull()
    expect(await answer('en', number).json()).toMatchObject({
      uri: `${siteUrl}/en/news/${number}`,
      language: 'en',
      firstCreated: onDay(1),
      versionCreated: onDay(2),
      headlines: [{ value: 'New bridge opens' }],
      edNote: 'It was wrong.',
      by: 'Lin Xiaozhou',
      infoSources: [{ name: 'The Agency' }],
      subjects: [{ name: 'World' }, { name: 'Rail' }],
      bodies: [
        { contentType: 'text/html' },
        {
          contentType: 'text/plain',
          value: 'The new bridge opened this morning.\nIt is 3 kilometres long.',
          charCount: 60,
          wordCount: 11,
        },
      ],
      associations: [
        { type: 'picture', by: 'Lin', renditions: [{ sizeInBytes: 5, width: 960, height: 540 }] },
        { rel: 'translation', uri: `${siteUrl}/zh/news/${number}`, language: 'zh-Hans' },
      ],
    })
  })

  test('takes a withdrawn story back', async () => {
    const { number, storyId } = publishFull()
    withdrawStory(db, { storyId, actor: 'desk', at: onDay(3), note: {} })
    const gone = answer('en', number)
    expect(gone.status).toBe(410)
    const item = await gone.json()
    isValid(item)
    expect(isValid.errors).toBeNull()
    expect(item).toMatchObject({ pubStatus: 'canceled', versionCreated: onDay(3) })
  })

  test('is not there for what is no story, or none in the language', () => {
    const { number } = publishedStory(db, { at: onDay(1), headline: { zh: '只有中文' } })
    expect(answer('zh', number).status).toBe(200)
    expect(answer('en', number).status).toBe(404)
    expect(answer('en', 999).status).toBe(404)
    expect(answer('en', null).status).toBe(404)
  })
})

describe('oEmbed', () => {
  const answer = (query: Record<string, string>) =>
    answerOembed(new URLSearchParams(query), settings(), db)
  const url = (number: number, rest = '/new-bridge-opens') => `${siteUrl}/en/news/${number}${rest}`

  test('is a quotation with a link, and neither script nor frame', async () => {
    const { number } = publishFull()
    const body = await answer({ url: url(number) }).json()
    expect(body).toMatchObject({ version: '1.0', type: 'rich', title: 'New bridge opens' })
    const root = JSDOM.fragment(body.html)
    expect([...root.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'blockquote',
      'p',
      'a',
      'p',
      'p',
    ])
    expect(root.querySelector('a')?.href).toBe(url(number))
    expect(root.querySelector('blockquote')?.lang).toBe('en')
  })

  test('keeps to the room that there is', async () => {
    const { number } = publishFull()
    const small = { url: url(number), maxwidth: '500', maxheight: '100' }
    expect(await answer(small).json()).toMatchObject({ width: 500, height: 100 })
    expect(await answer(small).json()).not.toHaveProperty('thumbnail_url')
    expect(await answer({ url: url(number), maxwidth: '500' }).json()).toMatchObject({
      thumbnail_url: `${siteUrl}/media/0123456789abcdef/480.jpg`,
      thumbnail_width: 480,
      thumbnail_height: 270,
    })
  })

  test('is XML where that is asked for', async () => {
    const { number } = publishFull()
    const xml = answer({ url: url(number), format: 'xml' })
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    const { document } = new JSDOM(await xml.text(), { contentType: 'text/xml' }).window
    expect(document.documentElement.localName).toBe('oembed')
    expect(document.querySelector('html')?.textContent).toMatch(/^<blockquote /u)
  })

  test.each([
    '',
    '/old-slug',
    '/new-bridge-opens/parallel',
    '/new-bridge-opens?utm_source=a#p-first',
  ])('knows a story by any of its addresses (%s)', (rest) => {
    expect(answer({ url: url(publishedStory(db, { at: onDay(1) }).number, rest) }).status).toBe(200)
  })

  test('refuses with the statuses that the specification names', () => {
    const { number, storyId } = publishedStory(db, { at: onDay(1) })
    expect(answer({}).status).toBe(400)
    expect(answer({ url: url(number), maxwidth: 'wide' }).status).toBe(400)
    expect(answer({ url: url(number), format: 'yaml' }).status).toBe(501)
    for (const other of [
      'nonsense',
      `${siteUrl}/en/about`,
      `${siteUrl}/fr/news/${number}`,
      `https://news.example.org.evil.example/en/news/${number}/a`,
      `javascript://news.example.org/en/news/${number}/a`,
      url(number + 1),
    ]) {
      expect(answer({ url: other }).status, other).toBe(404)
    }
    withdrawStory(db, { storyId, actor: 'desk', at: onDay(2), note: {} })
    expect(answer({ url: url(number) }).status).toBe(404)
  })
})
