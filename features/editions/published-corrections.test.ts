import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import { listCorrections, told } from './published-corrections'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

function correct(storyId: number, day: number, note: PerLocale<string>, locales?: Locale[]) {
  const act = { storyId, kind: 'correct', actor: 'desk', at: onDay(day), note } as const
  publishStory(db, { ...act, ...(locales && { locales }) })
}

const listed = (locale: Locale, page = 1) =>
  listCorrections(locale, page, db)?.items.map(({ number, note, other }) => [
    number,
    note,
    other?.locale ?? null,
  ])

test('the newest stands first, and what both languages corrected stands once in each', () => {
  const one = publishedStory(db)
  const other = publishedStory(db)
  publishedStory(db)
  correct(one.storyId, 2, { zh: '应为3公里。', en: 'It is 3 km.' })
  correct(other.storyId, 3, { zh: '应为周三。', en: 'It was a Wednesday.' })
  expect(listed('en')).toEqual([
    [other.number, 'It was a Wednesday.', null],
    [one.number, 'It is 3 km.', null],
  ])
  expect(listed('zh')?.map(([, note]) => note)).toEqual(['应为周三。', '应为3公里。'])
})

test('what one language corrected is told in the other, in the words that were given for it', () => {
  const { storyId, number } = publishedStory(db)
  correct(storyId, 2, { zh: '应为“桥”。' }, ['zh'])
  correct(storyId, 3, { zh: '应为3公里。', en: 'The Chinese version had 5 km.' }, ['zh'])
  expect(listed('en')).toEqual([
    [number, 'The Chinese version had 5 km.', 'zh'],
    [number, null, 'zh'],
  ])
  expect(listed('zh')).toEqual([
    [number, '应为3公里。', null],
    [number, '应为“桥”。', null],
  ])
})

test('a language that lacks a story, or has it no more, tells of no correction of it', () => {
  const { storyId } = publishedStory(db)
  correct(storyId, 2, { zh: '应为3公里。' }, ['zh'])
  withdrawStory(db, { storyId, actor: 'desk', at: onDay(3), note: {}, locales: ['en'] })
  expect(listed('en')).toEqual([])
  expect(listed('zh')).toHaveLength(1)
})

test('corrections are paged, and a page past the end does not exist', () => {
  const { storyId } = publishedStory(db)
  for (let day = 2; day <= 22; day += 1)
    correct(storyId, day, { zh: `第${day}条`, en: `No. ${day}` })
  expect(listCorrections('en', 1, db)).toMatchObject({ page: 1, pageCount: 2, total: 21 })
  expect(listed('en', 2)).toEqual([[expect.any(Number), 'No. 2', null]])
  for (const page of [0, 3, 1.5, Number.NaN]) expect(listCorrections('en', page, db)).toBeNull()
})

test('the stories that were never corrected are not looked through', () => {
  const plan = db.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN SELECT 1 ${told('en')}`)
  expect(plan.map(({ detail }) => detail).join('\n')).toContain('live_editions_corrected')
})
