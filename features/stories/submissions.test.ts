import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { type Role, roles } from '@/db/roles'
import { deskEntries } from '@/db/schema/desk'
import { stories } from '@/db/schema/stories'
import { getPerson, type Person } from '@/features/access/person'
import { auditSince } from '@/features/audit/testing/audit-since'
import * as tasks from '@/features/workflow/task-deeds'
import * as workflow from '@/features/workflow/workflow-deeds'
import { createStory } from './commands'
import { latestRevision } from './revisions'
import * as writing from './writing-deeds'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let people: Record<Role, Person>
let storyId: number

const chinese: Partial<StoryContent> = {
  headline: { zh: '新桥通车' },
  passages: [buildPassage('first', '新桥今天上午通车。', '')],
}
const both = buildContent({
  headline: { zh: '新桥通车', en: 'New bridge' },
  passages: [buildPassage('first', '新桥今天上午通车。', 'It opened.')],
})

beforeEach(async () => {
  db = testDatabase()
  const made = await Promise.all(
    roles.map(async (role) => {
      const { id } = await createPerson(db, { role, name: role })
      return [role, getPerson(db, id)] as const
    }),
  )
  people = Object.fromEntries(made) as Record<Role, Person>
  begin(chinese)
  written = auditSince(db)
})

function begin(content: Partial<StoryContent>): void {
  const author = people.reporter.id
  storyId = createStory(db, { content: buildContent(content), author, at }).storyId
}

const states = () =>
  db
    .select()
    .from(deskEntries)
    .all()
    .map(({ state }) => state)
const state = () => db.select().from(stories).get()?.state
let written: ReturnType<typeof auditSince>
const actions = () => written().map(({ action }) => action)
const done = { status: 'done' }
const submit = (who = people.reporter) => workflow.submitStory(db, who, { storyId }, at)
const takeBack = (who = people.reporter) => workflow.takeStoryBack(db, who, { storyId }, at)
const takeUp = (who = people.editor) => workflow.takeStoryUp(db, who, { storyId }, at)
const ready = () => workflow.declareReady(db, people.editor, { storyId }, at)
const finish = (isDone = true, who = people.translator) =>
  tasks.finish(db, who, { storyId, locale: 'en', isDone }, at)
const assign = (person: Person | null = people.translator) =>
  workflow.assignLanguage(
    db,
    people.editor,
    { storyId, locale: 'en', personId: person?.id ?? null },
    at,
  )
const write = (who: Person, content: StoryContent) => {
  const baseVersion = latestRevision(db, storyId)?.seq
  return writing.writeStory(db, who, { storyId, baseVersion, content }, at)
}

describe('handing in', () => {
  test('leaves an empty language open to whoever writes the story, and locks the rest', () => {
    expect(submit()).toEqual(done)
    expect(states()).toEqual(['in-review', 'missing'])
    expect(write(people.reporter, both)).toMatchObject({ status: 'saved' })
    expect(states()).toEqual(['in-review', 'draft'])
    const passages = [buildPassage('first', '改', 'It opened.')]
    expect(write(people.reporter, { ...both, passages })).toMatchObject({ code: 'forbidden' })
    expect(write(people.reporter, { ...both, sectionId: 1 })).toMatchObject({ code: 'forbidden' })
  })

  test('hands in later what was left open, which is locked then', () => {
    submit()
    expect(submit()).toMatchObject({ code: 'wrong-state' })
    write(people.reporter, both)
    expect(submit()).toEqual(done)
    expect(states()).toEqual(['in-review', 'in-review'])
    expect(write(people.reporter, buildContent(chinese))).toMatchObject({ code: 'forbidden' })
    expect(submit()).toMatchObject({ code: 'forbidden' })
  })

  test('locks what is written in both', () => {
    begin({})
    submit()
    expect(write(people.reporter, both)).toMatchObject({ code: 'forbidden' })
  })

  test('stays open while the rest is found ready, and comes back whole with a return', () => {
    submit()
    ready()
    write(people.reporter, both)
    expect(states()).toEqual(['in-review', 'draft'])
    workflow.returnStory(db, people.editor, { storyId, note: '请核对。' }, at)
    expect(states()).toEqual(['draft', 'draft'])
    expect(write(people.reporter, { ...both, sectionId: null })).toMatchObject({ status: 'saved' })
  })

  test('does not keep from being ready what an editor wrote', () => {
    submit()
    write(people.editor, both)
    ready()
    expect(states()).toEqual(['ready', 'ready'])
  })
})

describe('what was handed in', () => {
  beforeEach(() => void submit())

  test('is taken back by who did so, and can be handed in again', () => {
    expect(takeBack(people.translator)).toMatchObject({ code: 'forbidden' })
    expect(takeBack(people.editor)).toMatchObject({ code: 'forbidden' })
    expect(takeBack()).toEqual(done)
    expect(states()).toEqual(['draft', 'missing'])
    expect(takeBack()).toMatchObject({ code: 'forbidden' })
    expect(submit()).toEqual(done)
    expect(actions()).toEqual(['story.submit', 'story.takeBack', 'story.submit'])
  })

  test.each<[string, () => unknown]>([
    ['says so', () => takeUp()],
    ['writes', () => write(people.editor, both)],
    [
      'comments',
      () =>
        workflow.commentOnStory(
          db,
          people.editor,
          { storyId, body: '多长？', passageId: null },
          at,
        ),
    ],
  ])('is not taken back once an editor %s', (_, act) => {
    act()
    expect(actions()).toContain('story.takeUp')
    expect(takeBack()).toMatchObject({ code: 'wrong-state' })
    expect(state()).toBe('in-review')
    expect(takeUp(people.administrator)).toMatchObject({ code: 'wrong-state' })
  })

  test('is still taken back when others than editors speak of it', () => {
    const asked = { storyId, body: '我来译', passageId: null }
    workflow.commentOnStory(db, people.translator, asked, at)
    expect(takeUp(people.reporter)).toMatchObject({ code: 'forbidden' })
    expect(takeBack()).toEqual(done)
  })

  test('is not taken up by who handed it in', () => {
    takeBack()
    submit(people.editor)
    expect(takeUp()).toMatchObject({ code: 'wrong-state' })
    expect(takeBack(people.editor)).toEqual(done)
  })
})

describe('one whose task a language is', () => {
  beforeEach(() => {
    submit()
    assign()
  })

  test('says that it is done while the rest is in review, which hands it in', () => {
    expect(finish()).toMatchObject({ code: 'nothing-written' })
    write(people.translator, both)
    expect(states()).toEqual(['in-review', 'draft'])
    expect(finish()).toEqual(done)
    expect(states()).toEqual(['in-review', 'in-review'])
    expect(actions()[0]).toBe('story.finish')
    expect(finish(false)).toEqual(done)
    expect(actions()[0]).toBe('story.reopen')
  })

  test('says nothing of what is another’s, nor of a draft', () => {
    write(people.translator, both)
    expect(finish(true, people.reporter)).toMatchObject({ code: 'forbidden' })
    assign(null)
    expect(finish()).toMatchObject({ code: 'forbidden' })
    assign()
    takeBack()
    expect(finish()).toMatchObject({ code: 'wrong-state' })
  })
})

describe('one who has no language of the story', () => {
  const ask = (who = people.translator, locale = 'en') =>
    tasks.askFor(db, who, { storyId, locale }, at)
  const drop = (who: Person, of = people.translator) =>
    tasks.dropAsking(db, who, { storyId, locale: 'en', personId: of.id }, at)

  test('asks for one, once', () => {
    expect(ask()).toEqual(done)
    expect(ask()).toMatchObject({ code: 'nothing-new' })
    expect(ask(people.translator, 'zh')).toEqual(done)
    expect(ask(people.translator, 'fr')).toMatchObject({ code: 'malformed' })
    expect(actions()).toEqual(['story.ask', 'story.ask'])
  })

  test('has no need to ask for what is theirs already', () => {
    expect(ask(people.reporter, 'zh')).toMatchObject({ code: 'nothing-new' })
    expect(ask(people.editor)).toMatchObject({ code: 'nothing-new' })
    assign()
    expect(ask()).toMatchObject({ code: 'nothing-new' })
  })

  test('gets it, which answers all who asked for it', () => {
    ask()
    assign()
    expect(drop(people.translator)).toMatchObject({ code: 'nothing-new' })
    assign(null)
    expect(ask()).toEqual(done)
  })

  test('takes the request back, or is declined by those who could give it', () => {
    ask()
    expect(drop(people.reporter)).toMatchObject({ code: 'forbidden' })
    expect(drop(people.translator)).toEqual(done)
    ask()
    expect(drop(people.editor)).toEqual(done)
    expect(drop(people.editor)).toMatchObject({ code: 'nothing-new' })
  })
})
