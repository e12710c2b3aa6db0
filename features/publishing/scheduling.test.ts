import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { deskEntries } from '@/db/schema/desk'
import { publications } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { Refused } from '@/features/access/refused'
import { auditSince } from '@/features/audit/testing/audit-since'
import { getEdition } from '@/features/editions/published'
import { createStory, reviseStory } from '@/features/stories/commands'
import { findHere } from '@/features/testing/find-here'
import type { Locale } from '@/lib/i18n/locales'
import { publishStory, withdrawStory } from './commands'
import { setEmbargo } from './embargo'
import { cancelSchedule, publishDue, schedulePublication } from './scheduling'
import { listWaiting } from './waiting'

const now = '2026-11-20T01:00:00.000Z'
const due = '2026-11-20T02:00:00.000Z'
const later = '2026-11-20T04:00:00.000Z'
const longAfter = '2026-11-21T09:00:00.000Z'

let db: Db
let story: { storyId: number; number: number }

beforeEach(() => {
  db = testDatabase()
  story = createStory(db, { content: buildContent(), author: 'lin', at: now })
})

const schedule = (overrides: { locales?: Locale[]; at?: string } = {}) =>
  schedulePublication(db, {
    storyId: story.storyId,
    kind: 'publish',
    actor: 'editor',
    at: due,
    now,
    ...overrides,
  })

const publishNow = (locales?: Locale[]) =>
  publishStory(db, {
    storyId: story.storyId,
    kind: 'publish',
    actor: 'editor',
    at: now,
    ...(locales && { locales }),
  })

const deskStates = () =>
  db
    .select({ state: deskEntries.state })
    .from(deskEntries)
    .all()
    .map(({ state }) => state)

const kinds = () =>
  db
    .select({ kind: publications.kind })
    .from(publications)
    .all()
    .map(({ kind }) => kind)

describe('a scheduled publication', () => {
  test('waits for its time', async () => {
    schedule()
    expect(await publishDue(db, now, findHere)).toEqual([])
    expect(getEdition('zh', story.number, db).status).toBe('unknown')
    expect(deskStates()).toEqual(['scheduled', 'scheduled'])
  })

  test('goes out once, also long after its time', async () => {
    schedule()
    const written = auditSince(db)
    expect(await publishDue(db, longAfter, findHere)).toMatchObject([
      { scheduled: { state: 'done' } },
    ])
    expect(await publishDue(db, longAfter, findHere)).toEqual([])
    expect(db.select().from(publications).all()).toHaveLength(1)
    expect(getEdition('en', story.number, db).status).toBe('live')
    expect(written()).toMatchObject([
      { actorId: 'editor', action: 'story.publish', details: { scheduledFor: due } },
    ])
  })

  test('sends out what was approved, whatever is written meanwhile', async () => {
    schedule()
    const content = buildContent({ headline: { zh: '草稿', en: 'Half-written' } })
    reviseStory(db, { storyId: story.storyId, content, author: 'lin', at: now })
    await publishDue(db, due, findHere)
    expect(getEdition('en', story.number, db)).toMatchObject({
      edition: { headline: 'New bridge opens' },
    })
  })

  test('can be cancelled, and gives way to a later one', async () => {
    const { id } = schedule()
    cancelSchedule(db, { id, storyId: story.storyId, locales: ['zh'] }, { actor: 'chen', now })
    expect(await publishDue(db, longAfter, findHere)).toEqual([])
    schedule()
    schedule()
    expect(await publishDue(db, longAfter, findHere)).toHaveLength(1)
  })

  test('leaves alone the languages that it does not hold', async () => {
    schedule({ locales: ['zh'] })
    schedule({ locales: ['en'], at: later })
    expect(await publishDue(db, due, findHere)).toMatchObject([{ scheduled: { locales: ['zh'] } }])
    expect(deskStates()).toEqual(['live', 'scheduled'])
    expect(await publishDue(db, later, findHere)).toMatchObject([
      { scheduled: { locales: ['en'] } },
    ])
    expect(deskStates()).toEqual(['live', 'live'])
    expect(kinds()).toEqual(['publish', 'publish'])
  })

  test('takes off others only the languages that it holds itself', () => {
    schedule()
    schedule({ locales: ['en'], at: later })
    expect(listWaiting(db, story.storyId)).toMatchObject([
      { at: due, locales: ['zh'] },
      { at: later, locales: ['en'] },
    ])
    schedule({ at: later })
    expect(listWaiting(db, story.storyId)).toMatchObject([{ at: later, locales: ['zh', 'en'] }])
  })

  test('is called by what readers have at its time', async () => {
    publishNow(['zh'])
    schedulePublication(db, {
      storyId: story.storyId,
      kind: 'update',
      actor: 'editor',
      at: due,
      now,
    })
    publishNow(['zh'])
    await publishDue(db, due, findHere)
    expect(kinds()).toEqual(['publish', 'publish', 'publish'])
    schedule()
    await publishDue(db, longAfter, findHere)
    expect(kinds().at(-1)).toBe('update')
  })

  test('is refused where it could not go out as it is', () => {
    const content = buildContent({ headline: { zh: '新桥通车' } })
    reviseStory(db, { storyId: story.storyId, content, author: 'lin', at: now })
    const publication = { storyId: story.storyId, actor: 'editor', at: due, now }
    expect(() =>
      schedulePublication(db, { ...publication, kind: 'publish', locales: ['zh', 'en'] }),
    ).toThrow(Refused)
    expect(() => schedulePublication(db, { ...publication, kind: 'update' })).toThrow('not-live')
    expect(deskStates()).toEqual(['draft', 'draft'])
  })

  test('says why it failed, and does not try for ever', async () => {
    schedule()
    db.update(stories).set({ embargoUntil: longAfter }).run()
    expect(await publishDue(db, due, findHere)).toMatchObject([
      { scheduled: { state: 'failed', failure: 'embargoed' } },
    ])
    expect(deskStates()).toEqual(['draft', 'draft'])
    expect(await publishDue(db, longAfter, findHere)).toEqual([])
  })

  test('does not keep another from going out, and is tried again after an accident', async () => {
    db.$client.exec(
      `CREATE TEMP TRIGGER accident BEFORE INSERT ON publications WHEN NEW.story_id = ${story.storyId}
       BEGIN SELECT RAISE(ABORT, 'accident'); END`,
    )
    schedule()
    const other = createStory(db, { content: buildContent(), author: 'lin', at: now })
    schedulePublication(db, {
      storyId: other.storyId,
      kind: 'publish',
      actor: 'editor',
      at: due,
      now,
    })
    const outcomes = await publishDue(db, due, findHere)
    expect(outcomes.map(({ error }) => String(error))).toEqual([
      expect.stringContaining('accident'),
      'undefined',
    ])
    expect(getEdition('zh', other.number, db).status).toBe('live')
    db.$client.exec('DROP TRIGGER accident')
    expect(await publishDue(db, longAfter, findHere)).toMatchObject([
      { scheduled: { state: 'done' } },
    ])
  })

  test('never overwrites what went out meanwhile', async () => {
    schedule()
    const content = buildContent({ headline: { zh: '大桥通车', en: 'Bridge opens at last' } })
    reviseStory(db, { storyId: story.storyId, content, author: 'lin', at: now })
    publishNow(['zh'])
    expect(deskStates()).toEqual(['live', 'scheduled'])
    await publishDue(db, due, findHere)
    expect(getEdition('zh', story.number, db)).toMatchObject({ edition: { headline: '大桥通车' } })
    expect(getEdition('en', story.number, db)).toMatchObject({
      edition: { headline: 'New bridge opens' },
    })
  })

  test('does not bring a withdrawn story back', async () => {
    const { storyId } = story
    publishStory(db, { storyId, kind: 'publish', actor: 'editor', at: now })
    schedulePublication(db, { storyId, kind: 'update', actor: 'editor', at: due, now })
    withdrawStory(db, { storyId, actor: 'editor', at: now, note: {} })
    expect(await publishDue(db, longAfter, findHere)).toEqual([])
    expect(getEdition('zh', story.number, db).status).toBe('withdrawn')
  })

  test('ends with the withdrawal, also in a language that readers never had', () => {
    publishNow(['zh'])
    schedule({ locales: ['en'] })
    withdrawStory(db, { storyId: story.storyId, actor: 'editor', at: now, note: {} })
    expect(listWaiting(db, story.storyId)).toEqual([])
  })
})

describe('what was written since it was scheduled', () => {
  const revise = (content: Parameters<typeof buildContent>[0]) =>
    reviseStory(db, {
      storyId: story.storyId,
      content: buildContent(content),
      author: 'lin',
      at: now,
    })
  const behind = () =>
    db
      .select()
      .from(deskEntries)
      .all()
      .filter(({ hasUnscheduledChanges }) => hasUnscheduledChanges)
      .map(({ locale }) => locale)
  const english = { headline: { zh: '新桥通车', en: 'Bridge opens at last' } }

  test('is told of the language that it is in', () => {
    schedule()
    expect(behind()).toEqual([])
    revise(english)
    expect(behind()).toEqual(['en'])
    revise({ ...english, sectionId: 1 })
    expect(behind()).toEqual(['zh', 'en'])
    revise({})
    expect(behind()).toEqual([])
  })

  test('is told of each language against what waits of it', () => {
    schedule({ locales: ['zh'] })
    revise(english)
    schedule({ locales: ['en'], at: later })
    expect(behind()).toEqual([])
    revise({ headline: { zh: '大桥通车', en: 'Bridge opens at last' } })
    expect(behind()).toEqual(['zh'])
    schedule({ locales: ['zh'] })
    expect(behind()).toEqual([])
  })

  test('is nothing to be told of where the language does not wait', async () => {
    schedule({ locales: ['zh'] })
    revise(english)
    expect(behind()).toEqual([])
    revise({ headline: { zh: '大桥通车', en: 'Bridge opens' } })
    expect(behind()).toEqual(['zh'])
    await publishDue(db, due, findHere)
    expect(behind()).toEqual([])
  })
})

describe('an embargo', () => {
  test('holds every publication back until its time', () => {
    const { storyId } = story
    setEmbargo(db, { storyId, until: due, actor: 'chen', at: now })
    const publish = (at: string) =>
      publishStory(db, { storyId, kind: 'publish', actor: 'editor', at })
    expect(() => publish(now)).toThrow('embargoed')
    publish(due)
    expect(getEdition('zh', story.number, db).status).toBe('live')
  })

  test('cancels what was scheduled for before it', async () => {
    schedule()
    setEmbargo(db, { storyId: story.storyId, until: longAfter, actor: 'chen', at: now })
    expect(deskStates()).toEqual(['draft', 'draft'])
    expect(await publishDue(db, longAfter, findHere)).toEqual([])
  })

  test('lets wait what is scheduled for after it', () => {
    schedule({ locales: ['zh'] })
    schedule({ locales: ['en'], at: longAfter })
    setEmbargo(db, { storyId: story.storyId, until: later, actor: 'chen', at: now })
    expect(deskStates()).toEqual(['draft', 'scheduled'])
  })

  test('can be lifted', () => {
    setEmbargo(db, { storyId: story.storyId, until: due, actor: 'chen', at: now })
    setEmbargo(db, { storyId: story.storyId, until: null, actor: 'chen', at: now })
    publishStory(db, { storyId: story.storyId, kind: 'publish', actor: 'editor', at: now })
    expect(getEdition('zh', story.number, db).status).toBe('live')
  })
})
