import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { getPerson, type Person } from '@/features/access/person'
import { auditSince } from '@/features/audit/testing/audit-since'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { pairOf } from '@/lib/i18n/pairs'
import { restore } from './deeds'
import { listHistory, revisionsPerPage } from './queries'
import { getComparison } from './stored-comparison'

const hour = (hours: number) => new Date(Date.UTC(2026, 10, 20, hours)).toISOString()
const withEnglish = (en: string) => buildContent({ headline: { zh: '新桥通车', en } })

const by = 'lin'

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = createStory(db, { content: buildContent(), author: 'import', at: hour(0) }).storyId
})

describe('the history of a story', () => {
  test('says who changed what and when, the newest first', async () => {
    const lin = await createPerson(db, { name: '林晓舟' })
    reviseStory(db, { storyId, content: withEnglish('Opened'), author: lin.id, at: hour(1) })
    expect((await listHistory(db, storyId, { by })).entries).toMatchObject([
      {
        seq: 2,
        author: '林晓舟',
        at: hour(1),
        previous: 1,
        changes: [{ kind: 'field', field: 'headline', locales: ['en'] }],
      },
      { seq: 1, author: 'import', changes: null },
    ])
  })

  test('marks what was published and withdrawn', async () => {
    const act = { storyId, actor: 'costa' }
    publishStory(db, { ...act, kind: 'publish', at: hour(1) })
    withdrawStory(db, { ...act, at: hour(2), note: {} })
    expect((await listHistory(db, storyId, { by })).entries[0]?.publications).toEqual([
      { kind: 'publish', at: hour(1), actor: 'costa', locales: ['zh', 'en'] },
      { kind: 'withdraw', at: hour(2), actor: 'costa', locales: ['zh', 'en'] },
    ])
  })

  test('says what was confirmed of a version, how and by whom', async () => {
    const confirm = (passageIds: string[], at: string, kind?: 'right') => {
      const revision = latestRevision(db, storyId)
      if (!revision) throw new Error('The story is gone')
      const pair = pairOf('zh', 'en')
      confirmStoryPassages(db, revision, {
        passageIds,
        pair,
        actor: 'costa',
        at,
        ...(kind && { kind }),
      })
    }
    confirm(['second', '_headline', 'first'], hour(1))
    reviseStory(db, { storyId, content: withEnglish('Opened'), author: 'lin', at: hour(2) })
    confirm(['_headline'], hour(2), 'right')
    // The version that was confirmed is folded into the one after it.
    reviseStory(db, { storyId, content: withEnglish('Opens'), author: 'lin', at: hour(2) })
    const { entries } = await listHistory(db, storyId, { by })
    const act = { actor: 'costa', pair: ['zh', 'en'] }
    expect(entries.map(({ seq, agreements }) => ({ seq, agreements }))).toEqual([
      {
        seq: 3,
        agreements: [{ ...act, kind: 'right', at: hour(2), fields: ['_headline'], passages: [] }],
      },
      {
        seq: 1,
        agreements: [
          { ...act, kind: 'read', at: hour(1), fields: ['_headline'], passages: [1, 2] },
        ],
      },
    ])
  })

  test('is paged; the last of a page is compared with the first of the next', async () => {
    for (let index = 1; index <= revisionsPerPage; index++) {
      reviseStory(db, {
        storyId,
        content: withEnglish(`No ${index}`),
        author: 'lin',
        at: hour(index),
      })
    }
    const newest = await listHistory(db, storyId, { by })
    expect(newest).toMatchObject({ page: 1, pageCount: 2 })
    expect(newest.entries.at(-1)).toMatchObject({ seq: 2, changes: [{ field: 'headline' }] })
    expect((await listHistory(db, storyId, { page: 2, by })).entries.map(({ seq }) => seq)).toEqual(
      [1],
    )
    expect((await listHistory(db, storyId, { page: 99, by })).page).toBe(2)
  })
})

describe('a comparison', () => {
  test('is of any two revisions, in either direction', async () => {
    reviseStory(db, { storyId, content: withEnglish('Opened'), author: 'lin', at: hour(1) })
    reviseStory(db, { storyId, content: withEnglish('Closed'), author: 'lin', at: hour(2) })
    const compared = await getComparison(db, storyId, { from: 3, to: 1, by: 'lin' })
    expect(compared).toMatchObject({
      before: { seq: 3 },
      after: { seq: 1, author: 'import' },
      comparison: { fields: [{ parts: [{ kind: 'removed', text: 'Closed' }, {}] }] },
    })
  })

  test('is refused for a revision that the story does not have', async () => {
    expect(await getComparison(db, storyId, { from: 1, to: 2, by: 'lin' })).toBeUndefined()
  })
})

async function signedInEditor(): Promise<Person> {
  const { id } = await createPerson(db, { role: 'editor' })
  const person = getPerson(db, id)
  if (!person) throw new Error('nobody')
  return person
}

describe('restoring', () => {
  test('makes the old text the newest and leaves the newer one in history', async () => {
    const editor = await signedInEditor()
    reviseStory(db, { storyId, content: withEnglish('Opened'), author: 'lin', at: hour(1) })
    const done = { status: 'done', version: 3 }
    const written = auditSince(db)
    expect(restore(db, editor, { storyId, seq: 1 }, hour(2))).toEqual(done)
    expect((await listHistory(db, storyId, { by })).entries).toMatchObject([
      { seq: 3, restoredFrom: 1 },
      { seq: 2, restoredFrom: null },
      { seq: 1 },
    ])
    expect(written()).toMatchObject([
      { action: 'history.restore', actorId: editor.id, details: { revision: 1 } },
    ])
  })

  test('is refused where there is nothing to bring back, and leaves no trace', async () => {
    const editor = await signedInEditor()
    const written = auditSince(db)
    const refusal = (seq: number) => restore(db, editor, { storyId, seq }, hour(2))
    expect(refusal(9)).toMatchObject({ status: 'refused', code: 'no-revision' })
    expect(refusal(1)).toMatchObject({ status: 'refused', code: 'nothing-new' })
    expect((await listHistory(db, storyId, { by })).entries).toHaveLength(1)
    expect(written()).toEqual([])
  })
})
