import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { Passage, StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { testDatabase } from '@/db/factories/test-database'
import { deskEntries } from '@/db/schema/desk'
import { media } from '@/db/schema/media'
import { auditEvents } from '@/db/schema/people'
import { confirmPassages } from '@/features/passages/agreements'
import { agreementsIn } from './agreements-in'
import { changesSince } from './changes-since'
import { createStory } from './commands'
import { confirmStoryPassages } from './confirm'
import { latestRevision, type Revision } from './revisions'
import { saveStory } from './save'

const pair = ['zh', 'en'] as const
const minute = (count: number) => new Date(Date.UTC(2026, 10, 20) + count * 60_000).toISOString()
const agreed = buildPassage('one', '全长3公里。', 'It is 3 kilometres long.')
const chinese = buildPassage('one', '全长4公里。', 'It is 3 kilometres long.')
const both = buildPassage('one', '全长4公里。', 'It is 4 kilometres long.')

let db: Db
let storyId: number

beforeEach(() => {
  db = testDatabase()
  const content = buildContent({ passages: [agreed] })
  storyId = createStory(db, { content, author: 'desk', at: minute(0) }).storyId
})

function latest(): Revision {
  const revision = latestRevision(db, storyId)
  if (!revision) throw new Error('The story is gone')
  return revision
}

function write(passage: Passage, at: string) {
  const content = buildContent({ passages: [passage] })
  saveStory(db, { storyId, baseVersion: latest().seq, content, author: 'desk', at })
}

const confirm = (at: string, kind?: 'edited' | 'right' | 'minor') =>
  confirmStoryPassages(db, latest(), {
    passageIds: ['one'],
    pair: [...pair],
    ...(kind && { kind }),
    actor: 'desk',
    at,
  })

const changes = () => changesSince(db, latest(), 'one', [...pair])

describe('what changed since a passage was confirmed', () => {
  test.each([
    ['zh', chinese, [true, false]],
    ['en', buildPassage('one', '全长3公里。', 'It is 4 kilometres long.'), [false, true]],
    ['both', both, [true, true]],
  ] as const)('is told of the side that changed: %s', (_, passage, changed) => {
    confirm(minute(1))
    write(passage, minute(2))
    const told = changes()
    expect(told?.since).toBe(minute(1))
    expect(told?.sides.map(({ isChanged }) => isChanged)).toEqual(changed)
    expect(told?.sides.map(({ before }) => before)).toEqual([
      '全长3公里。',
      'It is 3 kilometres long.',
    ])
  })

  test('is told still when the revisions around the confirmed one were folded away', () => {
    write(buildPassage('one', '全长2公里。', ''), minute(1))
    write(agreed, minute(2))
    confirm(minute(2))
    for (const at of [3, 4, 60]) write(buildPassage('one', `全长${at}公里。`, ''), minute(at))
    expect(changes()?.sides[0]).toMatchObject({ before: '全长3公里。', now: '全长60公里。' })
  })

  test('is found by time for a confirmation that names no revision', () => {
    confirmPassages(db, { storyId, passages: [agreed], by: 'desk', at: minute(1) })
    write(chinese, minute(2))
    expect(changes()?.sides[0]).toMatchObject({ before: '全长3公里。', now: '全长4公里。' })
  })

  test('is not guessed where the text at that time is another', () => {
    confirmPassages(db, { storyId, passages: [both], by: 'desk', at: minute(1) })
    expect(changes()?.sides.map(({ before }) => before)).toEqual([null, null])
  })

  test('is nothing for a passage that nobody confirmed', () => {
    expect(changes()).toBeUndefined()
  })
})

describe('an answer to a change', () => {
  test('is kept with its kind, and told in the audit', () => {
    confirm(minute(1))
    write(chinese, minute(2))
    confirm(minute(3), 'minor')
    const details = db
      .select()
      .from(auditEvents)
      .all()
      .map(({ details }) => details)
    expect(details).toContainEqual({ confirmed: 1, kind: 'minor' })
    expect(changes()?.sides.some(({ isChanged }) => isChanged)).toBe(false)
  })

  test('is not “edited” where one side alone changed', () => {
    confirm(minute(1))
    write(chinese, minute(2))
    expect(() => confirm(minute(3), 'edited')).toThrow('nothing-new')
    write(both, minute(4))
    confirm(minute(5), 'edited')
    expect(changes()?.since).toBe(minute(5))
  })
})

describe('a field', () => {
  const revise = (changes: Partial<StoryContent>, at: string) => {
    const content = buildContent({ passages: [agreed], ...changes })
    saveStory(db, { storyId, baseVersion: latest().seq, content, author: 'desk', at })
  }
  const confirmField = (id: string, at: string, kind?: 'edited') =>
    confirmStoryPassages(db, latest(), {
      passageIds: [id],
      pair: [...pair],
      ...(kind && { kind }),
      actor: 'desk',
      at,
    })
  const state = (id: string) => agreementsIn(db, storyId, latest().content)['zh en']?.[id]
  const addPicture = () => {
    const mediaId = '0123456789abcdef'
    const picture = { width: 9, height: 9, mime: 'image/png', originalName: 'a.png', widths: [9] }
    db.insert(media)
      .values({ ...picture, id: mediaId, createdAt: minute(1) })
      .run()
    return mediaId
  }
  const staleCount = (locale: 'zh' | 'en') =>
    db.select().from(deskEntries).where(eq(deskEntries.locale, locale)).get()?.staleCount

  test('is confirmed, left behind, shown and answered as a passage is', () => {
    expect(state('_headline')).toEqual({ state: 'unconfirmed' })
    confirmField('_headline', minute(1))
    expect(state('_headline')).toEqual({ state: 'agreed' })
    revise({ headline: { zh: '旧桥通车', en: 'New bridge opens' } }, minute(2))
    expect(state('_headline')).toEqual({ state: 'stale', changed: ['zh'] })
    expect([staleCount('zh'), staleCount('en')]).toEqual([0, 1])
    const told = changesSince(db, latest(), '_headline', [...pair])
    expect(told?.sides[0]).toMatchObject({ before: '新桥通车', now: '旧桥通车', isChanged: true })
    revise({ headline: { zh: '旧桥通车', en: 'Old bridge opens' } }, minute(3))
    confirmField('_headline', minute(4), 'edited')
    expect(state('_headline')).toEqual({ state: 'agreed' })
    expect(staleCount('en')).toBe(0)
  })

  test('that one language lacks is nothing to confirm, nor is one that both gave up', () => {
    revise({ standfirst: { zh: '导语。' } }, minute(1))
    expect(state('_standfirst')).toEqual({ state: 'one-sided' })
    revise({ standfirst: { zh: '导语。', en: 'A standfirst.' } }, minute(2))
    confirmField('_standfirst', minute(3))
    revise({ standfirst: { zh: '导语。' } }, minute(4))
    expect(state('_standfirst')).toEqual({ state: 'stale', changed: ['en'] })
    revise({}, minute(5))
    expect(state('_standfirst')).toEqual({ state: 'one-sided' })
  })

  test('of a picture takes part for as long as the story has one', () => {
    expect(state('_caption')).toBeUndefined()
    expect(() => confirmField('_caption', minute(1))).toThrow('changed-meanwhile')
    const mediaId = addPicture()
    const texts = { zh: '大桥', en: 'The bridge' }
    const leadPicture = { mediaId, alt: texts, caption: texts, credit: {} }
    revise({ leadPicture }, minute(2))
    confirmField('_caption', minute(3))
    expect(state('_caption')).toEqual({ state: 'agreed' })
    expect(state('_alt')).toEqual({ state: 'unconfirmed' })
  })
})
