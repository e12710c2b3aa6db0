import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { siteState } from '@/db/schema/publishing'
import { reads } from '@/db/schema/reads'
import { withdrawStory } from '@/features/publishing/commands'
import { publishedStory } from '@/features/testing/newsroom'
import { countReads, forgetOldReads } from './commands'
import { listMostRead } from './published'
import { rankMostRead } from './ranking'

const now = '2026-11-25T12:30:00.000Z'
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString()

const longAgo = hoursAgo(300)

let db: Db

beforeEach(() => {
  db = testDatabase()
})

/** Publishes so many stories, the first one read most. */
function publishAndRead(count: number, at = now, sectionId: number | null = null) {
  const stories = Array.from({ length: count }, () =>
    publishedStory(db, { at: longAgo, sectionId }),
  )
  const readings = stories.map(({ number }, index) => ({
    number,
    locale: 'en' as const,
    count: 20 - index,
  }))
  countReads(db, readings, at)
  return stories
}

const shown = (section: string | null = null) =>
  listMostRead('en', section, db).map(({ span, stories }) => ({
    span,
    numbers: stories.map(({ number }) => number),
  }))

const generation = () => db.select().from(siteState).get()?.generation

test('the most read stand first, in the language they were read in alone', () => {
  const numbers = publishAndRead(3).map(({ number }) => number)
  rankMostRead(db, now)
  expect(shown()).toEqual([
    { span: 'day', numbers },
    { span: 'week', numbers },
  ])
  expect(listMostRead('zh', null, db)).toEqual([])
})

test('what was read before a day counts for the week, and before the week for nothing', () => {
  publishAndRead(3, hoursAgo(24))
  rankMostRead(db, now)
  expect(shown().map(({ span }) => span)).toEqual(['week'])
  rankMostRead(db, hoursAgo(-7 * 24))
  expect(shown()).toEqual([])
})

test('two stories are too few to show, and so is a story read twice', () => {
  const [first] = publishAndRead(2)
  countReads(
    db,
    [{ number: publishedStory(db, { at: longAgo }).number, locale: 'en', count: 2 }],
    now,
  )
  rankMostRead(db, now)
  expect(shown()).toEqual([])
  countReads(db, [{ number: (first?.number ?? 0) + 2, locale: 'en', count: 1 }], now)
  rankMostRead(db, now)
  expect(shown()).toHaveLength(2)
})

test('reads of one hour add up in one row; what is not live counts for nothing', () => {
  const { number, storyId } = publishedStory(db, { at: longAgo })
  const reading = { number, locale: 'zh' as const, count: 2 }
  countReads(db, [reading, { number: 999, locale: 'zh', count: 5 }], now)
  countReads(db, [reading], now)
  expect(db.select().from(reads).all()).toEqual([
    { hour: '2026-11-25T12', storyId, locale: 'zh', count: 4 },
  ])
  withdrawStory(db, { storyId, actor: 'desk', at: now, note: {} })
  countReads(db, [reading], now)
  expect(db.select().from(reads).get()?.count).toBe(4)
})

test('a section has a list of its own, with the stories of those under it', () => {
  const news = createSection(db, { slug: 'news' })
  const under = createSection(db, { slug: 'latest', parentId: news.id })
  publishAndRead(3)
  const numbers = publishAndRead(3, now, under.id).map(({ number }) => number)
  rankMostRead(db, now)
  expect(shown('news')[0]?.numbers).toEqual(numbers)
  expect(shown('latest')[0]?.numbers).toEqual(numbers)
  expect(shown()[0]?.numbers).toHaveLength(5)
  expect(shown('nowhere')).toEqual([])
})

test('kept pages grow old by a new order alone, not by each read', () => {
  const [first, second] = publishAndRead(3)
  rankMostRead(db, now)
  const before = generation()
  countReads(db, [{ number: first?.number ?? 0, locale: 'en', count: 7 }], now)
  expect(rankMostRead(db, now)).toBe(0)
  expect(generation()).toBe(before)
  countReads(db, [{ number: second?.number ?? 0, locale: 'en', count: 30 }], now)
  expect(rankMostRead(db, now)).toBe(2)
  expect(generation()).not.toBe(before)
})

test('a withdrawn story is in no list, even before the lists are drawn again', () => {
  const [first] = publishAndRead(4)
  rankMostRead(db, now)
  withdrawStory(db, { storyId: first?.storyId ?? 0, actor: 'desk', at: now, note: {} })
  expect(shown()[0]?.numbers).not.toContain(first?.number)
  expect(shown()[0]?.numbers).toHaveLength(3)
})

test('hours older than eight days are forgotten', () => {
  publishAndRead(1, hoursAgo(8 * 24 + 1))
  publishAndRead(1, hoursAgo(8 * 24))
  forgetOldReads(db, now)
  expect(db.select().from(reads).all()).toHaveLength(1)
})
