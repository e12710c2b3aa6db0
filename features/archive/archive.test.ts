import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { withdrawStory } from '@/features/publishing/commands'
import { publishedStory } from '@/features/testing/newsroom'
import { listArchive, listByDay, listByMonth } from './published'

/** The tests run in the default time zone, Asia/Shanghai, eight hours ahead. */
let db: Db

beforeEach(() => {
  db = testDatabase()
})

const totals = (days: { day: string; total: number }[] = []) => days.filter(({ total }) => total)

test('a day ends at midnight of the site’s time zone', () => {
  const late = publishedStory(db, { at: '2026-11-24T15:59:59.999Z' })
  const early = publishedStory(db, { at: '2026-11-24T16:00:00.000Z' })
  expect(listByDay('en', '2026-11-24', 1, db)?.stories.items[0]?.number).toBe(late.number)
  expect(listByDay('en', '2026-11-25', 1, db)?.stories.items[0]?.number).toBe(early.number)
})

test('a month ends there too, and the year with it', () => {
  publishedStory(db, { at: '2025-12-31T15:59:59.000Z' })
  publishedStory(db, { at: '2025-12-31T16:00:00.000Z' })
  publishedStory(db, { at: '2026-03-05T01:00:00.000Z' })
  expect(listArchive('zh', db)).toEqual([
    {
      year: '2026',
      total: 2,
      months: [
        { month: '2026-03', total: 1 },
        { month: '2026-01', total: 1 },
      ],
    },
    { year: '2025', total: 1, months: [{ month: '2025-12', total: 1 }] },
  ])
})

test('a month counts its days and leads to the nearest months with stories', () => {
  publishedStory(db, { at: '2026-08-01T01:00:00.000Z' })
  publishedStory(db, { at: '2026-11-24T01:00:00.000Z' })
  publishedStory(db, { at: '2026-11-24T02:00:00.000Z' })
  publishedStory(db, { at: '2027-01-02T01:00:00.000Z' })
  const month = listByMonth('en', '2026-11', 1, db)
  expect(totals(month?.days)).toEqual([{ day: '2026-11-24', total: 2 }])
  expect(month?.days).toHaveLength(30)
  expect(month).toMatchObject({ previous: '2026-08', next: '2027-01' })
})

test('a day leads to the nearest days with stories', () => {
  publishedStory(db, { at: '2026-11-01T01:00:00.000Z' })
  publishedStory(db, { at: '2026-11-24T01:00:00.000Z' })
  expect(listByDay('en', '2026-11-24', 1, db)).toMatchObject({ previous: '2026-11-01', next: null })
})

test('a day with many stories has pages', () => {
  for (let index = 0; index < 21; index++) publishedStory(db, { at: '2026-11-24T01:00:00.000Z' })
  expect(listByDay('en', '2026-11-24', 2, db)?.stories).toMatchObject({ pageCount: 2, total: 21 })
  expect(listByDay('en', '2026-11-24', 3, db)).toBeNull()
})

test('where nothing is live there is no day, no month and no archive', () => {
  const { storyId } = publishedStory(db, { at: '2026-11-24T01:00:00.000Z' })
  expect(listByDay('en', '2026-11-23', 1, db)).toBeNull()
  expect(listByMonth('en', '2026-10', 1, db)).toBeNull()
  withdrawStory(db, { storyId, actor: 'desk', at: '2026-11-25T00:00:00.000Z', note: {} })
  expect(listByDay('en', '2026-11-24', 1, db)).toBeNull()
  expect(listByMonth('en', '2026-11', 1, db)).toBeNull()
  expect(listArchive('en', db)).toEqual([])
})
