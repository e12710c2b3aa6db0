import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { stories } from '@/db/schema/stories'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { draftStory, publishedStory } from '@/features/testing/newsroom'
import { writeNewsSitemap } from './news-sitemap'
import { listNews, listRuns, listStories } from './published'
import { writeRobots } from './robots'
import { writeSitemap, writeSitemapIndex } from './sitemaps'

vi.stubEnv('SITE_URL', 'https://news.example.org')

let db: Db

beforeEach(() => {
  db = testDatabase()
})

const inEnglish = { headline: { en: 'New bridge opens' } }
const first = '2026-11-20T01:00:00.000Z'
const second = '2026-11-21T01:00:00.000Z'

const locations = (xml: string | null) =>
  [...(xml ?? '').matchAll(/<loc>https:\/\/news\.example\.org([^<]*)<\/loc>/gu)].map(
    ([, path]) => path,
  )

describe('sitemaps', () => {
  test('the index names the parts that there are, and when each changed', () => {
    publishedStory(db, { at: first })
    publishedStory(db, { at: second })
    const index = writeSitemapIndex(db)
    expect(locations(index)).toEqual(['/sitemaps/pages-1.xml', '/sitemaps/stories-1.xml'])
    expect(index).toContain('<lastmod>2026-11-21T09:00:00+08:00</lastmod>')
    expect(locations(writeSitemapIndex(testDatabase()))).toEqual(['/sitemaps/pages-1.xml'])
  })

  test('a language that was withdrawn by itself is named no more, and the other stays', () => {
    const { number, storyId } = publishedStory(db, { at: first })
    withdrawStory(db, { storyId, actor: 'desk', at: second, note: {}, locales: ['en'] })
    const xml = writeSitemap('stories-1', db)
    expect(locations(xml)).toEqual([`/zh/news/${number}/new-bridge-opens`])
    expect(xml).not.toContain(`/en/news/${number}`)
  })

  test('the corrections are named in the languages that have any', () => {
    const { storyId } = publishedStory(db, { at: first })
    expect(writeSitemap('pages-1', db)).not.toContain('/corrections')
    const correction = { storyId, kind: 'correct', actor: 'desk', at: second } as const
    publishStory(db, { ...correction, note: { zh: '应为3公里。', en: 'It is 3 km.' } })
    expect(locations(writeSitemap('pages-1', db))).toEqual(
      expect.arrayContaining(['/zh/corrections', '/en/corrections']),
    )
  })

  test('a story stands in its languages, each naming both', () => {
    const { number } = publishedStory(db, { at: first })
    const xml = writeSitemap('stories-1', db)
    const [zh, en] = [`/zh/news/${number}/new-bridge-opens`, `/en/news/${number}/new-bridge-opens`]
    expect(locations(xml)).toEqual(expect.arrayContaining([zh, en]))
    for (const [language, path] of [
      ['zh-Hans', zh],
      ['en', en],
      ['x-default', zh],
    ]) {
      const link = `<xhtml:link rel="alternate" hreflang="${language}" href="https://news.example.org${path}">`
      expect(xml?.split(link)).toHaveLength(3)
    }
  })

  test('a story in one language is no alternate in the other', () => {
    publishedStory(db, { at: first, ...inEnglish })
    const xml = writeSitemap('stories-1', db)
    expect(locations(xml)).toHaveLength(1)
    expect(xml).not.toContain('zh-Hans')
  })

  test('a withdrawn story is not there', () => {
    const { storyId } = publishedStory(db, { at: first })
    withdrawStory(db, { storyId, actor: 'desk', at: second, note: {} })
    expect(writeSitemap('stories-1', db)).toBeNull()
  })

  /** A story whose number is in the next run. */
  function farBehind() {
    const last = draftStory(db)
    db.update(stories).set({ number: 1999 }).where(eq(stories.id, last.storyId)).run()
    return publishedStory(db, { at: first })
  }

  test('stories come in runs, each with its latest change', () => {
    const numbers = [
      publishedStory(db, { at: second }),
      publishedStory(db, { at: first }),
      farBehind(),
    ].map(({ number }) => number)
    expect(numbers).toEqual([1001, 1002, 2000])
    expect(listRuns(db)).toEqual([
      { run: 1, latest: second },
      { run: 2, latest: first },
    ])
    const run = (which: number) => listStories(which, db).map(([edition]) => edition?.number)
    expect([run(1), run(2)]).toEqual([[1001, 1002], [2000]])
  })

  test('lists stand in the languages that have stories in them, a section with those under it', () => {
    const china = createSection(db, { slug: 'china' })
    const rail = createSection(db, { slug: 'rail', parentId: china.id })
    createSection(db, { slug: 'empty' })
    const topic = createTopic(db, { slug: 'bridges' })
    const source = createSource(db, { slug: 'agency' })
    publishedStory(db, {
      at: first,
      ...inEnglish,
      sectionId: rail.id,
      topicIds: [topic.id],
      sourceId: source.id,
    })
    publishedStory(db, { at: second, ...inEnglish, sectionId: china.id })
    const xml = writeSitemap('pages-1', db)
    expect(locations(xml)).toEqual([
      '/zh',
      '/en',
      '/en/section/china',
      '/en/section/rail',
      '/en/topic/bridges',
      '/en/source/agency',
      '/zh/about',
      '/en/about',
    ])
    expect(xml).toContain('section/china</loc><lastmod>2026-11-21T09:00:00+08:00</lastmod>')
    expect(xml).toContain('section/rail</loc><lastmod>2026-11-20T09:00:00+08:00</lastmod>')
  })

  test.each(['pages-2', 'stories-1', 'pages-0', 'stories-01', 'pages', 'others-1'])(
    'there is no part %s',
    (name) => expect(writeSitemap(name, db)).toBeNull(),
  )
})

describe('the news sitemap', () => {
  test('lists what went out in the last 48 hours, the newest first, by name and language', () => {
    publishedStory(db, { at: '2026-11-18T00:00:00.000Z' })
    publishedStory(db, { at: first, headline: { zh: '新桥<通车>', en: 'Bridges & roads' } })
    publishedStory(db, { at: second, ...inEnglish })
    const { xml } = writeNewsSitemap(new Date('2026-11-21T02:00:00.000Z'), db)
    expect(locations(xml)).toHaveLength(3)
    expect(xml).toMatch(/New bridge opens[\s\S]*Bridges &amp; roads/u)
    expect(xml).toContain('<news:title>新桥&lt;通车&gt;</news:title>')
    expect(xml).toContain('<news:name>双联</news:name><news:language>zh-cn</news:language>')
    expect(xml).toContain('<news:name>Diptych</news:name><news:language>en</news:language>')
    expect(xml).toContain(
      '<news:publication_date>2026-11-20T09:00:00+08:00</news:publication_date>',
    )
  })

  test('says when its oldest story will be too old', () => {
    publishedStory(db, { at: first, ...inEnglish })
    const now = new Date(second)
    const { goodUntil } = writeNewsSitemap(now, db)
    expect(goodUntil?.toISOString()).toBe('2026-11-22T01:00:00.000Z')
    const after = new Date((goodUntil?.getTime() ?? 0) + 1)
    expect(locations(writeNewsSitemap(after, db).xml)).toEqual(['/zh', '/en'])
    expect(writeNewsSitemap(after, db).xml).not.toContain('<news:')
    expect(writeNewsSitemap(after, db).goodUntil).toBeNull()
  })

  test('lists the newest where there are more than it may hold', () => {
    publishedStory(db, { at: first })
    publishedStory(db, { at: second })
    const listed = listNews({ since: first, limit: 2 }, db)
    expect(listed.map(({ publishedAt }) => publishedAt)).toEqual([second, second])
  })
})

describe('robots.txt', () => {
  const site = { SITE_URL: 'https://news.example.org' }

  test('lets everyone in and names the sitemaps', () => {
    expect(writeRobots({ ...site, AI_CRAWLERS: 'allow' })).toBe(`User-agent: *
Allow: /

Sitemap: https://news.example.org/sitemap.xml
Sitemap: https://news.example.org/news-sitemap.xml
`)
  })

  test('keeps out the crawlers of language models where that is set, and no one else', () => {
    const robots = writeRobots({ ...site, AI_CRAWLERS: 'deny' })
    const [closed = '', open = ''] = robots.split('\n\n')
    expect(closed).toMatch(/User-agent: GPTBot\n[\s\S]*Disallow: \/$/u)
    expect(closed).not.toMatch(/\*|Googlebot|Bingbot|Baiduspider|PetalBot/u)
    expect(open).toBe('User-agent: *\nAllow: /')
  })
})
