import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { stories } from '@/db/schema/stories'
import { Refused } from '@/features/access/refused'
import type { ChangedPlace } from '@/features/passages/changed-places'
import { publishStory } from '@/features/publishing/commands'
import { markReady } from '@/features/workflow/commands'
import { createStory } from './commands'
import { foldedHistory, revisionStamps } from './fold-revisions'
import { restoreRevision } from './restore'
import { latestRevision } from './revisions'
import { saveStory } from './save'

const minute = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 9, minutes)).toISOString()

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  storyId = createStory(db, { content: buildContent(), author: 'lin', at: minute(0) }).storyId
})

const save = (content: StoryContent, baseVersion: number, author = 'lin', at = minute(1)) =>
  saveStory(db, { storyId, baseVersion, content, author, at })

const withPassage = (id: string, zh: string, en: string): StoryContent => {
  const content = buildContent()
  return {
    ...content,
    passages: content.passages.map((passage) =>
      passage.id === id ? buildPassage(id, zh, en) : passage,
    ),
  }
}

describe('saveStory', () => {
  test('keeps what was written and gives the next version', () => {
    const content = withPassage('first', '新桥昨天通车。', 'The new bridge opened yesterday.')
    expect(save(content, 1)).toMatchObject({ status: 'saved', version: 2 })
    expect(latestRevision(db, storyId)?.content).toEqual(content)
  })

  test('writes nothing where nothing changed', () => {
    expect(save(buildContent(), 1)).toMatchObject({ status: 'saved', version: 1 })
  })

  test('merges changes of different panels by two people', () => {
    const chinese = withPassage('first', '新桥昨天通车。', 'The new bridge opened this morning.')
    const english = withPassage('first', '新桥今天上午通车。', 'The bridge opened at nine.')
    save(chinese, 1, 'lin')
    expect(save(english, 1, 'costa')).toMatchObject({
      status: 'saved',
      version: 3,
      content: {
        passages: [buildPassage('first', '新桥昨天通车。', 'The bridge opened at nine.'), {}],
      },
    })
  })

  test('gives both texts where two people changed one panel, and writes nothing', () => {
    const mine = withPassage('second', '全长4公里。', 'It is 3 kilometres long.')
    const theirs = withPassage('second', '全长5公里。', 'It is 3 kilometres long.')
    save(theirs, 1, 'costa')
    expect(save(mine, 1, 'lin')).toMatchObject({
      status: 'conflict',
      version: 2,
      theirs: { passages: [{}, theirs.passages[1]] },
      conflicts: [{ passageId: 'second', locale: 'zh' }],
    })
    expect(latestRevision(db, storyId)?.content).toEqual(theirs)
  })

  test('refuses a change of a place that the writer may not change, and keeps nothing', () => {
    const english = (place: ChangedPlace) => place.locale === 'en'
    const content = withPassage('first', '新桥昨天通车。', 'The bridge opened yesterday.')
    expect(() =>
      saveStory(db, {
        storyId,
        baseVersion: 1,
        content,
        author: 'costa',
        at: minute(1),
        mayChange: english,
      }),
    ).toThrow(new Refused('forbidden'))
    expect(latestRevision(db, storyId)?.seq).toBe(1)
  })

  test('does not hold the changes of others against a writer', () => {
    save(withPassage('first', '新桥昨天通车。', 'The new bridge opened this morning.'), 1, 'lin')
    const content = withPassage('second', '全长3公里。', 'It runs for 3 kilometres.')
    expect(
      saveStory(db, {
        storyId,
        baseVersion: 1,
        content,
        author: 'costa',
        at: minute(2),
        mayChange: (place) => place.locale === 'en',
      }),
    ).toMatchObject({ status: 'saved', version: 3 })
  })

  test('sends a story that was ready back to review where the writer may not judge it', () => {
    markReady(db, { storyId, actor: 'editor', at: minute(0) })
    const content = withPassage('first', '改', 'Changed')
    const writing = { storyId, baseVersion: 1, content, author: 'costa', at: minute(1) }
    saveStory(db, { ...writing, needsReview: true })
    expect(db.select().from(stories).get()?.state).toBe('in-review')
  })

  test('makes a draft of a live story that is written on', () => {
    publishStory(db, { storyId, kind: 'publish', actor: 'desk', at: minute(0) })
    save(withPassage('first', '改', 'Changed'), 1)
    expect(db.select().from(stories).get()?.state).toBe('draft')
  })

  test('merges rightly though the version begun from was folded away', () => {
    const draft = (n: number) =>
      withPassage('first', `第${n}稿`, 'The new bridge opened this morning.')
    save(draft(1), 1, 'lin', minute(1))
    save(draft(2), 2, 'lin', minute(2))
    save(draft(3), 3, 'lin', minute(50))
    expect(revisionStamps(db, storyId).map(({ seq }) => seq)).toEqual([3, 4])
    const late = withPassage('second', '全长3公里。', 'It runs for 3 kilometres.')
    const result = save(
      {
        ...late,
        passages: [
          draft(1).passages[0] ?? buildPassage('first', '', ''),
          ...late.passages.slice(1),
        ],
      },
      2,
      'costa',
      minute(51),
    )
    expect(result.status).toBe('conflict')
    expect(latestRevision(db, storyId)?.content).toEqual(draft(3))
  })
})

describe('history', () => {
  const stamp = (id: number, author: string, at: number, isKept = false) => ({
    id,
    author,
    createdAt: minute(at),
    isKept,
    restoredFrom: null,
  })
  const ids = (stamps: { id: number }[]) => stamps.map(({ id }) => id)

  test('folds what one person made within ten minutes into the last of it', () => {
    const stamps = [stamp(1, 'lin', 0), stamp(2, 'lin', 4), stamp(3, 'lin', 9), stamp(4, 'lin', 12)]
    expect(ids(foldedHistory(stamps))).toEqual([3, 4])
  })

  test('does not fold over another person, nor anything published', () => {
    const stamps = [stamp(1, 'lin', 0), stamp(2, 'costa', 1), stamp(3, 'lin', 2)]
    expect(ids(foldedHistory(stamps))).toEqual([1, 2, 3])
    expect(ids(foldedHistory([stamp(1, 'lin', 0, true), stamp(2, 'lin', 1)]))).toEqual([1, 2])
  })

  test('keeps what was written just before a restoring, and the restoring itself', () => {
    save(withPassage('first', '改', 'Changed'), 1, 'lin', minute(1))
    expect(restoreRevision(db, { storyId, seq: 1, author: 'lin', at: minute(2) })).toEqual({
      status: 'restored',
      version: 3,
    })
    expect(latestRevision(db, storyId)).toMatchObject({ content: buildContent(), restoredFrom: 1 })
    save(withPassage('first', '再改', 'Again'), 3, 'lin', minute(3))
    expect(foldedHistory(revisionStamps(db, storyId)).map(({ seq }) => seq)).toEqual([2, 3, 4])
  })

  test('restores only what there is, and what the writer may change', () => {
    const restoring = { storyId, author: 'lin', at: minute(2) }
    expect(restoreRevision(db, { ...restoring, seq: 9 })).toMatchObject({ code: 'no-revision' })
    save(withPassage('first', '改', 'Changed'), 1, 'costa', minute(1))
    expect(
      restoreRevision(db, { ...restoring, seq: 1, mayChange: ({ locale }) => locale === 'zh' }),
    ).toMatchObject({ code: 'forbidden' })
  })
})
