import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { stories } from '@/db/schema/stories'
import { confirmPassages } from '@/features/passages/agreements'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { publishDue, schedulePublication } from '@/features/publishing/scheduling'
import { readAgreements } from '@/features/stories/agreements-in'
import { isEarlier } from '@/features/stories/as-of'
import { createStory, reviseStory } from '@/features/stories/commands'
import { confirmAsRead } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { findHere } from '@/features/testing/find-here'
import { type Locale, locales } from '@/lib/i18n/locales'
import { addComment, assignLocale, resolveComment, submitForReview, takeBack } from './commands'
import { getStoryWork } from './queries'

const at = '2026-11-20T01:00:00.000Z'
const due = '2026-11-20T02:00:00.000Z'
const later = '2026-11-20T03:00:00.000Z'
const evenLater = '2026-11-20T04:00:00.000Z'

let db: Db
let storyId: number
let editor: Awaited<ReturnType<typeof createPerson>>
let translator: Awaited<ReturnType<typeof createPerson>>

beforeEach(async () => {
  db = testDatabase()
  editor = await createPerson(db, { role: 'editor', name: 'Costa' })
  translator = await createPerson(db, { role: 'translator', name: '周宁' })
  storyId = createStory(db, { content: buildContent(), author: editor.id, at }).storyId
})

const work = (person = editor, now = at) => {
  const found = getStoryWork(person, storyId, now, db)
  if (!found) throw new Error('no story')
  return found
}
const publish = (now: string, locales?: ['zh']) =>
  publishStory(db, {
    storyId,
    kind: 'publish',
    actor: editor.id,
    at: now,
    ...(locales && { locales }),
  })

test('says what two languages do not agree on, and how each came to that', () => {
  confirmPassages(db, { storyId, passages: buildContent().passages, by: 'desk', at })
  const passages = [
    buildPassage('first', '新桥昨天通车。', 'The new bridge opened this morning.'),
    buildPassage('second', '全长3公里。', 'It is 3 kilometres long.'),
    buildPassage('third', '只有中文。', ''),
  ]
  reviseStory(db, { storyId, content: buildContent({ passages }), author: editor.id, at: later })
  expect(work().open).toEqual([
    { id: '_headline', state: 'unconfirmed', pair: ['zh', 'en'] },
    { id: 'first', state: 'stale', pair: ['zh', 'en'] },
  ])
})

test('whatever is done to a story, what is read of it afterwards is later', () => {
  const act = { storyId, actor: editor.id, at }
  const revision = () => {
    const latest = latestRevision(db, storyId)
    if (!latest) throw new Error('no revision')
    return latest
  }
  const comment = { storyId, authorId: editor.id, body: 'How long is it?', at }
  const acts = [
    () => reviseStory(db, { storyId, content: buildContent(), author: editor.id, at }),
    () => confirmAsRead(db, revision(), { locales, actor: editor.id, at }),
    () => resolveComment(db, { storyId, commentId: addComment(db, comment).id, by: editor.id, at }),
    () => addComment(db, comment),
    () => assignLocale(db, { ...act, locale: 'en', personId: translator.id }),
    () => submitForReview(db, act),
    () => takeBack(db, act),
    () => publish(at),
    () => withdrawStory(db, { ...act, note: {} }),
  ]
  for (const perform of acts) {
    const before = { work: work(), agreed: readAgreements(db, revision()) }
    perform()
    expect(isEarlier(before.work.asOf, work().asOf)).toBe(true)
    expect(isEarlier(before.agreed.asOf, readAgreements(db, revision()).asOf)).toBe(true)
  }
})

test('there is nothing to know of a story that is not there', () => {
  expect(getStoryWork(editor, 99, at, db)).toBeUndefined()
})

test('says where each language stands, and since when', () => {
  publish(at, ['zh'])
  expect(work().editions).toMatchObject([
    { locale: 'zh', state: 'live', publishedAt: at, isLive: true, headline: '新桥通车' },
    { locale: 'en', state: 'draft', publishedAt: null, isLive: false },
  ])
  const content = buildContent({ headline: { zh: '大桥通车', en: 'Bridge opens' } })
  reviseStory(db, { storyId, content, author: editor.id, at: later })
  expect(work()).toMatchObject({
    version: 2,
    editions: [{ state: 'live', hasUnpublishedChanges: true }, { hasUnpublishedChanges: false }],
  })
  withdrawStory(db, { storyId, actor: editor.id, at: later, note: {} })
  expect(work().editions[0]).toMatchObject({ state: 'withdrawn', isLive: false })
})

test('names what keeps a language from going out, and the passages left behind', () => {
  const [first, second] = buildContent().passages
  if (!first || !second) throw new Error('no passages')
  confirmPassages(db, { storyId, passages: [first, second], by: editor.id, at })
  const content = buildContent({
    headline: { zh: '新桥通车' },
    passages: [first, buildPassage('second', '全长4公里。', 'It is 3 kilometres long.')],
  })
  reviseStory(db, { storyId, content, author: editor.id, at })
  expect(work()).toMatchObject({
    problems: [{ field: 'section' }, { field: 'headline', locale: 'en' }],
    passageIds: ['first', 'second'],
    stale: [{ passageId: 'second', behind: ['en'] }],
  })
})

const schedule = (locales: Locale[], time = due) =>
  schedulePublication(db, {
    storyId,
    kind: 'publish',
    actor: editor.id,
    at: time,
    now: at,
    locales,
  })

test('tells what waits for its time, each language by itself', () => {
  const { id: english } = schedule(['en'], later)
  const { id: chinese } = schedule(['zh'])
  expect(work().schedules).toEqual([
    {
      id: chinese,
      kind: 'publish',
      at: due,
      locales: ['zh'],
      by: 'Costa',
      note: {},
      behind: [],
      failure: null,
    },
    {
      id: english,
      kind: 'publish',
      at: later,
      locales: ['en'],
      by: 'Costa',
      note: {},
      behind: [],
      failure: null,
    },
  ])
})

test('tells what failed at its time, until something is done about it', async () => {
  schedule(['zh'])
  schedule(['en'])
  db.update(stories).set({ embargoUntil: later }).run()
  await publishDue(db, due, findHere)
  expect(work().schedules).toMatchObject([{ failure: 'embargoed' }, { failure: 'embargoed' }])
  publish(later, ['zh'])
  expect(work().schedules).toMatchObject([{ locales: ['en'], failure: 'embargoed' }])
  schedule(['en'], evenLater)
  expect(work().schedules).toMatchObject([{ locales: ['en'], at: evenLater, failure: null }])
})

test('an embargo counts until its time', () => {
  db.update(stories).set({ embargoUntil: due }).run()
  expect(work().embargoUntil).toBe(due)
  expect(work(editor, later).embargoUntil).toBeNull()
})

test('lists open comments before those that are resolved', () => {
  const say = (body: string, passageId: string | null) =>
    addComment(db, { storyId, authorId: translator.id, body, passageId, at })
  const answered = say('桥长？', 'second')
  say('导语太长。', null)
  resolveComment(db, { storyId, commentId: answered.id, by: editor.id, at: later })
  expect(work().comments).toMatchObject([
    { body: '导语太长。', passageId: null, author: '周宁', resolved: null },
    { body: '桥长？', passageId: 'second', resolved: { by: 'Costa', at: later } },
  ])
})

test('offers a person what that person may do', () => {
  assignLocale(db, { storyId, locale: 'en', personId: translator.id, actor: 'chen', at })
  expect(work().editions[1]?.assignee).toEqual({ id: translator.id, name: '周宁' })
  expect(work().colleagues.map(({ name }) => name)).toEqual(['Costa', '周宁'])
  expect(work(translator)).toMatchObject({
    steps: ['submit'],
    may: { assign: false, schedule: false, comment: true, resolve: true },
    colleagues: [],
  })
})
