import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { deskEntries } from '@/db/schema/desk'
import { publicationEditions } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { Refused } from '@/features/access/refused'
import { getEdition, getParallel } from '@/features/editions/published'
import { createStory, reviseStory } from '@/features/stories/commands'
import { submitForReview } from '@/features/workflow/commands'
import { type Locale, locales } from '@/lib/i18n/locales'
import { publishStory, withdrawStory } from './commands'
import { schedulePublication } from './scheduling'
import { listWaiting } from './waiting'

const at = '2026-11-20T01:00:00.000Z'
const later = '2026-11-21T01:00:00.000Z'
const due = '2026-11-22T01:00:00.000Z'

let db: Db
let storyId: number
let number: number

beforeEach(() => {
  db = testDatabase()
  const story = createStory(db, { content: buildContent(), author: 'desk', at })
  storyId = story.storyId
  number = story.number
  publish('publish')
})

const publish = (kind: 'publish' | 'update' | 'correct', only?: Locale[], note = {}) =>
  publishStory(db, { storyId, kind, actor: 'desk', at, note, ...(only && { locales: only }) })
const withdraw = (only?: Locale[], note = {}) =>
  withdrawStory(db, { storyId, actor: 'desk', at: later, note, ...(only && { locales: only }) })
const revise = (headline: { zh: string; en: string }) =>
  reviseStory(db, { storyId, content: buildContent({ headline }), author: 'desk', at: later })
const desk = () => db.select().from(deskEntries).all()
const states = () => desk().map(({ state }) => state)
const state = () => db.select().from(stories).get()?.state

describe('one language withdrawn by itself', () => {
  test.each([
    ['zh', 'en'],
    ['en', 'zh'],
  ] as const)('%s is taken from readers, %s stays as it is', (gone, kept) => {
    withdraw([gone], { [gone]: 'Why.' })
    expect(getEdition(gone, number, db)).toMatchObject({
      status: 'withdrawn',
      note: 'Why.',
      at: later,
      available: [{ locale: kept, slug: 'new-bridge-opens' }],
    })
    expect(getEdition(kept, number, db)).toMatchObject({
      status: 'live',
      locales: [kept],
      others: [],
      edition: { publishedAt: at, updatedAt: at },
    })
    expect(Object.keys(getParallel(number, db).editions)).toEqual([kept])
    expect(states()).toEqual(locales.map((locale) => (locale === gone ? 'withdrawn' : 'live')))
    expect(state()).toBe('live')
  })

  test('is written down as an act upon that language', () => {
    withdraw(['en'])
    const [last] = db.select().from(publicationEditions).all().slice(2)
    expect(last).toMatchObject({ publicationId: 2, locale: 'en' })
    expect(db.select().from(publicationEditions).all()).toHaveLength(3)
  })

  test('leaves the schedules of the other', () => {
    const waiting = { storyId, kind: 'update', actor: 'desk', at: due, now: at } as const
    schedulePublication(db, { ...waiting, locales: ['zh', 'en'] })
    withdraw(['en'])
    expect(listWaiting(db, storyId)).toMatchObject([{ locales: ['zh'] }])
  })

  test('is not brought back by an update of the other', () => {
    withdraw(['en'])
    revise({ zh: '大桥通车', en: 'Bridge opens' })
    expect(states()).toEqual(['live', 'withdrawn'])
    publish('update', ['zh'])
    expect(state()).toBe('live')
    expect(getEdition('en', number, db).status).toBe('withdrawn')
  })

  test('comes back as it first went out', () => {
    withdraw(['en'])
    publish('publish', ['en'])
    expect(getEdition('en', number, db)).toMatchObject({
      status: 'live',
      locales: ['zh', 'en'],
      edition: { publishedAt: at },
    })
    expect(states()).toEqual(['live', 'live'])
  })

  test('is followed by the other: then the whole story is withdrawn', () => {
    withdraw(['en'])
    withdraw(['zh'])
    expect(state()).toBe('withdrawn')
    expect(getEdition('zh', number, db)).toMatchObject({ status: 'withdrawn', available: [] })
    publish('publish', ['zh'])
    expect(states()).toEqual(['live', 'withdrawn'])
    expect(state()).toBe('live')
  })

  test('goes through review like any other', () => {
    withdraw(['en'])
    revise({ zh: '新桥通车', en: 'Bridge opens' })
    db.update(stories).set({ state: 'draft' }).run()
    submitForReview(db, { storyId, actor: 'desk', at: later })
    expect(states()).toEqual(['live', 'in-review'])
  })

  test('cannot be withdrawn twice, nor corrected', () => {
    withdraw(['en'])
    expect(() => withdraw(['en'])).toThrow(Refused)
    expect(() => withdraw(['zh', 'en'])).toThrow('not-live')
    expect(() => publish('correct', ['en'], { en: 'It was wrong.' })).toThrow('not-live')
    expect(getEdition('zh', number, db).status).toBe('live')
  })
})
