import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { publications } from '@/db/schema/publishing'
import { getPerson, type Person } from '@/features/access/person'
import { setCheckLevel } from '@/features/checks/commands'
import { waiveFinding } from '@/features/checks/waiving'
import { draftStory } from '@/features/testing/newsroom'
import { publishChecked } from './errands'

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

const publish = (locales = ['zh', 'en'], version = 1) =>
  publishChecked(db, editor, { storyId, version, kind: 'publish', locales, note: {}, at: null }, at)

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

test('one language alone goes out, and the other is held while readers have both', async () => {
  expect(await publish(['zh'])).toMatchObject({ status: 'done' })
  expect(await publish(['en'])).toMatchObject(held)
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
