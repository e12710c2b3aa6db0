import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { comments, deskEntries } from '@/db/schema/desk'
import { Refused } from '@/features/access/refused'
import { confirmPassages } from '@/features/passages/agreements'
import { publishStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import { assignLocale, markReady, returnToDraft, submitForReview } from './commands'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = createStory(db, { content: buildContent(), author: 'lin', at }).storyId
})

const step = () => ({ storyId, actor: 'editor', at })
const desk = () => db.select().from(deskEntries).all()

test('a story goes from draft over review to ready, and back with a note', () => {
  submitForReview(db, step())
  expect(desk().map(({ state }) => state)).toEqual(['in-review', 'in-review'])
  returnToDraft(db, { ...step(), note: '请核对桥长。' })
  expect(db.select().from(comments).all()).toMatchObject([{ body: '请核对桥长。' }])
  submitForReview(db, step())
  markReady(db, step())
  expect(desk().map(({ state }) => state)).toEqual(['ready', 'ready'])
})

test('a step out of turn is refused', () => {
  expect(() => returnToDraft(db, { ...step(), note: '?' })).toThrow(Refused)
  submitForReview(db, step())
  expect(() => submitForReview(db, step())).toThrow(Refused)
})

test('the desk tells missing, live, changed and stale languages apart', () => {
  const zhOnly = buildContent({
    headline: { zh: '新桥通车' },
    passages: [buildPassage('first', '通车。', '')],
  })
  reviseStory(db, { storyId, content: zhOnly, author: 'lin', at })
  expect(desk().map(({ state }) => state)).toEqual(['draft', 'missing'])

  const whole = buildContent()
  reviseStory(db, { storyId, content: whole, author: 'lin', at })
  confirmPassages(db, { storyId, passages: whole.passages, by: 'editor', at })
  publishStory(db, { storyId, kind: 'publish', actor: 'editor', at })
  expect(desk()).toMatchObject([
    { state: 'live', staleCount: 0, hasUnpublishedChanges: false },
    { state: 'live', staleCount: 0, hasUnpublishedChanges: false },
  ])

  const [first, second] = whole.passages
  if (!first || !second) throw new Error('no passages')
  const changed = {
    ...whole,
    passages: [buildPassage('first', '昨天通车。', 'The new bridge opened this morning.'), second],
  }
  reviseStory(db, { storyId, content: changed, author: 'lin', at })
  expect(desk()).toMatchObject([
    { locale: 'zh', staleCount: 0, hasUnpublishedChanges: true },
    { locale: 'en', staleCount: 1, hasUnpublishedChanges: false },
  ])
})

test('a language is one person’s task at a time', () => {
  assignLocale(db, { storyId, locale: 'en', personId: 'costa', actor: 'chen', at })
  assignLocale(db, { storyId, locale: 'en', personId: 'zhou', actor: 'chen', at })
  expect(desk().map(({ assigneeId }) => assigneeId)).toEqual([null, 'zhou'])
  assignLocale(db, { storyId, locale: 'en', personId: null, actor: 'chen', at })
  expect(desk().map(({ assigneeId }) => assigneeId)).toEqual([null, null])
})
