import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { publications } from '@/db/schema/publishing'
import { getPerson, type Person } from '@/features/access/person'
import { Refused } from '@/features/access/refused'
import { listEvents } from '@/features/audit/events'
import { setCheckLevel } from '@/features/checks/commands'
import { waiveFinding } from '@/features/checks/waiving'
import { rowsOf } from '@/features/desk/desk-rows'
import { findHere } from '@/features/testing/find-here'
import { draftStory } from '@/features/testing/newsroom'
import { publishStory } from './commands'
import { publishChecked } from './errands'
import { type DueResult, publishDue } from './scheduling'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let editor: Person
let storyId: number

beforeEach(async () => {
  db = testDatabase()
  const found = getPerson(db, (await createPerson(db, { role: 'editor' })).id)
  if (!found) throw new Error('not made')
  editor = found
  storyId = draftStory(db, {
    sectionId: createSection(db).id,
    passages: [buildPassage('p', '耗资3.5万亿元。', 'It cost 3.5 billion yuan.')],
  }).storyId
})

const publish = (locales = ['zh', 'en'], time: string | null = null) => {
  const asked = { storyId, version: 1, kind: 'publish', locales, note: {}, at: time }
  return publishChecked(db, editor, asked, at)
}

const held = {
  status: 'refused',
  code: 'unfit',
  problems: [{ field: 'finding', passageId: 'p', finding: { rule: 'number-differs' } }],
}

test('a finding of a rule that blocks holds both languages back until it is waived', async () => {
  const refused = await publish()
  expect(refused).toMatchObject(held)
  expect(db.select().from(publications).all()).toEqual([])
  const [problem] = 'problems' in refused ? (refused.problems ?? []) : []
  const { zh = null, en = null } = problem?.finding?.values ?? {}
  waiveFinding(db, {
    ...{ storyId, passageId: 'p', rule: 'number-differs', zh, en },
    ...{ reason: '原文如此', actor: editor.id, at },
  })
  expect(await publish()).toMatchObject({ status: 'done' })
})

test('a headline and the words of the lead picture are held as passages are', async () => {
  const standfirst = { zh: '耗资3亿元', en: 'At a cost of 30 million yuan' }
  const passages = [buildPassage('p', '通车了。', 'It is open.')]
  const sectionId = createSection(db, { slug: 'china' }).id
  storyId = draftStory(db, { sectionId, standfirst, passages }).storyId
  const refused = await publish()
  expect(refused).toMatchObject({
    code: 'unfit',
    problems: [{ field: 'finding', passageId: '_standfirst', finding: { rule: 'number-differs' } }],
  })
  waiveFinding(db, {
    ...{ storyId, passageId: '_standfirst', rule: 'number-differs' },
    ...{ zh: '3亿', en: '30 million', reason: '原文如此', actor: editor.id, at },
  })
  expect(await publish()).toMatchObject({ status: 'done' })
})

test('one language alone goes out, and the other is held while readers have both', async () => {
  expect(await publish(['zh'])).toMatchObject({ status: 'done' })
  expect(await publish(['en'])).toMatchObject(held)
})

describe('what waits for its time', () => {
  /** As the clock of the site shows them. */
  const [atTen, atEleven] = ['2026-11-20T10:00', '2026-11-20T11:00']
  const results = () => publishDue(db, '2026-11-20T04:00:00.000Z', findHere)
  const ends = (all: DueResult[]) =>
    all.map(({ scheduled: { state, failure, locales } }) => [state, failure, locales.join(' ')])

  test('is held back at its time where the newsroom has forbidden since what it says', async () => {
    setCheckLevel(db, { rule: 'number-differs', level: 'note', actor: editor, at })
    expect(await publish(['zh', 'en'], atTen)).toMatchObject({ status: 'done' })
    setCheckLevel(db, { rule: 'number-differs', level: 'block', actor: editor, at })
    expect(ends(await results())).toEqual([['failed', 'findings', 'zh en']])
    expect(db.select().from(publications).all()).toEqual([])
    const { events } = listEvents(db, {})
    expect(events[0]).toMatchObject({
      action: 'story.schedule',
      details: { failure: 'findings', scheduledFor: '2026-11-20T02:00:00.000Z' },
    })
    const failed = (locale: 'zh' | 'en') => rowsOf(db, [storyId])[0]?.cells[locale].isHeld
    expect([failed('zh'), failed('en')]).toEqual([true, true])
  })

  test('is held back where readers have the language by then that it disagrees with', async () => {
    await publish(['zh'], atTen)
    await publish(['en'], atEleven)
    expect(ends(await results())).toEqual([
      ['done', null, 'zh'],
      ['failed', 'findings', 'en'],
    ])
    const [row] = rowsOf(db, [storyId])
    expect([row?.cells.zh.isHeld, row?.cells.en.isHeld]).toEqual([false, true])
  })

  test('is held no more on the desk once it went out', async () => {
    await publish(['zh'], atTen)
    await publish(['en'], atEleven)
    await results()
    setCheckLevel(db, { rule: 'number-differs', level: 'warn', actor: editor, at })
    const later = '2026-11-20T05:00:00.000Z'
    publishStory(db, { storyId, kind: 'update', actor: editor.id, at: later, locales: ['en'] })
    expect(rowsOf(db, [storyId])[0]?.cells.en.isHeld).toBe(false)
  })

  test('is not lost where nothing can be checked for the moment', async () => {
    await publish(['zh'], atTen)
    const busy = () => Promise.reject(new Refused('busy'))
    const [result] = await publishDue(db, '2026-11-20T04:00:00.000Z', busy)
    expect(result).toMatchObject({ scheduled: { state: 'waiting' }, error: { code: 'busy' } })
    expect(ends(await results())).toEqual([['done', null, 'zh']])
  })
})

test('the newsroom decides whether the rule blocks', async () => {
  setCheckLevel(db, { rule: 'number-differs', level: 'warn', actor: editor, at })
  expect(await publish()).toMatchObject({ status: 'done' })
})

test('one who may not publish is refused before anything is checked', async () => {
  const { id } = await createPerson(db, { role: 'reporter', name: 'r' })
  const reporter = getPerson(db, id)
  if (!reporter) throw new Error('not made')
  expect(await publishChecked(db, reporter, { storyId }, at)).toMatchObject({ code: 'forbidden' })
})
