import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { type Role, roles } from '@/db/roles'
import { comments, deskEntries } from '@/db/schema/desk'
import { revisions, stories } from '@/db/schema/stories'
import { getPerson, type Person } from '@/features/access/person'
import { auditSince } from '@/features/audit/testing/audit-since'
import { assignLocale, markReady, submitForReview } from '@/features/workflow/commands'
import * as workflow from '@/features/workflow/workflow-deeds'
import { createStory } from './commands'
import { restoreRevision } from './restore'
import { latestRevision } from './revisions'
import * as writing from './writing-deeds'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let people: Record<Role, Person>
let storyId: number

beforeEach(async () => {
  db = testDatabase()
  const made = await Promise.all(roles.map(async (role) => [role, await person(role)] as const))
  people = Object.fromEntries(made) as Record<Role, Person>
  storyId = begin(people.reporter)
})

async function person(role: Role): Promise<Person> {
  const { id } = await createPerson(db, { role, name: role })
  const found = getPerson(db, id)
  if (!found) throw new Error('not made')
  return found
}

const begin = (owner: Person) =>
  createStory(db, { content: buildContent(), author: owner.id, at }).storyId
const stateOf = () => db.select().from(stories).get()?.state
const withHeadline = (headline: StoryContent['headline']) => buildContent({ headline })
const write = (who: Person, content: StoryContent, baseVersion = 1) =>
  writing.writeStory(db, who, { storyId, baseVersion, content }, at)

describe('writing', () => {
  const english = withHeadline({ zh: '新桥通车', en: 'Opened' })
  const both = withHeadline({ zh: '改', en: 'Opened' })

  test('a reporter writes an own draft, and nothing once it is out of hand', () => {
    expect(write(people.reporter, both)).toMatchObject({ status: 'saved', version: 2 })
    submitForReview(db, { storyId, actor: '', at })
    expect(write(people.reporter, english, 2)).toMatchObject({ code: 'forbidden' })
  })

  test('a reporter writes no one else’s story', () => {
    storyId = begin(people.editor)
    expect(write(people.reporter, english)).toEqual({ status: 'refused', code: 'forbidden' })
    expect(latestRevision(db, storyId)?.seq).toBe(1)
  })

  test('a translator changes the language assigned, and nothing beside it', () => {
    expect(write(people.translator, english)).toMatchObject({ code: 'forbidden' })
    assignLocale(db, { storyId, locale: 'en', personId: people.translator.id, actor: 'chen', at })
    expect(write(people.translator, both)).toMatchObject({ code: 'forbidden' })
    expect(write(people.translator, buildContent({ sectionId: 1 }))).toMatchObject({
      code: 'forbidden',
    })
    const [first, second] = buildContent().passages
    const reordered = buildContent({ passages: [second, first] as StoryContent['passages'] })
    expect(write(people.translator, reordered)).toMatchObject({ code: 'forbidden' })
    expect(latestRevision(db, storyId)?.seq).toBe(1)
    expect(write(people.translator, english)).toMatchObject({ status: 'saved', version: 2 })
  })

  test('a translation made after a story was found ready has it looked at again', () => {
    assignLocale(db, { storyId, locale: 'en', personId: people.translator.id, actor: 'chen', at })
    markReady(db, { storyId, actor: '', at })
    write(people.translator, english)
    expect(stateOf()).toBe('in-review')
  })

  test('what is far larger than a story is refused before it is looked into', () => {
    const nothing = Array.from({ length: 400_000 }, () => ({}))
    const asked = { storyId, baseVersion: 1, content: { ...both, passages: nothing } }
    const answer = writing.writeStory(db, people.reporter, asked, at)
    expect(answer).toEqual({ status: 'refused', code: 'too-large' })
  })

  test('the audit has who took up the pen, once', () => {
    const written = auditSince(db)
    write(people.editor, english)
    write(people.editor, both, 2)
    expect(written().map(({ action }) => action)).toEqual(['story.edit'])
  })

  test('gives how the passages stand to each other', () => {
    const passageIds = ['first', 'second']
    const asked = { storyId, version: 1, passageIds }
    expect(writing.confirmAgreement(db, people.editor, asked, at)).toMatchObject({ status: 'done' })
    const passages = [
      buildPassage('first', '改', 'The new bridge opened this morning.'),
      ...buildContent().passages.slice(1),
    ]
    expect(write(people.editor, buildContent({ passages }))).toMatchObject({
      agreements: {
        'zh en': { first: { state: 'stale', changed: ['zh'] }, second: { state: 'agreed' } },
      },
    })
    expect(db.select().from(deskEntries).all()).toMatchObject([
      { locale: 'zh', staleCount: 0 },
      { locale: 'en', staleCount: 1 },
    ])
  })

  test('what is confirmed is what was on the screen', () => {
    write(people.editor, english)
    const asked = { storyId, version: 1, passageIds: ['first'] }
    expect(writing.confirmAgreement(db, people.editor, asked, at)).toMatchObject({
      code: 'changed-meanwhile',
    })
  })

  test('a link leads to a page or an address, and to nothing else', () => {
    const linked = (link: string) =>
      buildContent({
        passages: [
          {
            id: 'first',
            panels: { zh: [{ type: 'paragraph', text: [{ text: '桥', link }] }], en: [] },
          },
        ],
      })
    expect(write(people.editor, linked('javascript:alert(1)'))).toMatchObject({ code: 'malformed' })
    expect(write(people.editor, linked('/zh/about'))).toMatchObject({ status: 'saved' })
    const old = linked('vbscript:x')
    db.insert(revisions).values({ storyId, seq: 3, content: old, author: '', createdAt: at }).run()
    expect(latestRevision(db, storyId)?.content).toEqual(old)
    write(people.editor, english, 3)
    restoreRevision(db, { storyId, seq: 3, author: people.editor.id, at })
    expect(latestRevision(db, storyId)?.content).toEqual(
      buildContent({
        passages: [
          { id: 'first', panels: { zh: [{ type: 'paragraph', text: [{ text: '桥' }] }], en: [] } },
        ],
      }),
    )
  })

  test('whoever may begin a story does', () => {
    const written = auditSince(db)
    expect(writing.beginStory(db, people.translator, undefined, at)).toMatchObject({
      code: 'forbidden',
    })
    const begun = writing.beginStory(db, people.reporter, undefined, at)
    expect(begun).toMatchObject({ status: 'done' })
    expect(written()).toMatchObject([{ action: 'story.create' }])
  })
})

describe('the work flow', () => {
  test('goes from the reporter over the editor back and on', () => {
    const written = auditSince(db)
    expect(workflow.submitStory(db, people.reporter, { storyId }, at)).toEqual({ status: 'done' })
    const returned = { storyId, note: '请核对桥长。' }
    expect(workflow.returnStory(db, people.reporter, returned, at)).toMatchObject({
      code: 'forbidden',
    })
    workflow.returnStory(db, people.editor, returned, at)
    expect(stateOf()).toBe('draft')
    expect(db.select().from(comments).all()).toMatchObject([{ body: returned.note }])
    workflow.submitStory(db, people.reporter, { storyId }, at)
    expect(workflow.declareReady(db, people.reporter, { storyId }, at)).toMatchObject({
      code: 'forbidden',
    })
    workflow.declareReady(db, people.editor, { storyId }, at)
    expect(stateOf()).toBe('ready')
    expect(written().map(({ action }) => action)).toEqual([
      'story.markReady',
      'story.submit',
      'story.return',
      'story.submit',
    ])
  })

  test('a step out of turn is refused and leaves no trace', () => {
    const returned = { storyId, note: '?' }
    const written = auditSince(db)
    expect(workflow.returnStory(db, people.editor, returned, at)).toEqual({
      status: 'refused',
      code: 'wrong-state',
    })
    expect(db.select().from(comments).all()).toEqual([])
    expect(written()).toEqual([])
  })

  test('a language is assigned by editors, to someone who is there', () => {
    const task = { storyId, locale: 'en', personId: people.translator.id }
    expect(workflow.assignLanguage(db, people.translator, task, at)).toMatchObject({
      code: 'forbidden',
    })
    expect(workflow.assignLanguage(db, people.editor, task, at)).toEqual({ status: 'done' })
    expect(
      workflow.assignLanguage(db, people.editor, { ...task, personId: 'no one' }, at),
    ).toMatchObject({ code: 'malformed' })
    expect(db.select().from(deskEntries).all()).toMatchObject([
      { locale: 'zh', assigneeId: null },
      { locale: 'en', assigneeId: people.translator.id },
    ])
  })

  test('a comment is resolved within its own story alone', () => {
    const asked = { storyId, body: '核对', passageId: 'first' }
    workflow.commentOnStory(db, people.translator, asked, at)
    const other = begin(people.editor)
    const resolve = (id: number) =>
      workflow.resolveStoryComment(db, people.editor, { storyId: id, commentId: 1 }, at)
    resolve(other)
    expect(db.select().from(comments).get()?.resolvedAt).toBeNull()
    resolve(storyId)
    expect(db.select().from(comments).get()).toMatchObject({ resolvedBy: people.editor.id })
  })

  test('the audit has who commented and who resolved', () => {
    const written = auditSince(db)
    const asked = { storyId, body: '核对', passageId: 'first' }
    workflow.commentOnStory(db, people.translator, asked, at)
    workflow.resolveStoryComment(db, people.editor, { storyId, commentId: 1 }, at)
    expect(written()).toMatchObject([
      { action: 'comment.resolve', actorName: 'editor', subjectId: String(storyId) },
      { action: 'comment.add', actorName: 'translator', details: { note: '核对' } },
    ])
  })

  test('what is not well formed, and what is not there, is refused', () => {
    const { editor } = people
    expect(workflow.submitStory(db, editor, { storyId: 'x' }, at)).toMatchObject({
      code: 'malformed',
    })
    expect(workflow.submitStory(db, editor, undefined, at)).toMatchObject({ code: 'malformed' })
    expect(workflow.submitStory(db, editor, { storyId: 99 }, at)).toMatchObject({
      code: 'no-story',
    })
    expect(workflow.returnStory(db, editor, { storyId, note: ' ' }, at)).toMatchObject({
      code: 'malformed',
    })
  })
})
