import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { withdrawStory } from '@/features/publishing/commands'
import { publishedStory } from '@/features/testing/newsroom'
import { listExamples } from './examples'

const at = '2026-11-20T00:00:00.000Z'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

function publish(...passages: [zh: string, en: string][]) {
  return publishedStory(db, {
    at,
    passages: passages.map(([zh, en], index) => buildPassage(`p${index}`, zh, en)),
  }).storyId
}

const found = (typed: string) =>
  listExamples('zh', typed, db).map(({ texts }) => [
    texts.zh.map(({ text }) => text).join(''),
    texts.en.map(({ text }) => text).join(''),
  ])

test('a passage is found by the words of either language, with what the other says', () => {
  publish(['渡船停航。', 'The ferry stopped.'], ['全长3公里。', 'It is 3 kilometres long.'])
  const pair = ['渡船停航。', 'The ferry stopped.']
  expect(found('渡船')).toEqual([pair])
  expect(found('ferries')).toEqual([pair])
  expect(found('"ferry stopped"')).toEqual([pair])
})

test('several words have to stand in one passage', () => {
  publish(['渡船停航。', 'The ferry stopped.'], ['新码头启用。', 'A new pier opened.'])
  expect(found('ferry pier')).toEqual([])
  expect(found('new pier')).toHaveLength(1)
  expect(found('pier -new')).toEqual([])
})

test('a headline is an example too, before the passages of its story', () => {
  publish(['新桥很长。', 'The new bridge is long.'])
  expect(listExamples('en', 'bridge', db).map(({ passageId }) => passageId)).toEqual([null, 'p0'])
})

test('what is not said in both languages, or was withdrawn, is no example', () => {
  publish(['只有中文的渡船。', ''])
  const storyId = publish(['渡船停航。', 'The ferry stopped.'])
  expect(found('渡船')).toHaveLength(1)
  withdrawStory(db, { storyId, actor: 'lin', at, note: {} })
  expect(found('渡船')).toEqual([])
})

test('the words are marked where they stand', () => {
  publish(['渡船停航。', 'The ferry stopped.'])
  const [example] = listExamples('zh', '渡船', db)
  expect(example?.texts.zh.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
    '渡船',
  ])
  expect(example?.texts.en.some(({ isMatch }) => isMatch)).toBe(false)
})

test.each(['', '"', '-', '😀', '字'.repeat(5_000)])(
  'nothing is found, and nothing fails',
  (typed) => {
    expect(listExamples('zh', typed, db)).toEqual([])
  },
)
