import { desc } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { deskEntries } from '@/db/schema/desk'
import { liveEditions, publicationEditions, publications, siteState } from '@/db/schema/publishing'
import { revisions, stories } from '@/db/schema/stories'
import { Refused } from '@/features/access/refused'
import { getEdition } from '@/features/editions/published'
import { reviseStory } from '@/features/stories/commands'
import { draftStory } from '@/features/testing/newsroom'
import { markReady } from '@/features/workflow/commands'
import { publishStory, withdrawStory } from './commands'

const at = '2026-11-20T01:00:00.000Z'
const later = '2026-11-21T01:00:00.000Z'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

const draft = (overrides: Partial<StoryContent> = {}) => draftStory(db, { at, ...overrides })

const publish = (storyId: number) =>
  publishStory(db, { storyId, kind: 'publish', actor: 'desk', at })

const generation = () => db.select().from(siteState).get()?.generation ?? 0

describe('publishStory', () => {
  test('sets both languages live together', () => {
    const { storyId, number } = draft()
    expect(publish(storyId).locales).toEqual(['zh', 'en'])
    expect(getEdition('zh', number, db)).toMatchObject({
      status: 'live',
      locales: ['zh', 'en'],
      edition: { headline: '新桥通车', slug: 'new-bridge-opens', publishedAt: at, updatedAt: at },
    })
    expect(getEdition('en', number, db)).toMatchObject({
      status: 'live',
      edition: { headline: 'New bridge opens' },
    })
  })

  test('leaves a later draft out of what readers see', () => {
    const { storyId, number } = draft()
    publish(storyId)
    const content = buildContent({ headline: { zh: '草稿', en: 'A draft' } })
    reviseStory(db, { storyId, content, author: 'desk', at: later })
    expect(getEdition('en', number, db)).toMatchObject({
      edition: { headline: 'New bridge opens' },
    })
  })

  test('keeps the first time of publication through an update', () => {
    const { storyId, number } = draft()
    publish(storyId)
    publishStory(db, { storyId, kind: 'update', actor: 'desk', at: later })
    expect(getEdition('zh', number, db)).toMatchObject({
      edition: { publishedAt: at, updatedAt: later },
    })
  })

  test('tells readers of a correction in their language', () => {
    const { storyId, number } = draft()
    publish(storyId)
    const note = { zh: '桥长应为3公里。', en: 'The bridge is 3 kilometres long.' }
    publishStory(db, { storyId, kind: 'correct', actor: 'desk', at: later, note })
    expect(getEdition('en', number, db)).toMatchObject({
      edition: { corrections: [{ at: later, note: note.en }] },
    })
  })

  test('keeps for the language that is not corrected what its readers are told', () => {
    const { storyId, number } = draft()
    publish(storyId)
    const note = { zh: '桥长应为3公里。', en: 'The Chinese version had the wrong length.' }
    const act = { storyId, kind: 'correct', actor: 'desk', at: later, note } as const
    publishStory(db, { ...act, locales: ['zh'] })
    expect(getEdition('zh', number, db)).toMatchObject({
      edition: { corrections: [{ at: later, note: note.zh, elsewhere: { en: note.en } }] },
    })
    expect(getEdition('en', number, db)).toMatchObject({
      edition: { corrections: [] },
      others: [{ locale: 'zh', corrections: [{ at: later }] }],
    })
  })

  test('refuses a correction that lacks its note in one language, and changes nothing', () => {
    const { storyId } = draft()
    publish(storyId)
    const before = generation()
    const correct = () =>
      publishStory(db, { storyId, kind: 'correct', actor: 'desk', at: later, note: { zh: '更正' } })
    expect(correct).toThrow(Refused)
    expect(db.select().from(publications).all()).toHaveLength(1)
    expect(generation()).toBe(before)
  })

  test('publishes the one language that is written', () => {
    const { storyId, number } = draft({
      headline: { zh: '新桥通车' },
      passages: [buildPassage('only', '新桥今天上午通车。', '')],
    })
    expect(publish(storyId).locales).toEqual(['zh'])
    expect(getEdition('en', number, db)).toEqual({
      status: 'missing-language',
      available: [{ locale: 'zh', slug: 'xin-qiao-tong-che', headline: '新桥通车' }],
    })
  })

  test('leaves the language that is still to come where it was in the work flow', () => {
    const { storyId } = draft()
    const only = (locale: 'zh' | 'en') =>
      publishStory(db, { storyId, kind: 'publish', actor: 'desk', at, locales: [locale] })
    const entries = () => db.select().from(deskEntries).all()
    markReady(db, { storyId, actor: 'desk', at })
    only('zh')
    expect(entries()).toMatchObject([{ state: 'live' }, { state: 'ready' }])
    only('en')
    expect(entries()).toMatchObject([{ state: 'live' }, { state: 'live' }])
    expect(db.select().from(stories).get()?.state).toBe('live')
  })

  test('refuses a story with nothing written', () => {
    const { storyId } = draft({ passages: [] })
    expect(() => publish(storyId)).toThrow('nothing-written')
    expect(db.select().from(liveEditions).all()).toEqual([])
  })

  test('records which revision of each language went out', () => {
    const { storyId, revision } = draft()
    publish(storyId)
    expect(db.select().from(publicationEditions).all()).toMatchObject([
      { locale: 'zh', revisionId: revision.id },
      { locale: 'en', revisionId: revision.id },
    ])
  })

  test('moves the generation on, as a draft does not', () => {
    const before = generation()
    const { storyId } = draft()
    expect(generation()).toBe(before)
    publish(storyId)
    expect(generation()).toBeGreaterThan(before)
  })
})

test('a withdrawn story says so in every language', () => {
  const { storyId, number } = draft()
  publish(storyId)
  withdrawStory(db, { storyId, actor: 'desk', at: later, note: { zh: '内容有误。' } })
  expect(getEdition('zh', number, db)).toMatchObject({ status: 'withdrawn', note: '内容有误。' })
  expect(getEdition('en', number, db)).toMatchObject({ status: 'withdrawn', note: null })
})

test('a withdrawal leaves the languages that readers never had as they are', () => {
  const states = () =>
    db
      .select({ state: deskEntries.state })
      .from(deskEntries)
      .orderBy(deskEntries.storyId, desc(deskEntries.locale))
      .all()
      .map(({ state }) => state)
  const begun = draft()
  publishStory(db, {
    storyId: begun.storyId,
    kind: 'publish',
    actor: 'desk',
    at,
    locales: ['zh'],
  })
  const never = draft({
    headline: { zh: '新桥通车' },
    passages: [buildPassage('only', '新桥今天上午通车。', '')],
  })
  publish(never.storyId)
  for (const { storyId } of [begun, never]) {
    withdrawStory(db, { storyId, actor: 'desk', at: later, note: { zh: '内容有误。' } })
  }
  expect(states()).toEqual(['withdrawn', 'draft', 'withdrawn', 'missing'])
})

test('revisions and publications are append only', () => {
  const { storyId } = draft()
  publish(storyId)
  expect(() => db.update(revisions).set({ author: 'other' }).run()).toThrow()
  expect(() => db.delete(revisions).run()).toThrow()
  expect(() => db.delete(publicationEditions).run()).toThrow()
  expect(() => db.update(publications).set({ actor: 'other' }).run()).toThrow()
})
