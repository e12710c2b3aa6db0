import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { type Role, roles } from '@/db/roles'
import { agreements, scheduledPublications } from '@/db/schema/desk'
import { memoryPairs } from '@/db/schema/memory'
import { publications } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { sections } from '@/db/schema/vocabulary'
import { getPerson, type Person } from '@/features/access/person'
import { listEvents } from '@/features/audit/events'
import { auditSince } from '@/features/audit/testing/audit-since'
import { createStory, reviseStory } from '@/features/stories/commands'
import { assignLocale } from '@/features/workflow/commands'
import * as deeds from './deeds'

const now = '2026-11-20T01:00:00.000Z'

let db: Db
let people: Record<Role, Person>
let storyId: number

beforeEach(async () => {
  db = testDatabase()
  const made = await Promise.all(roles.map(async (role) => [role, await person(role)] as const))
  people = Object.fromEntries(made) as Record<Role, Person>
  const content = buildContent({ sectionId: createSection(db).id })
  storyId = createStory(db, { content, author: people.reporter.id, at: now }).storyId
  assignLocale(db, {
    storyId,
    locale: 'en',
    personId: people.translator.id,
    actor: 'chen',
    at: now,
  })
})

async function person(role: Role): Promise<Person> {
  const { id } = await createPerson(db, { role, name: role })
  const found = getPerson(db, id)
  if (!found) throw new Error('not made')
  return found
}

const publication = (overrides: object = {}) => ({
  storyId,
  version: 1,
  kind: 'publish',
  locales: ['zh', 'en'],
  note: {},
  at: null,
  ...overrides,
})
const publish = (overrides: object = {}, who = people.editor) =>
  deeds.publishWith([])(db, who, publication(overrides), now)
const count = () => db.select().from(publications).all().length

describe('publishing', () => {
  test.each(['reporter', 'translator'] as const)('is not for a %s', (role) => {
    for (const overrides of [{}, { at: '2026-11-21T09:00' }, { kind: 'correct' }]) {
      expect(publish(overrides, people[role])).toEqual({ status: 'refused', code: 'forbidden' })
    }
    const asked = { storyId, note: { zh: '有误', en: 'Wrong' } }
    expect(deeds.withdraw(db, people[role], asked, now)).toMatchObject({ code: 'forbidden' })
    expect(deeds.embargo(db, people[role], { storyId, until: null }, now)).toMatchObject({
      code: 'forbidden',
    })
    expect(count()).toBe(0)
  })

  test('sets both languages live and is written down', () => {
    const written = auditSince(db)
    expect(publish()).toEqual({ status: 'done', at: null })
    expect(written()).toMatchObject([
      { action: 'story.publish', actorName: 'editor', details: { locales: ['zh', 'en'] } },
    ])
  })

  test('names all that is unfit in every language that goes out', () => {
    const content = buildContent({ headline: { zh: '新桥通车' } })
    reviseStory(db, { storyId, content, author: 'lin', at: now })
    const written = auditSince(db)
    expect(publish({ version: 2 })).toEqual({
      status: 'refused',
      code: 'unfit',
      problems: [
        { field: 'section', locale: null, passageId: null },
        { field: 'headline', locale: 'en', passageId: null },
      ],
    })
    expect(count()).toBe(0)
    expect(written()).toEqual([])
  })

  test('sends out nothing that was not on the screen of who publishes', () => {
    reviseStory(db, { storyId, content: buildContent(), author: 'lin', at: now })
    expect(publish()).toMatchObject({ code: 'changed-meanwhile' })
  })

  test('records agreement for what was read, with the publication or not at all', () => {
    const agreed = () => db.select().from(agreements).all()
    publish()
    expect(agreed()).toEqual([])
    const unfit = buildContent({ headline: { zh: '新桥通车', en: 'Bridge opens' } })
    reviseStory(db, { storyId, content: unfit, author: 'lin', at: now })
    expect(publish({ version: 2, kind: 'update', isRead: true })).toMatchObject({ code: 'unfit' })
    expect(agreed()).toEqual([])
    const content = { ...unfit, sectionId: db.select().from(sections).get()?.id ?? null }
    reviseStory(db, { storyId, content, author: 'lin', at: now })
    const written = auditSince(db)
    expect(publish({ version: 3, kind: 'update', isRead: true })).toMatchObject({ status: 'done' })
    expect(agreed()).toMatchObject(
      ['_headline', 'first', 'second'].map((passageId) => ({
        passageId,
        kind: 'read',
        by: people.editor.id,
      })),
    )
    expect(written().map(({ details }) => details)).toContainEqual({ confirmed: 3, kind: 'read' })
    expect(db.select().from(memoryPairs).all()).not.toEqual([])
  })

  test('records nothing of a language that does not go out', () => {
    expect(publish({ locales: ['zh'], isRead: true })).toMatchObject({ status: 'done' })
    expect(db.select().from(agreements).all()).toEqual([])
  })

  test('waits for a time of the site’s clock, which has to be ahead', () => {
    expect(publish({ at: '2026-11-20T08:59' })).toMatchObject({ code: 'past' })
    expect(publish({ at: '2026-11-20T09:30' })).toMatchObject({
      status: 'done',
      at: '2026-11-20T01:30:00.000Z',
    })
    const asked = { storyId, scheduleId: db.select().from(scheduledPublications).get()?.id }
    expect(deeds.unschedule(db, people.editor, asked, now)).toEqual({ status: 'done' })
    expect(deeds.unschedule(db, people.editor, asked, now)).toMatchObject({ code: 'wrong-state' })
    expect(db.select().from(scheduledPublications).get()?.state).toBe('cancelled')
  })

  test('corrects with a note in each language', () => {
    publish()
    expect(publish({ kind: 'correct', note: { zh: '桥长有误。' } })).toMatchObject({
      code: 'unfit',
      problems: [{ field: 'note', locale: 'en' }],
    })
    const note = { zh: '桥长有误。', en: 'The length was wrong.' }
    expect(publish({ kind: 'correct', note })).toMatchObject({ status: 'done' })
  })

  test('withdraws with a reason in each language that readers have, and publishes again', () => {
    publish()
    const withdraw = (note: object) => deeds.withdraw(db, people.editor, { storyId, note }, now)
    expect(withdraw({ zh: '内容有误。' })).toMatchObject({ problems: [{ locale: 'en' }] })
    expect(withdraw({ zh: '内容有误。', en: 'It was wrong.' })).toEqual({ status: 'done' })
    expect(db.select().from(stories).get()?.state).toBe('withdrawn')
    expect(publish()).toMatchObject({ status: 'done' })
    expect(db.select().from(stories).get()?.state).toBe('live')
  })

  test('withdraws one language with a reason in it alone, and the audit says which', () => {
    publish()
    const withdraw = (asked: object) =>
      deeds.withdraw(db, people.editor, { storyId, note: {}, ...asked }, now)
    expect(withdraw({ locales: ['en'] })).toMatchObject({ problems: [{ locale: 'en' }] })
    expect(withdraw({ locales: [] })).toMatchObject({ code: 'malformed' })
    expect(withdraw({ locales: ['en'], note: { en: 'It was wrong.' } })).toEqual({ status: 'done' })
    expect(withdraw({ locales: ['en'], note: { en: 'Again.' } })).toMatchObject({
      code: 'not-live',
    })
    expect(listEvents(db, {}).events[0]).toMatchObject({
      action: 'story.withdraw',
      details: { locales: ['en'], note: { en: 'It was wrong.' } },
    })
    expect(withdraw({ note: { zh: '内容有误。' } })).toEqual({ status: 'done' })
    expect(db.select().from(stories).get()?.state).toBe('withdrawn')
  })

  test('is held back by an embargo', () => {
    deeds.embargo(db, people.editor, { storyId, until: '2026-11-20T12:00' }, now)
    expect(publish()).toMatchObject({ code: 'embargoed' })
    expect(publish({ at: '2026-11-20T12:00' })).toMatchObject({ status: 'done' })
  })

  test('cannot be held back in the past, nor once readers have it', () => {
    const until = (local: string | null) =>
      deeds.embargo(db, people.editor, { storyId, until: local }, now)
    expect(until('2026-11-20T08:00')).toMatchObject({ code: 'past' })
    publish()
    expect(until('2026-11-21T08:00')).toMatchObject({ code: 'wrong-state' })
    expect(until(null)).toMatchObject({ code: 'nothing-new' })
  })

  test.each([
    { locales: [] },
    { locales: ['fr'] },
    { kind: 'withdraw' },
    { at: '2026-11-20 09:30' },
    { at: 'tomorrow' },
    { version: 0 },
    { extra: true },
  ])('refuses what is not well formed: %o', (overrides) => {
    expect(publish(overrides)).toMatchObject({ code: 'malformed' })
  })
})
