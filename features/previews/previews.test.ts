import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createTopic } from '@/db/factories/vocabulary'
import type { Role } from '@/db/roles'
import { getPerson, type Person } from '@/features/access/person'
import { auditSince } from '@/features/audit/testing/audit-since'
import { getEdition } from '@/features/editions/published'
import { publishStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { pairOf } from '@/lib/i18n/pairs'
import { endSharing, shareDraft } from './deeds'
import { getDraft } from './draft'
import { listOpenLinks, openLink } from './links'

const secret = 'a secret for the tests'
const shown = (previewAt: string) => ({ previewAt, isMarked: true })
const minute = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 8, minutes)).toISOString()

let db: Db
let editor: Person
let story: { storyId: number; number: number }

beforeEach(async () => {
  db = testDatabase()
  editor = await person('editor')
  story = createStory(db, { content: buildContent(), author: editor.id, at: minute(0) })
})

async function person(role: Role): Promise<Person> {
  const { id } = await createPerson(db, { role, name: role })
  const found = getPerson(db, id)
  if (!found) throw new Error('nobody')
  return found
}

function share({ storyId = story.storyId, lifetime = 'hour' } = {}): string {
  expect(shareDraft(db, editor, { storyId, lifetime }, minute(0))).toEqual({ status: 'done' })
  return listOpenLinks(db, storyId, secret, minute(0))[0]?.token ?? ''
}

describe('a link', () => {
  test('opens its own story until it expires', () => {
    const token = share()
    const open = { status: 'open', storyId: story.storyId }
    expect(openLink(db, token, secret, minute(59))).toEqual(open)
    expect(openLink(db, token, secret, minute(60))).toEqual({ status: 'ended' })
    expect(listOpenLinks(db, story.storyId, secret, minute(60))).toEqual([])
  })

  test('opens nothing once it was revoked', () => {
    const token = share()
    const asked = { storyId: story.storyId, linkId: 1 }
    expect(endSharing(db, editor, asked, minute(1))).toEqual({ status: 'done' })
    expect(openLink(db, token, secret, minute(2))).toEqual({ status: 'ended' })
    expect(endSharing(db, editor, asked, minute(2))).toMatchObject({ code: 'no-link' })
  })

  test('cannot be forged: any other sign, number or secret opens nothing', () => {
    const token = share()
    const other = createStory(db, { content: buildContent(), author: editor.id, at: minute(0) })
    const otherToken = share({ storyId: other.storyId })
    const [id, signature] = token.split('.')
    const [otherId] = otherToken.split('.')
    const forged = [
      '',
      'x',
      `${id}`,
      `${id}.`,
      `${otherId}.${signature}`,
      `9.${signature}`,
      `0${token}`,
      `${token}=`,
      token.toUpperCase(),
    ]
    for (const one of forged) {
      expect(openLink(db, one, secret, minute(1)), one).toEqual({ status: 'unknown' })
    }
    expect(openLink(db, token, 'another secret', minute(1))).toEqual({ status: 'unknown' })
  })

  test('is made and revoked by those who may, and both are written down', async () => {
    const reporter = await person('reporter')
    const written = auditSince(db)
    const asked = { storyId: story.storyId, lifetime: 'week' }
    expect(shareDraft(db, reporter, asked, minute(0))).toMatchObject({ code: 'forbidden' })
    expect(shareDraft(db, editor, { ...asked, lifetime: 'ever' }, minute(0))).toMatchObject({
      code: 'malformed',
    })
    share()
    const revoked = { storyId: story.storyId, linkId: 1 }
    expect(endSharing(db, reporter, revoked, minute(1))).toMatchObject({ code: 'forbidden' })
    endSharing(db, editor, revoked, minute(1))
    expect(written()).toMatchObject([
      { action: 'preview.revoke', actorId: editor.id },
      { action: 'preview.share', actorId: editor.id },
    ])
  })
})

describe('a draft', () => {
  test('is the newest text, while readers still have the old one', () => {
    publishStory(db, { storyId: story.storyId, kind: 'publish', actor: editor.id, at: minute(1) })
    const topic = createTopic(db)
    const content = buildContent({ headline: { zh: '新', en: 'New' }, topicIds: [topic.id] })
    reviseStory(db, { storyId: story.storyId, content, author: editor.id, at: minute(9) })
    const draft = getDraft(db, story.storyId, shown('preview/story/1'))
    expect(draft?.editions).toMatchObject({
      zh: { headline: '新', publishedAt: minute(1), topics: [{ slug: 'rail' }] },
      en: { headline: 'New', previewAt: 'preview/story/1' },
    })
    expect(getEdition('en', story.number, db)).toMatchObject({
      edition: { headline: 'New bridge opens', topics: [] },
    })
  })

  test('says to colleagues what is to follow which language, and to no one with a link', () => {
    const { storyId } = story
    const revision = latestRevision(db, storyId)
    if (!revision) throw new Error('The story is gone')
    const act = { passageIds: ['_headline', 'first'], actor: editor.id, at: minute(1) }
    confirmStoryPassages(db, revision, { ...act, pair: pairOf('zh', 'en') })
    const content = buildContent({ headline: { zh: '旧桥通车', en: 'New bridge opens' } })
    reviseStory(db, { storyId, content, author: editor.id, at: minute(2) })
    const staleIn = (isMarked: boolean) => {
      const draft = getDraft(db, storyId, { previewAt: 'x', isMarked })
      return [draft?.editions.zh?.stale, draft?.editions.en?.stale]
    }
    expect(staleIn(true)).toEqual([[], [{ id: '_headline', changed: ['zh'] }]])
    expect(staleIn(false)).toEqual([[], []])
  })

  test('says to colleagues what of it a machine wrote and nobody has read', () => {
    const { storyId } = story
    const [first, ...rest] = buildContent().passages
    if (!first) throw new Error('no passages')
    const drafted = { ...first, machineDrafts: { en: { id: 'one', hash: '' } } }
    const content = buildContent({ passages: [drafted, ...rest] })
    reviseStory(db, { storyId, content, author: editor.id, at: minute(2) })
    const unreadIn = (isMarked: boolean) => {
      const draft = getDraft(db, storyId, { previewAt: 'x', isMarked })
      return [draft?.editions.zh?.unread, draft?.editions.en?.unread]
    }
    expect(unreadIn(true)).toEqual([[], [first.id]])
    expect(unreadIn(false)).toEqual([[], []])
    const revision = latestRevision(db, storyId)
    if (!revision) throw new Error('The story is gone')
    const act = { passageIds: [first.id], actor: editor.id, at: minute(3) }
    confirmStoryPassages(db, revision, { ...act, pair: pairOf('zh', 'en') })
    expect(unreadIn(true)).toEqual([[], []])
  })

  test('has the languages that were begun, and no others', () => {
    const [first] = buildContent().passages
    const panels = { zh: first?.panels.zh ?? [], en: [] }
    const content = buildContent({
      headline: {},
      passages: [{ id: 'first', panels }],
    })
    reviseStory(db, { storyId: story.storyId, content, author: editor.id, at: minute(2) })
    expect(Object.keys(getDraft(db, story.storyId, shown('x'))?.editions ?? {})).toEqual(['zh'])
  })
})
