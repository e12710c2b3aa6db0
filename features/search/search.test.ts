import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createTopic } from '@/db/factories/vocabulary'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { reviseStory } from '@/features/stories/commands'
import { publishedStory } from '@/features/testing/newsroom'
import { type Search, search } from './search'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

type Text = { headline: { zh?: string; en?: string }; zh?: string; en?: string }

function content({ headline, zh = '正文。', en = 'Text.' }: Text, shared = {}) {
  return buildContent({ headline, passages: [buildPassage('one', zh, en)], ...shared })
}

function publish(
  text: Text,
  { day = 1, ...shared }: { day?: number; [key: string]: unknown } = {},
) {
  const at = new Date(Date.UTC(2026, 9, day)).toISOString()
  return publishedStory(db, { at, ...content(text, shared) }).storyId
}

function find(typed: string, options: Partial<Search> = {}) {
  const asked: Search = { typed, locale: 'zh', sort: 'relevance', limit: 20, offset: 0, ...options }
  return search(asked, db)
}

const found = (typed: string, options: Partial<Search> = {}) =>
  find(typed, options).editions.map(({ storyId, locale }) => `${locale} ${storyId}`)

describe('search', () => {
  test('finds words of two characters, of one, and longer ones', () => {
    const id = publish({ headline: { zh: '共建一带一路合作平台', en: 'A platform' } })
    for (const typed of ['合作', '一带', '平台', '台', '一带一路', '共建 平台']) {
      expect(found(typed), typed).toEqual([`zh ${id}`])
    }
    expect(found('路一')).toEqual([])
  })

  test('finds full-width, traditional and stemmed forms', () => {
    const id = publish({ headline: { zh: 'AI合作论坛', en: 'The settlement held' } })
    expect(found('ＡＩ')).toEqual([`zh ${id}`])
    expect(found('AI合作')).toEqual([`zh ${id}`])
    expect(found('論壇')).toEqual([`zh ${id}`])
    expect(found('settle')).toEqual([`en ${id}`])
  })

  test.each([
    ['通车将满五年，中老铁路改写沿线人的时间表', '通车将满五年，中老铁路改写沿线人的时间表'],
    ['通车将满五年,中老铁路改写沿线人的时间表', '通车将满五年，中老铁路改写沿线人的时间表'],
    ['“通车将满五年，中老铁路”', '通车将满五年，中老铁路改写沿线人的时间表'],
    ['共建一带一路', '各国共建“一带一路”'],
    ['一带一路新闻合作联盟', '“一带一路”新闻合作联盟成立'],
    ['共建“一带一路”', '各国共建一带一路'],
    ['读《红楼梦》', '重读《红楼梦》'],
    ['红楼梦', '重读《红楼梦》'],
    ['中国东盟', '中国—东盟博览会'],
  ])('finds by %s the headline %s', (typed, zh) => {
    const id = publish({ headline: { zh, en: 'Elsewhere' } })
    expect(found(typed)).toEqual([`zh ${id}`])
  })

  test.each([
    ["beginner's guide", 'A beginner’s guide'],
    ['women’s', "Women's day"],
    ['"the end, and the start"', 'At the end, and the start'],
  ])('finds by %s the headline %s', (typed, en) => {
    const id = publish({ headline: { zh: '别处', en } })
    expect(found(typed, { locale: 'en' })).toEqual([`en ${id}`])
  })

  test('finds any headline by itself, whatever marks stand in it', () => {
    const word = fc.constantFrom(
      '桥',
      '中老铁路',
      'AI',
      'women',
      '2026',
      '葛\u{E0100}',
      'cafe\u0301',
    )
    const mark = fc.constantFrom(
      '，',
      '。',
      '：',
      '“',
      '”',
      '《',
      '》',
      '、',
      ' ',
      '—',
      '’',
      ', ',
      '',
    )
    const text = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(text, (pieces) => {
        const zh = pieces.flat().join('')
        const id = publish({ headline: { zh, en: 'Elsewhere' } })
        expect(found(zh, { limit: 1000 }), zh).toContain(`zh ${id}`)
      }),
      { numRuns: 60 },
    )
  })

  test('looks in the reader’s language first', () => {
    const id = publish({ headline: { zh: 'AI 新闻', en: 'AI news' } })
    expect(found('AI', { locale: 'en' })).toEqual([`en ${id}`, `zh ${id}`])
    expect(found('AI', { locale: 'zh', only: 'en' })).toEqual([`en ${id}`])
  })

  test('takes a quoted phrase as one and leaves out what is excluded', () => {
    const bridge = publish({ headline: { zh: '桥', en: 'New bridge opens' } })
    const other = publish({ headline: { zh: '路', en: 'Bridge on a new road' } })
    expect(found('"new bridge"')).toEqual([`en ${bridge}`])
    expect(found('bridge -opens')).toEqual([`en ${other}`])
  })

  test('sets a headline above a body, and the newer of two alike first', () => {
    const body = publish({ headline: { zh: '甲', en: 'A' }, zh: '合作。' }, { day: 9 })
    const older = publish({ headline: { zh: '合作', en: 'B' } }, { day: 1 })
    const newer = publish({ headline: { zh: '合作', en: 'C' } }, { day: 2 })
    expect(found('合作')).toEqual([`zh ${newer}`, `zh ${older}`, `zh ${body}`])
    expect(found('合作', { sort: 'time' })).toEqual([`zh ${body}`, `zh ${newer}`, `zh ${older}`])
  })

  test('sets what is recent above what is a little nearer to the words, and old', () => {
    const old = publish({ headline: { zh: '甲', en: 'A' }, zh: '合作。' }, { day: -2000 })
    const recent = publish({ headline: { zh: '乙', en: 'B' }, zh: '合作消息。' }, { day: 50 })
    for (let count = 0; count < 9; count += 1) publish({ headline: { zh: '丙', en: 'C' } })
    expect(found('合作')).toEqual([`zh ${recent}`, `zh ${old}`])
  })

  test('of a very common word shows the newest headlines, then the newest bodies, once each', () => {
    const body = publish({ headline: { zh: '甲', en: 'A' }, zh: '合作。' }, { day: 9 })
    const older = publish({ headline: { zh: '合作', en: 'B' } }, { day: 1 })
    const newer = publish({ headline: { zh: '合作', en: 'C' }, zh: '合作。' }, { day: 2 })
    for (let id = 1; id <= 1000; id += 1) {
      db.run(sql`INSERT INTO live_search (rowid, headline, body, facets)
        VALUES (${id}, '', '合作 作', 'localezh')`)
    }
    expect(found('合作')).toEqual([`zh ${newer}`, `zh ${older}`, `zh ${body}`])
    expect(find('合作')).toMatchObject({ total: 1000, isMore: true })
  })

  test('narrows to a section with those under it, a topic and a span of time', () => {
    const news = createSection(db, { slug: 'news' })
    const latest = createSection(db, { slug: 'latest', parentId: news.id })
    const topic = createTopic(db)
    const id = publish({ headline: { zh: '合作', en: 'A' } }, { sectionId: latest.id, day: 5 })
    const tagged = publish({ headline: { zh: '合作', en: 'B' } }, { topicIds: [topic.id], day: 7 })
    expect(found('合作', { sectionId: news.id })).toEqual([`zh ${id}`])
    expect(found('合作', { topicId: topic.id })).toEqual([`zh ${tagged}`])
    const span = { since: '2026-10-06T00:00:00.000Z', until: '2026-10-08T00:00:00.000Z' }
    expect(found('合作', span)).toEqual([`zh ${tagged}`])
  })

  test('follows every publication in its own transaction', () => {
    const id = publish({ headline: { zh: '旧题', en: 'Old' } })
    const at = '2026-10-02T00:00:00.000Z'
    const changed = content({ headline: { zh: '新题', en: 'New' } })
    reviseStory(db, { storyId: id, content: changed, author: 'lin', at })
    expect(found('新题')).toEqual([])
    publishStory(db, { storyId: id, kind: 'update', actor: 'lin', at })
    expect(found('新题')).toEqual([`zh ${id}`])
    expect(found('旧题')).toEqual([])
    withdrawStory(db, { storyId: id, actor: 'lin', at, note: {} })
    expect(found('新题')).toEqual([])
  })

  test('pages through all that it finds, once each', () => {
    for (let day = 1; day <= 25; day++)
      publish({ headline: { zh: `合作${day}`, en: 'A' } }, { day })
    const pages = [0, 10, 20].flatMap((offset) => found('合作', { limit: 10, offset }))
    expect(new Set(pages).size).toBe(25)
    expect(find('合作').total).toBe(25)
  })

  test.each(['"', '-', 'NEAR(a b)', '*', '合作"', '😀', 'a:b', '(', '\u0000', '字'.repeat(10_000)])(
    '%j is never an error',
    (typed) => expect(() => find(typed)).not.toThrow(),
  )
})
