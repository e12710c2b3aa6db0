import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { createSection } from '@/db/factories/vocabulary'
import { deskEntries } from '@/db/schema/desk'
import { confirmPassages } from '@/features/passages/agreements'
import { publishStory } from '@/features/publishing/commands'
import { schedulePublication } from '@/features/publishing/scheduling'
import { askForLanguage, finishLanguage } from '@/features/stories/assignment-requests'
import { createStory, reviseStory } from '@/features/stories/commands'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { ensureAgreedCounts } from '@/features/stories/desk-agreement'
import { latestRevision } from '@/features/stories/revisions'
import { addComment, assignLocale, submitForReview } from '@/features/workflow/commands'
import { pairOf } from '@/lib/i18n/pairs'
import { countRequests, listDesk, mostListed, storiesPerPage } from './desk'
import { type DeskFilter, deskQuery, readDeskFilter } from './desk-filter'

const minute = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 9, minutes)).toISOString()

let db: Db

beforeEach(() => {
  db = testDatabase()
})

let clock = 0
const draft = (overrides: Partial<StoryContent> = {}) =>
  createStory(db, { content: buildContent(overrides), author: 'lin', at: minute(clock++) })

const list = (ask: Partial<DeskFilter> = {}) =>
  listDesk(db, { ...readDeskFilter({}), ...ask }, 'zh')
const found = (ask: Partial<DeskFilter>) => list(ask).rows.map(({ number }) => number)

describe('the desk', () => {
  test('shows how each language of a story stands', () => {
    const { storyId } = draft({
      headline: { zh: '新桥通车' },
      passages: [buildPassage('a', '通车。', '')],
    })
    assignLocale(db, {
      storyId,
      locale: 'en',
      personId: 'costa',
      actor: 'chen',
      at: minute(clock++),
    })
    addComment(db, { storyId, authorId: 'lin', body: '?', at: minute(clock) })
    expect(list().rows).toMatchObject([
      {
        openComments: 1,
        cells: { zh: { state: 'draft', headline: '新桥通车' }, en: { state: 'missing' } },
      },
    ])
  })

  test('says when a language goes out', () => {
    const { storyId } = draft()
    const publication = { storyId, kind: 'publish' as const, actor: 'costa', now: minute(0) }
    schedulePublication(db, { ...publication, at: minute(59), locales: ['en'] })
    expect(list().rows[0]?.cells).toMatchObject({
      zh: { state: 'draft', at: null },
      en: { state: 'scheduled', at: minute(59) },
    })
    schedulePublication(db, { ...publication, at: minute(70), locales: ['zh'] })
    expect(list().rows[0]?.cells).toMatchObject({ zh: { at: minute(70) }, en: { at: minute(59) } })
  })

  test('says who asks for a language and who is done with one, and finds what is asked for', async () => {
    const { storyId, number } = draft()
    draft()
    for (const id of ['costa', 'zhou']) await createPerson(db, { id, name: id })
    askForLanguage(db, { storyId, locale: 'en', personId: 'zhou', at: minute(clock++) })
    expect(list().rows[1]?.cells).toMatchObject({
      zh: { requests: [], isDone: false },
      en: { requests: [{ id: 'zhou', name: 'zhou' }], isDone: false },
    })
    expect(found({ state: 'asked' })).toEqual([number])
    expect(found({ state: 'asked', language: 'zh' })).toEqual([])
    expect(countRequests(db)).toBe(1)
    assignLocale(db, {
      storyId,
      locale: 'en',
      personId: 'costa',
      actor: 'chen',
      at: minute(clock++),
    })
    finishLanguage(db, {
      storyId,
      locale: 'en',
      personId: 'costa',
      isDone: true,
      at: minute(clock++),
    })
    expect(list().rows[0]?.cells.en).toMatchObject({ requests: [], isDone: true })
    expect(countRequests(db)).toBe(0)
  })

  test('finds what was changed since it was scheduled', () => {
    const { storyId, number } = draft()
    const publication = { storyId, kind: 'publish' as const, actor: 'costa', now: minute(0) }
    schedulePublication(db, { ...publication, at: minute(59), locales: ['en'] })
    expect(found({ state: 'unscheduled' })).toEqual([])
    const content = buildContent({ headline: { zh: '新桥通车', en: 'Bridge opens at last' } })
    reviseStory(db, { storyId, content, author: 'lin', at: minute(clock++) })
    expect(found({ state: 'unscheduled' })).toEqual([number])
    expect(list().rows[0]?.cells).toMatchObject({
      zh: { hasUnscheduledChanges: false },
      en: { hasUnscheduledChanges: true },
    })
  })

  test('asks state, language and assignee of one and the same language', () => {
    const one = draft()
    publishStory(db, {
      storyId: one.storyId,
      kind: 'publish',
      actor: 'costa',
      at: minute(clock++),
      locales: ['zh'],
    })
    assignLocale(db, {
      storyId: one.storyId,
      locale: 'en',
      personId: 'costa',
      actor: 'chen',
      at: minute(clock++),
    })
    expect(found({ state: 'live', language: 'zh' })).toEqual([one.number])
    expect(found({ state: 'live', language: 'en' })).toEqual([])
    expect(found({ state: 'live', assignee: 'costa' })).toEqual([])
    expect(found({ state: 'draft', assignee: 'costa' })).toEqual([one.number])
    expect(found({ state: 'live', assignee: 'none' })).toEqual([one.number])
  })

  test('finds the stories begun in a language', () => {
    draft({ headline: { zh: '新桥通车' }, passages: [buildPassage('a', '通车。', '')] })
    const both = draft()
    expect(found({ language: 'en' })).toEqual([both.number])
  })

  test('finds what is stale and what readers lack yet', () => {
    const { storyId, number } = draft()
    draft()
    const at = minute(clock++)
    confirmPassages(db, { storyId, passages: buildContent().passages, by: 'costa', at })
    publishStory(db, { storyId, kind: 'publish', actor: 'costa', at })
    const passages = [
      buildPassage('first', '改', 'The new bridge opened this morning.'),
      buildPassage('second', '全长3公里。', 'It is 3 kilometres long.'),
    ]
    reviseStory(db, { storyId, content: buildContent({ passages }), author: 'lin', at })
    expect(found({ state: 'stale', language: 'en' })).toEqual([number])
    expect(found({ state: 'stale', language: 'zh' })).toEqual([])
    expect(found({ state: 'changed', language: 'zh' })).toEqual([number])
    expect(found({ state: 'changed', language: 'en' })).toEqual([])
  })

  test('says in how much of a story the languages agree, and finds where not in all', () => {
    const { storyId, number } = draft({ standfirst: { zh: '导语。' } })
    draft({ headline: { zh: '只有中文' }, passages: [buildPassage('a', '通车。', '')] })
    const confirm = (passageIds: string[]) => {
      const revision = latestRevision(db, storyId)
      if (!revision) throw new Error('The story is gone')
      const act = { passageIds, pair: pairOf('zh', 'en'), actor: 'costa', at: minute(clock++) }
      confirmStoryPassages(db, revision, act)
    }
    const count = () => list({ sort: 'number' }).rows.map(({ agreed }) => agreed)
    // Of a story in one language nothing is to agree, nor a standfirst that one does without.
    expect(count()).toEqual([null, { agreed: 0, parts: 3 }])
    confirm(['_headline', 'first'])
    expect(count()).toEqual([null, { agreed: 2, parts: 3 }])
    expect(found({ state: 'unagreed' })).toEqual([number])
    confirm(['second'])
    expect(found({ state: 'unagreed' })).toEqual([])
    const headline = { zh: '旧桥通车', en: 'New bridge opens' }
    const passages = [...buildContent().passages, buildPassage('new', '通车。', '')]
    const content = buildContent({ headline, passages })
    reviseStory(db, { storyId, content, author: 'lin', at: minute(clock++) })
    expect(count()).toEqual([null, { agreed: 2, parts: 4 }])
  })

  test('asks nothing of what a language leaves out on purpose', () => {
    const aside = {
      ...buildPassage('a', '', 'For readers abroad.'),
      emptyOnPurpose: ['zh' as const],
    }
    draft({ passages: [...buildContent().passages, aside] })
    expect(list().rows[0]?.agreed).toEqual({ agreed: 0, parts: 3 })
  })

  test('counts after an upgrade what was never counted', () => {
    draft()
    db.update(deskEntries).set({ agreedCount: null, partCount: null }).run()
    expect(list().rows[0]?.agreed).toBeNull()
    ensureAgreedCounts(db)
    expect(list().rows[0]?.agreed).toEqual({ agreed: 0, parts: 3 })
  })

  test('a section holds the stories of those under it', () => {
    const news = createSection(db, { slug: 'news' })
    const latest = createSection(db, { slug: 'latest', parentId: news.id })
    const story = draft({ sectionId: latest.id })
    draft()
    expect(found({ section: news.id })).toEqual([story.number])
  })

  test.each([
    ['bridges', 1],
    ['桥通', 1],
    ['kilometres', 1],
    ['bridge -kilometres', 0],
    ['1001', 1],
    ['100', 0],
    ['%', 0],
    ['"', 0],
  ])('the text %s is looked for in every language and as the number', (q, total) => {
    draft()
    expect(list({ q }).total).toBe(total)
  })

  test('finds the newest text, and no longer what it said before', () => {
    const { storyId, number } = draft()
    const passages = [buildPassage('first', '渡船停航。', 'The ferry stopped.')]
    const content = buildContent({ passages })
    reviseStory(db, { storyId, content, author: 'lin', at: minute(clock++) })
    expect(found({ q: 'ferry' })).toEqual([number])
    expect(found({ q: 'kilometres' })).toEqual([])
  })

  test('is sorted and paged, and the page past the end is the last one', () => {
    for (let index = 0; index <= storiesPerPage; index++) draft({ headline: { zh: `${index}` } })
    submitForReview(db, { storyId: 1, actor: 'lin', at: minute(9999) })
    expect(list().rows[0]?.number).toBe(1001)
    expect(list({ sort: 'number' }).rows[0]?.number).toBe(1001 + storiesPerPage)
    expect(list({ sort: 'oldest' }).rows[0]?.number).toBe(1002)
    expect(list({ sort: 'headline' }).rows[0]?.cells.zh.headline).toBe('0')
    expect(list({ page: 9 })).toMatchObject({ page: 2, pageCount: 2, total: 51 })
    expect(list({ page: 2 }).rows).toHaveLength(1)
  })
})

describe('the address of a list', () => {
  test('says what differs from the usual, and is read back', () => {
    const filter = readDeskFilter({ state: 'stale', q: '桥 & 路', page: '2', sort: 'newest' })
    expect(deskQuery(filter)).toBe('q=%E6%A1%A5+%26+%E8%B7%AF&state=stale&page=2')
    expect(readDeskFilter(Object.fromEntries(new URLSearchParams(deskQuery(filter))))).toEqual(
      filter,
    )
  })

  test('is never an error', () => {
    const odd = { section: 'x', state: 'x', language: ['en', 'zh'], page: '-1', sort: '', q: ' ' }
    expect(readDeskFilter(odd)).toEqual({ ...readDeskFilter({}), language: 'en' })
  })
})

describe('a desk of many stories', () => {
  /** Drafts in Chinese alone. */
  function drafts(count: number): void {
    db.run(sql`
      WITH RECURSIVE ids (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < ${count})
      INSERT INTO stories (id, number, state, created_at) SELECT id, id + 5000, 'draft', ${minute(0)} FROM ids`)
    for (const [locale, state] of [
      ['zh', 'draft'],
      ['en', 'missing'],
    ]) {
      db.run(sql`
        INSERT INTO desk_entries (story_id, locale, state, headline, stale_count, has_unpublished_changes, updated_at)
        SELECT id, ${locale}, ${state}, id, 0, 0, created_at FROM stories`)
    }
  }

  test.each<Partial<DeskFilter>>([{}, { state: 'draft' }, { state: 'draft', assignee: 'none' }])(
    'counts to its end, and says where there is more: %o',
    (ask) => {
      drafts(mostListed)
      expect(list({ ...ask, page: 99 })).toMatchObject({
        ...{ total: mostListed, isMore: false },
        ...{ page: mostListed / storiesPerPage, rows: { length: storiesPerPage } },
      })
      draft({ headline: { zh: '新' } })
      expect(list(ask)).toMatchObject({ total: mostListed, isMore: true })
    },
  )

  test('counts what two parts of a filter leave of more', () => {
    const sectionId = createSection(db, { slug: 'city' }).id
    drafts(mostListed + 2)
    db.update(deskEntries).set({ sectionId }).where(sql`story_id <> 7`).run()
    db.update(deskEntries).set({ state: 'live' }).where(sql`story_id = 8`).run()
    expect(list({ section: sectionId, state: 'draft' })).toMatchObject({
      total: mostListed,
      isMore: false,
    })
  })
})
