import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { addTestPicture } from '@/features/feeds/testing/pictures'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import { answerApi } from './answer-api'
import { describeInterface } from './openapi'

const siteUrl = 'https://news.example.org'

let db: Db
let dataDir: string

beforeEach(() => {
  db = testDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-api-'))
})

afterEach(() => rmSync(dataDir, { recursive: true }))

function answer(address: string, timeZone = 'Asia/Shanghai'): Response {
  const url = new URL(`/api/v1${address}`, siteUrl)
  const settings = { SITE_URL: siteUrl, DATA_DIR: dataDir, TIME_ZONE: timeZone }
  return answerApi(url.pathname.split('/').slice(3), url.searchParams, settings, db)
}

const json = async (address: string) => (await answer(address)).json()

type Listed = { number: number; locale: string }
const listed = async (query: string): Promise<string[]> =>
  (await json(`/stories${query}`)).stories.map(
    ({ number, locale }: Listed) => `${locale} ${number}`,
  )

const document = describeInterface(siteUrl)

/** Judges answers by the document that is served, as any other program would. */
function validatorOf(path: string, status: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(document, 'openapi')
  const pointer = ['paths', path, 'get', 'responses', status, 'content']
  const type = status === '200' ? 'application/json' : 'application/problem+json'
  const place = [...pointer, type, 'schema'].map((part) =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
  )
  return ajv.compile({ $ref: `openapi#/${place.join('/')}` })
}

describe('the description', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(document))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })

  test('is what is served', async () => {
    expect(await json('/openapi.json')).toEqual(JSON.parse(JSON.stringify(document)))
  })

  test('tells of every answer that was given', async () => {
    const mediaId = addTestPicture(db, dataDir)
    const news = createSection(db, { slug: 'news', name: { en: 'News' } })
    const section = createSection(db, { parentId: news.id })
    const { number, storyId } = publishedStory(db, {
      at: onDay(1),
      sectionId: section.id,
      topicIds: [createTopic(db).id],
      sourceId: createSource(db).id,
      eventDate: '2026-10-31',
      leadPicture: { mediaId, alt: { zh: '桥', en: 'A bridge' }, caption: {}, credit: {} },
    })
    const note = { zh: '有误。', en: 'It was wrong.' }
    publishStory(db, { storyId, kind: 'correct', actor: 'desk', at: onDay(2), note })
    publishedStory(db, { at: onDay(3), headline: { zh: '只有中文' }, byline: {} })
    for (const [path, address] of [
      ['/stories', '/stories?limit=1'],
      ['/stories', '/stories'],
      ['/stories/{number}', `/stories/${number}`],
      ['/sections', '/sections'],
      ['/topics', '/topics'],
      ['/sources', '/sources'],
    ] as const) {
      const isValid = validatorOf(path, '200')
      isValid(await json(address))
      expect(isValid.errors, address).toBeNull()
    }
    expect((await json(`/stories/${number}`)).editions[1]).toMatchObject({
      corrections: [{ at: onDay(2), note: 'It was wrong.' }],
      picture: { bytes: 5, width: 960 },
      translations: [{ locale: 'zh' }],
      text: 'The new bridge opened this morning.\nIt is 3 kilometres long.',
    })
    expect((await json('/sections')).sections).toMatchObject([
      { slug: 'news', parent: null },
      { slug: 'world', parent: 'news' },
    ])
  })

  test.each([
    ['/stories', '/stories?limit=0', 400],
    ['/stories', '/stories?page=2', 400],
    ['/stories', '/stories?locale=en&locale=zh', 400],
    ['/stories', '/stories?since=yesterday', 400],
    ['/stories', '/stories?cursor=AAAA', 400],
    ['/stories', '/stories?section=nowhere', 400],
    ['/stories/{number}', '/stories/x', 400],
    ['/stories/{number}', '/stories/999', 404],
  ])('tells of what is refused at %s: %s', async (path, address, status) => {
    const refused = answer(address)
    expect(refused.status).toBe(status)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    const isValid = validatorOf(path, String(status))
    const problem = await refused.json()
    isValid(problem)
    expect(isValid.errors).toBeNull()
    expect(problem.status).toBe(status)
  })

  test('notices an answer that is not as it says', async () => {
    publishedStory(db, { at: onDay(1) })
    const isValid = validatorOf('/stories', '200')
    const { stories, ...rest } = await json('/stories')
    expect(isValid({ ...rest, stories: [{ ...stories[0], headline: 7 }] })).toBe(false)
    expect(isValid({ ...rest, stories: [{ ...stories[0], secret: true }] })).toBe(false)
  })
})

describe('the list of stories', () => {
  test('has an entry a language, and can be narrowed to one', async () => {
    const first = publishedStory(db, { at: onDay(1) }).number
    const second = publishedStory(db, { at: onDay(2), headline: { zh: '只有中文' } }).number
    expect(await listed('')).toEqual([`zh ${second}`, `zh ${first}`, `en ${first}`])
    expect(await listed('?locale=en')).toEqual([`en ${first}`])
  })

  test('by section with those under it, topic and source', async () => {
    const news = createSection(db, { slug: 'news' })
    const world = createSection(db, { slug: 'world', parentId: news.id })
    const [topic, source] = [createTopic(db), createSource(db)]
    const content = { sectionId: world.id, topicIds: [topic.id], sourceId: source.id }
    const { number } = publishedStory(db, { at: onDay(1), ...content })
    publishedStory(db, { at: onDay(2) })
    for (const filter of ['section=news', 'section=world', 'topic=rail', 'source=agency']) {
      expect(await listed(`?locale=en&${filter}`)).toEqual([`en ${number}`])
    }
  })

  test('by days that begin at local midnight when the clocks change', async () => {
    const late = '2026-10-03T13:30:00.000Z'
    const { storyId, number } = createStory(db, {
      content: buildContent(),
      author: 'desk',
      at: late,
    })
    publishStory(db, { storyId, kind: 'publish', actor: 'desk', at: late })
    const found = async (query: string) => {
      const { stories } = await answer(`/stories?locale=en&${query}`, 'Australia/Sydney').json()
      return stories.map((story: Listed) => story.number)
    }
    expect(await found('since=2026-10-03&until=2026-10-04')).toEqual([number])
    expect(await found('since=2026-10-04')).toEqual([])
  })

  test('by time: a day is the newsroom’s, and the end is not included', async () => {
    const first = publishedStory(db, { at: onDay(1) }).number
    const second = publishedStory(db, { at: onDay(2) }).number
    expect(await listed('?locale=en&since=2026-11-02')).toEqual([`en ${second}`])
    expect(await listed(`?locale=en&until=${onDay(2)}`)).toEqual([`en ${first}`])
    // Nine o'clock in the newsroom is one o'clock in the UTC.
    const nine = encodeURIComponent('2026-11-02T09:00:00+08:00')
    expect(await listed(`?locale=en&since=${nine}`)).toEqual([`en ${second}`])
  })

  test('by words, of either language, the newest first', async () => {
    const first = publishedStory(db, { at: onDay(1) }).number
    const second = publishedStory(db, { at: onDay(2) }).number
    const passages = [buildPassage('tea', '茶园。', 'Tea gardens.')]
    publishedStory(db, { at: onDay(3), headline: { zh: '茶', en: 'Tea' }, passages })
    expect(await listed('?q=bridge')).toEqual([`en ${second}`, `en ${first}`])
    expect(await listed(`?q=${encodeURIComponent('新桥')}&until=2026-11-02`)).toEqual([
      `zh ${first}`,
    ])
    expect(await listed('?q=nothing-of-the-kind')).toEqual([])
  })

  test.each(['', '&q=bridge'])(
    'pages neither repeat nor miss a story while others come and go (%s)',
    async (more) => {
      const before = [1, 1, 1, 2, 3, 4, 5].map((day) => publishedStory(db, { at: onDay(day) }))
      const seen: number[] = []
      let next: string | null = `${siteUrl}/api/v1/stories?locale=en&limit=2${more}`
      while (next) {
        const page: { stories: Listed[]; next: string | null } = await json(
          next.slice(`${siteUrl}/api/v1`.length),
        )
        seen.push(...page.stories.map(({ number }) => number))
        next = page.next
        publishedStory(db, { at: onDay(6) })
        const shown = before.find(({ number }) => number === seen[0])
        if (seen.length === 2 && shown) {
          withdrawStory(db, { storyId: shown.storyId, actor: 'desk', at: onDay(7), note: {} })
        }
      }
      expect(seen).toEqual(before.map(({ number }) => number).reverse())
    },
  )
})

describe('what readers do not have', () => {
  test('a withdrawn story is gone', async () => {
    const { number, storyId } = publishedStory(db, {
      at: onDay(1),
      sectionId: createSection(db).id,
    })
    withdrawStory(db, { storyId, actor: 'desk', at: onDay(2), note: {} })
    expect(answer(`/stories/${number}`).status).toBe(410)
    expect(await listed('')).toEqual([])
    expect((await json('/sections')).sections).toEqual([])
  })

  test('a topic or source without stories is not told of', async () => {
    createTopic(db)
    createSource(db)
    expect(await json('/topics')).toEqual({ topics: [] })
    expect(await json('/sources')).toEqual({ sources: [] })
  })
})

test('anyone may read from any page', () => {
  for (const address of ['/stories', '/stories/999', '/openapi.json', '/nowhere']) {
    expect(answer(address).headers.get('access-control-allow-origin')).toBe('*')
  }
})
