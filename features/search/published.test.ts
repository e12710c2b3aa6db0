import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { withdrawStory } from '@/features/publishing/commands'
import { publishedStory } from '@/features/testing/newsroom'
import type { Locale } from '@/lib/i18n/locales'
import { parseFilters } from './filters'
import { listSearchChoices, searchPublished } from './published'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

/** The headlines that an address finds, as the page shows them. */
function found(locale: Locale, query: string, page = 1): string[] | null {
  const filters = parseFilters(Object.fromEntries(new URLSearchParams(query)))
  const results = searchPublished(locale, filters, page, db)?.results
  return results?.map(({ headline }) => headline.map(({ text }) => text).join('')) ?? null
}

const noon = (day: number) => `2026-10-${String(day).padStart(2, '0')}T04:00:00.000Z`

describe('the filters of an address', () => {
  test('narrow to a section with those under it, a topic and a source', () => {
    const news = createSection(db, { slug: 'news' })
    const latest = createSection(db, { slug: 'latest', parentId: news.id })
    const topic = createTopic(db, { slug: 'rail' })
    const source = createSource(db, { slug: 'agency' })
    publishedStory(db, {
      at: noon(1),
      headline: { zh: '桥一', en: 'Bridge one' },
      sectionId: latest.id,
    })
    publishedStory(db, {
      at: noon(2),
      headline: { zh: '桥二', en: 'Bridge two' },
      topicIds: [topic.id],
    })
    publishedStory(db, {
      at: noon(3),
      headline: { zh: '桥三', en: 'Bridge three' },
      sourceId: source.id,
    })
    expect(found('en', 'q=bridge&in=en&section=news')).toEqual(['Bridge one'])
    expect(found('en', 'q=bridge&in=en&topic=rail')).toEqual(['Bridge two'])
    expect(found('en', 'q=bridge&in=en&source=agency')).toEqual(['Bridge three'])
    expect(found('en', 'q=bridge&in=en&source=agency&topic=rail')).toEqual([])
  })

  test.each(['section', 'topic', 'source'])('of a %s that there is not find nothing', (name) => {
    publishedStory(db, { at: noon(1), headline: { zh: '桥', en: 'Bridge' } })
    expect(found('en', `q=bridge&${name}=typo`)).toEqual([])
    expect(found('en', `q=bridge&${name}=typo`, 2)).toBeNull()
  })

  test('take days as the site counts them, both of them included', () => {
    // In Shanghai these are 23:30 on the 4th, and half past midnight on the 5th and on the 6th.
    publishedStory(db, {
      at: '2026-10-04T15:30:00.000Z',
      headline: { zh: '桥一', en: 'Bridge one' },
    })
    publishedStory(db, {
      at: '2026-10-04T16:30:00.000Z',
      headline: { zh: '桥二', en: 'Bridge two' },
    })
    publishedStory(db, {
      at: '2026-10-05T16:30:00.000Z',
      headline: { zh: '桥三', en: 'Bridge three' },
    })
    expect(found('en', 'q=bridge&in=en&from=2026-10-05&to=2026-10-05')).toEqual(['Bridge two'])
    expect(found('en', 'q=bridge&in=en&to=2026-10-04')).toEqual(['Bridge one'])
    expect(found('en', 'q=bridge&in=en&from=2026-10-06')).toEqual(['Bridge three'])
  })

  test('sort by time, and look in one language or in the reader’s first', () => {
    publishedStory(db, { at: noon(1), headline: { zh: '桥与 bridge', en: 'Bridge, bridge' } })
    publishedStory(db, { at: noon(2), headline: { zh: '水', en: 'A bridge among others' } })
    expect(found('en', 'q=bridge&in=en&sort=time')).toEqual([
      'A bridge among others',
      'Bridge, bridge',
    ])
    expect(found('en', 'q=bridge')?.at(-1)).toBe('桥与 bridge')
    expect(found('zh', 'q=bridge')?.[0]).toBe('桥与 bridge')
    expect(found('zh', 'q=bridge&in=zh')).toEqual(['桥与 bridge'])
  })

  test('that make no sense are none', () => {
    publishedStory(db, { at: noon(1), headline: { zh: '桥', en: 'Bridge' } })
    expect(found('en', 'q=bridge&in=fr&from=yesterday&sort=odd')).toEqual(['Bridge'])
  })
})

describe('a search', () => {
  test('goes on from one language into the next, page by page to the last', () => {
    for (let day = 1; day <= 15; day += 1) {
      publishedStory(db, {
        at: noon(day),
        headline: { zh: `桥 bridge ${day}`, en: `Bridge ${day}` },
      })
    }
    const [first, second] = [found('en', 'q=bridge', 1), found('en', 'q=bridge', 2)]
    expect(first).toHaveLength(20)
    expect(second).toHaveLength(10)
    expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(30)
    expect(first?.slice(0, 15).every((headline) => headline.startsWith('Bridge'))).toBe(true)
    expect(found('en', 'q=bridge', 3)).toBeNull()
  })

  test('marks the words in headline and excerpt', () => {
    const passages = [buildPassage('one', '正文。', `${'Before it. '.repeat(60)}The bridges hold.`)]
    publishedStory(db, { at: noon(1), headline: { zh: '水', en: 'A bridge' }, passages })
    const filters = parseFilters({ q: 'bridge' })
    const [result] = searchPublished('en', filters, 1, db)?.results ?? []
    const marked = (fragments: { text: string; isMatch: boolean }[] = []) =>
      fragments.filter(({ isMatch }) => isMatch).map(({ text }) => text)
    expect(marked(result?.headline)).toEqual(['bridge'])
    expect(marked(result?.excerpt)).toEqual(['bridges'])
  })
})

test('a search can be narrowed to what readers have, and to the sections above it', () => {
  const news = createSection(db, { slug: 'news' })
  const latest = createSection(db, { slug: 'latest', parentId: news.id })
  createSection(db, { slug: 'empty' })
  const topic = createTopic(db, { slug: 'rail' })
  const shared = { sectionId: latest.id, topicIds: [topic.id] }
  const { storyId } = publishedStory(db, {
    at: noon(1),
    headline: { zh: '桥', en: 'Bridge' },
    ...shared,
  })
  const slugs = () => {
    const { sections, topics } = listSearchChoices(db)
    return [...sections, ...topics].map(({ slug }) => slug)
  }
  expect(slugs()).toEqual(['news', 'latest', 'rail'])
  withdrawStory(db, { storyId, actor: 'lin', at: noon(2), note: {} })
  expect(slugs()).toEqual([])
})
