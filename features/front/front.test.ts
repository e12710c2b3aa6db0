import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { siteState } from '@/db/schema/publishing'
import type { FrontRefusal } from '@/features/access/refused'
import { auditSince } from '@/features/audit/testing/audit-since'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { onDay, publishedStory } from '@/features/testing/newsroom'
import type { Locale } from '@/lib/i18n/locales'
import type { Pin } from './arrangement'
import { arrangeFront, expirePins } from './commands'
import { listPins } from './pins'
import { getFrontPage } from './published'

const editor = { id: 'e1', name: 'Ada Keller' }
const at = '2026-11-25T08:00:00.000Z'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

const pin = (slot: number, number: number, more: Partial<Pin> = {}): Pin => ({
  slot,
  locale: 'en',
  number,
  expiresAt: null,
  ...more,
})

const arrange = (pins: Pin[], basis = listPins(db)) =>
  arrangeFront(db, { pins, basis, actor: editor, at })

const lead = (locale: Locale = 'en') => getFrontPage(locale, db).lead?.number
const generation = () => db.select().from(siteState).get()?.generation

test('without pins the newest story leads, and the rest is listed by time', () => {
  const older = publishedStory(db, { at: onDay(1) })
  const newest = publishedStory(db, { at: onDay(3) })
  const middle = publishedStory(db, { at: onDay(2) })
  const { latest } = getFrontPage('en', db)
  expect(lead()).toBe(newest.number)
  expect(latest.map(({ number }) => number)).toEqual([middle.number, older.number])
})

test('a pinned story leads in its language alone, and is not listed twice', () => {
  const old = publishedStory(db, { at: onDay(1) })
  const newest = publishedStory(db, { at: onDay(2) })
  const before = generation()
  arrange([pin(0, old.number)])
  expect(generation()).not.toBe(before)
  expect(lead('en')).toBe(old.number)
  expect(lead('zh')).toBe(newest.number)
  expect(getFrontPage('en', db).latest.map(({ number }) => number)).toEqual([newest.number])
})

test('a feature may be pinned without a picture', () => {
  const feature = publishedStory(db, { at: onDay(1) })
  publishedStory(db, { at: onDay(2) })
  arrange([pin(3, feature.number)])
  expect(getFrontPage('en', db).features.map(({ number }) => number)).toEqual([feature.number])
})

test('a pinned story that was withdrawn gives way to the newest, and stands again when it is back', () => {
  const pinned = publishedStory(db, { at: onDay(1) })
  const newest = publishedStory(db, { at: onDay(2) })
  arrange([pin(0, pinned.number)])
  withdrawStory(db, { storyId: pinned.storyId, actor: 'desk', at, note: {} })
  expect(lead()).toBe(newest.number)
  arrange([pin(0, pinned.number), pin(1, newest.number)])
  publishStory(db, { storyId: pinned.storyId, kind: 'publish', actor: 'desk', at })
  expect(lead()).toBe(pinned.number)
})

test('a pin goes when its time has come, and kept pages with it', () => {
  const old = publishedStory(db, { at: onDay(1) })
  const newest = publishedStory(db, { at: onDay(2) })
  const expiresAt = '2026-11-25T09:00:00.000Z'
  arrange([pin(0, old.number, { expiresAt }), pin(0, old.number, { locale: 'zh' })])
  expect(expirePins(db, '2026-11-25T08:59:59.999Z')).toEqual([])
  const before = generation()
  expect(expirePins(db, expiresAt)).toHaveLength(1)
  expect(generation()).not.toBe(before)
  expect(lead('en')).toBe(newest.number)
  expect(lead('zh')).toBe(old.number)
  expect(expirePins(db, expiresAt)).toEqual([])
})

test('what was arranged and what ran out is on record', () => {
  const { number } = publishedStory(db, { at: onDay(1) })
  const expiresAt = '2026-11-25T09:00:00.000Z'
  const written = auditSince(db)
  arrange([pin(0, number, { expiresAt })])
  expirePins(db, expiresAt)
  expect(written()).toMatchObject([
    { action: 'front.expire', actorId: null, details: { en: `en: 1 = ${number}` } },
    { action: 'front.arrange', actorName: 'Ada Keller', details: { en: `en: 1 = ${number}` } },
  ])
})

test('an arrangement that another changed meanwhile is not overwritten', () => {
  const story = publishedStory(db, { at: onDay(1) })
  const other = publishedStory(db, { at: onDay(2) })
  arrange([pin(0, story.number)])
  expect(() => arrange([pin(0, other.number)], [])).toThrow(refusal('changed-meanwhile'))
  expect(lead()).toBe(story.number)
})

test('a pin that ran out while the page was open stands in nobody’s way', () => {
  const story = publishedStory(db, { at: onDay(1) })
  const expired = pin(0, story.number, { expiresAt: '2026-11-25T07:00:00.000Z' })
  arrange([pin(1, story.number)], [expired])
  expect(listPins(db)).toEqual([pin(1, story.number)])
})

test('what cannot stand there is refused, and nothing is changed', () => {
  const { number, storyId } = publishedStory(db, { at: onDay(1) })
  const chineseOnly = publishedStory(db, {
    at: onDay(2),
    headline: { zh: '只有中文' },
    passages: [{ id: 'one', panels: { zh: buildContent().passages[0]?.panels.zh ?? [], en: [] } }],
  })
  expect(() => arrange([pin(0, chineseOnly.number)])).toThrow(refusal('not-live'))
  expect(() => arrange([pin(0, 999)])).toThrow(refusal('not-live'))
  expect(() => arrange([pin(0, number), pin(1, number)])).toThrow(refusal('pinned-twice'))
  expect(() => arrange([pin(5, number)])).toThrow(refusal('no-slot'))
  expect(() => arrange([pin(0, number, { expiresAt: at })])).toThrow(refusal('expiry-past'))
  withdrawStory(db, { storyId, actor: 'desk', at, note: {} })
  expect(() => arrange([pin(0, number)])).toThrow(refusal('not-live'))
  expect(listPins(db)).toEqual([])
})

const refusal = (code: FrontRefusal) => expect.objectContaining({ code })
