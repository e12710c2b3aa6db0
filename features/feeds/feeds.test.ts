import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { reviseStory } from '@/features/stories/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import { answerFeed } from './answer-feed'
import { addTestPicture } from './testing/pictures'

let db: Db
let dataDir: string

beforeEach(() => {
  db = testDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-feeds-'))
})

afterEach(() => rmSync(dataDir, { recursive: true }))

const settings = () => ({
  SITE_URL: 'https://news.example.org',
  DATA_DIR: dataDir,
  TIME_ZONE: 'Asia/Shanghai',
  FEED_TEXT: 'full' as const,
  WEBSUB_HUB: '',
})

function answer(address: string, others: Partial<Parameters<typeof answerFeed>[2]> = {}) {
  const url = new URL(address, 'https://news.example.org')
  const segments = url.pathname.split('/').slice(1)
  return answerFeed(segments, url.searchParams, { ...settings(), ...others }, db)
}

const json = async (address: string, others = {}) => (await answer(address, others)).json()
const ids = async (address: string): Promise<string[]> =>
  (await json(address)).items.map(({ id }: { id: string }) => id)
const idOf = (locale: string, number: number) => `https://news.example.org/${locale}/news/${number}`

async function xml(address: string, others = {}) {
  const text = await (await answer(address, others)).text()
  return new JSDOM(text, { contentType: 'text/xml' }).window.document
}

describe('which stories a feed holds', () => {
  test('a language: the newest first', async () => {
    const older = publishedStory(db, { at: onDay(1) })
    const newer = publishedStory(db, { at: onDay(2) })
    publishedStory(db, { at: onDay(3), headline: { zh: '只有中文' } })
    expect(await ids('/en/feed.json')).toEqual([idOf('en', newer.number), idOf('en', older.number)])
    expect(await ids('/zh/feed.json')).toHaveLength(3)
  })

  test('a language no more once it was withdrawn by itself', async () => {
    const { number, storyId } = publishedStory(db, { at: onDay(1) })
    withdrawStory(db, { storyId, actor: 'desk', at: onDay(2), note: {}, locales: ['en'] })
    expect(await ids('/en/feed.json')).toEqual([])
    expect(await ids('/zh/feed.json')).toEqual([idOf('zh', number)])
  })

  test('a section with those under it, a topic, a source', async () => {
    const news = createSection(db, { slug: 'news' })
    const world = createSection(db, { slug: 'world', parentId: news.id })
    const topic = createTopic(db)
    const source = createSource(db)
    const story = publishedStory(db, {
      at: onDay(1),
      sectionId: world.id,
      topicIds: [topic.id],
      sourceId: source.id,
    })
    publishedStory(db, { at: onDay(2) })
    for (const list of ['section/world', 'section/news', 'topic/rail', 'source/agency']) {
      expect(await ids(`/zh/${list}/feed.json`)).toEqual([idOf('zh', story.number)])
    }
  })

  test('a search: the newest first, in the language of the address', async () => {
    const first = publishedStory(db, { at: onDay(1) })
    const second = publishedStory(db, { at: onDay(2) })
    const passages = [buildPassage('tea', '茶园。', 'Tea gardens.')]
    publishedStory(db, { at: onDay(3), headline: { zh: '茶', en: 'Tea' }, passages })
    const found = await json('/en/search/feed.json?q=bridge+opens&in=zh&sort=relevance&page=7')
    expect(found.items.map(({ id }: { id: string }) => id)).toEqual([
      idOf('en', second.number),
      idOf('en', first.number),
    ])
    expect(found.feed_url).toBe('https://news.example.org/en/search/feed.json?q=bridge+opens')
    expect(found.home_page_url).toBe('https://news.example.org/en/search?q=bridge+opens')
  })

  test('both languages in one item, for stories that have both', async () => {
    publishedStory(db, { at: onDay(1) })
    publishedStory(db, { at: onDay(2), headline: { zh: '只有中文' } })
    const feed = await xml('/en/bilingual.xml')
    const entries = [...feed.querySelectorAll('entry')]
    expect(entries).toHaveLength(1)
    expect(entries[0]?.querySelector('title')?.textContent).toBe('New bridge opens / 新桥通车')
    const parts = [...(entries[0]?.querySelectorAll('content > div > div') ?? [])]
    expect(parts.map((part) => part.getAttribute('xml:lang'))).toEqual(['en', 'zh-Hans'])
    expect(parts[1]?.textContent).toContain('全长3公里。')
    const links = [...(entries[0]?.querySelectorAll('link[rel=alternate]') ?? [])]
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'zh-Hans'])
  })

  test.each([
    '/en/section/nowhere/feed.xml',
    '/fr/feed.xml',
    '/en/search/feed.xml',
    '/en/search/feed.xml?q=+',
    '/en/section/bilingual.xml',
    '/en/news/1/feed.xml',
    '/en/section/a/b/feed.xml',
  ])('there is no %s', (address) => {
    expect(answer(address).status).toBe(404)
  })

  test('corrections: each corrected story once, the last corrected first', async () => {
    const one = publishedStory(db, { at: onDay(1) })
    const other = publishedStory(db, { at: onDay(2) })
    publishedStory(db, { at: onDay(3) })
    const note = { zh: '应为3公里。', en: 'It is 3 kilometres long.' }
    for (const [{ storyId }, day] of [
      [one, 4],
      [other, 5],
      [one, 6],
    ] as const) {
      publishStory(db, { storyId, kind: 'correct', actor: 'desk', at: onDay(day), note })
    }
    expect(await ids('/en/corrections/feed.json')).toEqual([
      idOf('en', one.number),
      idOf('en', other.number),
    ])
    expect((await answer('/en/corrections/2026/feed.json')).status).toBe(404)
  })

  test('a withdrawn story is gone', async () => {
    const { storyId } = publishedStory(db, { at: onDay(1) })
    withdrawStory(db, { storyId, actor: 'desk', at: onDay(2), note: {} })
    expect(await ids('/en/feed.json')).toEqual([])
    expect(await ids('/zh/feed.json')).toEqual([])
  })
})

describe('what an item says', () => {
  test('a correction moves its date and is told, and the name stays', async () => {
    const { storyId, number } = publishedStory(db, { at: onDay(1) })
    const before = await json('/en/feed.json')
    const content = buildContent({ headline: { zh: '新桥开通', en: 'Bridge opens at last' } })
    reviseStory(db, { storyId, content, author: 'desk', at: onDay(2) })
    const note = { zh: '标题有误。', en: 'The headline was wrong.' }
    publishStory(db, { storyId, kind: 'correct', actor: 'desk', at: onDay(3), note })
    const [item] = (await json('/en/feed.json')).items
    expect(before.items[0]).not.toHaveProperty('date_modified')
    expect(item).toMatchObject({
      id: idOf('en', number),
      url: `https://news.example.org/en/news/${number}/bridge-opens-at-last`,
      date_published: onDay(1),
      date_modified: onDay(3),
    })
    expect(item.content_html).toContain('The headline was wrong.')
    const rss = await xml('/en/feed.xml')
    expect(rss.getElementsByTagName('atom:updated')[0]?.textContent).toBe(onDay(3))
    expect(rss.querySelector('pubDate')?.textContent).toBe('Sun, 01 Nov 2026 01:00:00 GMT')
    expect(rss.querySelector('guid')?.textContent).toBe(idOf('en', number))
    const atom = await xml('/en/atom.xml')
    expect(atom.querySelector('entry > updated')?.textContent).toBe(onDay(3))
    expect(atom.querySelector('feed > updated')?.textContent).toBe(onDay(3))
  })

  test('languages, categories and credits', async () => {
    const section = createSection(db)
    const topic = createTopic(db)
    const source = createSource(db)
    publishedStory(db, {
      at: onDay(1),
      sectionId: section.id,
      topicIds: [topic.id],
      sourceId: source.id,
    })
    const rss = await xml('/zh/feed.xml')
    expect(rss.querySelector('language')?.textContent).toBe('zh-Hans')
    expect([...rss.querySelectorAll('category')].map((category) => category.textContent)).toEqual([
      '国际',
      '铁路',
    ])
    expect(rss.getElementsByTagName('content:encoded')[0]?.textContent).toContain('来源：通讯社')
    const atom = await xml('/zh/atom.xml')
    expect(atom.documentElement.getAttribute('xml:lang')).toBe('zh-Hans')
    expect(atom.querySelector('entry author name')?.textContent).toBe('林晓舟')
  })

  test('the lead picture with the size of its file, unless there is no file', async () => {
    const mediaId = addTestPicture(db, dataDir)
    const leadPicture = { mediaId, alt: { zh: '桥', en: 'A bridge' }, caption: {}, credit: {} }
    publishedStory(db, { at: onDay(1), leadPicture })
    const url = `https://news.example.org/media/${mediaId}/960.jpg`
    const enclosure = (await xml('/en/feed.xml')).querySelector('enclosure')
    expect(enclosure?.getAttribute('url')).toBe(url)
    expect(enclosure?.getAttribute('length')).toBe('5')
    const [item] = (await json('/en/feed.json')).items
    expect(item.attachments).toEqual([{ url, mime_type: 'image/jpeg', size_in_bytes: 5 }])
    const elsewhere = await xml('/en/feed.xml', { DATA_DIR: join(dataDir, 'nowhere') })
    expect(elsewhere.querySelector('item')).not.toBeNull()
    expect(elsewhere.querySelector('enclosure')).toBeNull()
  })

  test('the whole text or its first words, by the setting', async () => {
    publishedStory(db, { at: onDay(1), standfirst: { en: 'After three years.' } })
    const full = (await json('/en/feed.json')).items[0]
    const short = (await json('/en/feed.json', { FEED_TEXT: 'summary' })).items[0]
    expect(full.content_html).toContain('<p>It is 3 kilometres long.</p>')
    expect(short.content_html).toBe('<p>After three years.</p>')
    expect(full.summary).toBe('After three years.')
  })

  test('a summary with signs of mark-up, as HTML in RSS alone', async () => {
    const words = 'AT&T says 1 < 2 & <b>3</b> &amp; 4'
    publishedStory(db, { at: onDay(1), standfirst: { en: words } })
    const rss = await xml('/en/feed.xml')
    const { document } = new JSDOM(rss.querySelector('item > description')?.textContent ?? '')
      .window
    expect(document.body.textContent).toBe(words)
    expect(document.body.children).toHaveLength(0)
    const atom = await xml('/en/atom.xml')
    expect(atom.querySelector('entry > summary')?.textContent).toBe(words)
    expect((await json('/en/feed.json')).items[0].summary).toBe(words)
  })
})

describe('what a feed says of itself', () => {
  test('its own address, and the hub where there is one', async () => {
    createSection(db)
    const hub = 'https://hub.example.org/'
    const address = '/en/section/world/atom.xml'
    const self = `https://news.example.org${address}`
    expect((await xml(address)).querySelector('link[rel=self]')?.getAttribute('href')).toBe(self)
    expect((await xml(address)).querySelector('link[rel=hub]')).toBeNull()
    const told = await answer(address, { WEBSUB_HUB: hub })
    expect(told.headers.get('link')).toBe(`<${hub}>; rel="hub", <${self}>; rel="self"`)
    expect(await told.text()).toContain(`rel="hub" href="${hub}"`)
    expect((await json('/en/feed.json', { WEBSUB_HUB: hub })).hubs).toEqual([
      { type: 'WebSub', url: hub },
    ])
    const search = await answer('/en/search/atom.xml?q=bridge', { WEBSUB_HUB: hub })
    expect(await search.text()).not.toContain(hub)
  })

  test('when it was modified: with whatever readers see', () => {
    const before = Date.now()
    publishedStory(db, { at: onDay(1) })
    const modified = answer('/en/feed.xml').headers.get('last-modified') ?? ''
    expect(Date.parse(modified)).toBeGreaterThanOrEqual(Math.floor(before / 1000) * 1000)
    expect(Date.parse(modified)).toBeLessThanOrEqual(Date.now())
  })
})
