import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { search } from '@/features/search/search'
import { publishedStory } from '@/features/testing/newsroom'
import { startIndexMerging } from './index-merging'
import { growingIndexes, mergeAlike } from './indexes/merge-parts'

let db: Db

/** Each leaves a part of its own in the index, and each fourth brings four together. */
const stories = 15

beforeEach(() => {
  db = testDatabase()
  for (let number = 1; number <= stories; number++)
    publishedStory(db, { headline: { zh: `第${number}座桥`, en: `Bridge ${number}` } })
})

afterEach(() => db.$client.close())

const partsOf = (index: string) =>
  db.get<{ parts: number }>(
    sql`SELECT count(DISTINCT segid) AS parts FROM ${sql.identifier(`${index}_idx`)}`,
  )?.parts ?? 0
const found = (typed: string) =>
  search({ typed, locale: 'en', sort: 'relevance', limit: 50, offset: 0 }, db).editions

test('parts of one level are brought together, and what is found stays the same', async () => {
  const before = found('bridge')
  expect(before).toHaveLength(stories)
  expect(partsOf('live_search')).toBeGreaterThan(4)
  for (const index of growingIndexes) await mergeAlike(db, index)
  for (const index of growingIndexes) expect(partsOf(index)).toBeLessThan(4)
  expect(found('bridge')).toEqual(before)
  publishedStory(db, { headline: { zh: '新桥', en: 'A new bridge' } })
  expect(found('bridge')).toHaveLength(stories + 1)
})

test('it is done for the first time when the start is over', async () => {
  const merging = startIndexMerging(db, 0)
  await vi.waitFor(() => expect(partsOf('draft_search')).toBeLessThan(4))
  await merging.stop()
})

test('it is left off where it is stopped', async () => {
  const parts = partsOf('live_search')
  const merging = startIndexMerging(db, 60_000)
  await merging.stop()
  expect(partsOf('live_search')).toBe(parts)
})
