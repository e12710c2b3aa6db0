import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { liveEditions } from '@/db/schema/publishing'
import { withdrawStory } from '@/features/publishing/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import { listBySection, listBySource, listByTopic, listNavigation } from './published-lists'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

const numbers = (cards: { number: number }[]) => cards.map(({ number }) => number)

test('a section lists the stories of the sections under it', () => {
  const news = createSection(db, { slug: 'news' })
  const latest = createSection(db, { slug: 'latest', parentId: news.id })
  const story = publishedStory(db, { at: onDay(1), sectionId: latest.id })
  publishedStory(db, { at: onDay(2) })
  const list = listBySection('zh', 'news', 1, db)
  expect(numbers(list?.stories.items ?? [])).toEqual([story.number])
  expect(list?.children.map(({ slug }) => slug)).toEqual(['latest'])
  expect(listBySection('zh', 'latest', 1, db)?.path.map(({ slug }) => slug)).toEqual([
    'news',
    'latest',
  ])
})

test('lists are paged, and a page past the end does not exist', () => {
  const section = createSection(db)
  for (let day = 1; day <= 21; day++) publishedStory(db, { at: onDay(day), sectionId: section.id })
  const first = listBySection('en', section.slug, 1, db)?.stories
  const second = listBySection('en', section.slug, 2, db)?.stories
  expect(first).toMatchObject({ page: 1, pageCount: 2, total: 21 })
  expect(first?.items).toHaveLength(20)
  expect(second?.items).toHaveLength(1)
  for (const page of [0, 3, 1.5, Number.NaN]) {
    expect(listBySection('en', section.slug, page, db)).toBeNull()
  }
})

test('topics and sources list their stories; unknown ones are null', () => {
  const topic = createTopic(db)
  const source = createSource(db)
  const story = publishedStory(db, { at: onDay(1), topicIds: [topic.id], sourceId: source.id })
  publishedStory(db, { at: onDay(2) })
  expect(numbers(listByTopic('en', topic.slug, 1, db)?.stories.items ?? [])).toEqual([story.number])
  expect(numbers(listBySource('en', source.slug, 1, db)?.stories.items ?? [])).toEqual([
    story.number,
  ])
  expect(listByTopic('en', 'nowhere', 1, db)).toBeNull()
  expect(listBySource('en', 'nowhere', 1, db)).toBeNull()
})

test('lists drop a withdrawn story', () => {
  const section = createSection(db)
  const story = publishedStory(db, { at: onDay(1), sectionId: section.id })
  expect(listNavigation(db)).toHaveLength(1)
  const at = '2026-11-30T00:00:00.000Z'
  withdrawStory(db, { storyId: story.storyId, actor: 'desk', at, note: {} })
  expect(listBySection('en', section.slug, 1, db)?.stories.total).toBe(0)
  expect(listNavigation(db)).toEqual([])
})

test('a card names no language that the newsroom has given up', () => {
  const { storyId } = publishedStory(db, { sectionId: createSection(db, { slug: 'news' }).id })
  const locales = () => listBySection('zh', 'news', 1, db)?.stories.items[0]?.locales.toSorted()
  expect(locales()).toEqual(['en', 'zh'])
  const isEnglish = and(eq(liveEditions.storyId, storyId), eq(liveEditions.locale, 'en'))
  db.update(liveEditions).set({ locale: 'ar' }).where(isEnglish).run()
  expect(locales()).toEqual(['zh'])
})
