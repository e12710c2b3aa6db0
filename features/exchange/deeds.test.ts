import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { getPerson, type Person } from '@/features/access/person'
import { confirmationsOf } from '@/features/passages/confirmations'
import { unreadDrafts } from '@/features/passages/unread-drafts'
import { agreementsIn } from '@/features/stories/agreements-in'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import { draftStory } from '@/features/testing/newsroom'
import { assignLocale } from '@/features/workflow/commands'
import { pairKey, pairOf } from '@/lib/i18n/pairs'
import { takeTranslation } from './deeds'
import { previewTranslation } from './errands'
import { fileOf } from './testing/file-of'
import { writeXliff } from './xliff/write-xliff'

const at = '2026-11-20T01:00:00.000Z'

let db: Db
let translator: Person
let story: { storyId: number; number: number }

beforeEach(async () => {
  db = testDatabase()
  const { id } = await createPerson(db, { role: 'translator', name: 'Costa' })
  translator = getPerson(db, id) as Person
  story = draftStory(db, {
    headline: { zh: '新桥通车' },
    passages: [
      buildPassage('a', '新桥通车。', ''),
      buildPassage('b', '全长3公里。', 'It is long.'),
    ],
  })
  assignLocale(db, { storyId: story.storyId, locale: 'en', personId: id, actor: 'desk', at })
})

const newest = () => latestRevision(db, story.storyId)?.content as StoryContent
const english = (index: number) => newest().passages[index]?.panels.en ?? []

/** The story as a translator has it, with some words of theirs. */
function translated(words: Record<string, string>): string {
  const { storyId: id, number } = story
  const file = fileOf(db, newest(), { id, number })
  const units = file.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const text = words[unit.id]
      return text ? { ...segment, target: [[{ text }]] } : segment
    }),
  }))
  return writeXliff({ ...file, units })
}

async function preview(text: string, storyId = story.storyId) {
  return previewTranslation(db, translator, { storyId, text }, at)
}

async function take(text: string, ids: string[]) {
  const shown = await preview(text)
  if (shown.status !== 'planned') throw new Error(shown.status)
  return takeTranslation(
    db,
    translator,
    { storyId: story.storyId, text, ids, seal: shown.seal },
    at,
  )
}

/** A colleague writes while the file is away. */
function rewrite(passages: StoryContent['passages']): void {
  const baseVersion = latestRevision(db, story.storyId)?.seq ?? 0
  const content = { ...newest(), passages }
  saveStory(db, { storyId: story.storyId, baseVersion, content, author: 'lin', at })
}

describe('a translation that comes back', () => {
  const words = { a: 'The new bridge is open.', b: 'It is 3 km long.', _headline: 'Bridge opens' }

  test('is shown part by part, and changes nothing yet', async () => {
    const before = newest()
    expect(await preview(translated(words))).toMatchObject({
      status: 'planned',
      parts: [
        { id: '_headline', kind: 'new', before: '', after: 'Bridge opens' },
        { id: 'a', kind: 'new', position: 1, source: '新桥通车。', before: '' },
        { id: 'b', kind: 'changed', before: 'It is long.', after: 'It is 3 km long.' },
      ],
    })
    expect(newest()).toEqual(before)
  })

  test('is taken in where it was chosen, and there alone', async () => {
    expect(await take(translated(words), ['a', '_headline'])).toMatchObject({ status: 'done' })
    expect(newest().headline).toEqual({ zh: '新桥通车', en: 'Bridge opens' })
    expect(english(0)).toEqual([{ type: 'paragraph', text: [{ text: words.a }] }])
    expect(english(1)).toEqual(buildPassage('b', '', 'It is long.').panels.en)
  })

  test('is a suggestion: it agrees with nothing until a person says so', async () => {
    const revision = latestRevision(db, story.storyId)
    if (!revision) throw new Error('The story is gone')
    const act = { passageIds: ['b'], pair: pairOf('zh', 'en'), actor: 'lin', at }
    confirmStoryPassages(db, revision, act)
    await take(translated(words), ['a', 'b', '_headline'])
    const states = agreementsIn(db, story.storyId, newest())[pairKey(pairOf('zh', 'en'))]
    expect(states).toMatchObject({
      _headline: { state: 'unconfirmed' },
      a: { state: 'unconfirmed' },
      b: { state: 'stale', changed: ['en'] },
    })
  })

  test('is asked for again where the source changed since both were agreed, of fields too', () => {
    const agreed = { headline: { zh: '新桥通车', en: 'Bridge opens' } }
    const write = (changes: Partial<StoryContent>) => {
      const baseVersion = latestRevision(db, story.storyId)?.seq ?? 0
      const content = { ...newest(), ...changes }
      saveStory(db, { storyId: story.storyId, baseVersion, content, author: 'lin', at })
    }
    const unit = () => {
      const { units } = fileOf(db, newest(), { id: story.storyId, number: 1 })
      return units.find(({ id }) => id === '_headline')
    }
    write(agreed)
    expect(unit()).toMatchObject({ state: 'translated', notes: [] })
    const revision = latestRevision(db, story.storyId)
    if (!revision) throw new Error('The story is gone')
    const act = { passageIds: ['_headline'], pair: pairOf('zh', 'en'), actor: 'lin', at }
    confirmStoryPassages(db, revision, act)
    expect(unit()).toMatchObject({ state: 'final', notes: [] })
    write({ headline: { ...agreed.headline, zh: '旧桥通车' } })
    expect(unit()).toMatchObject({ state: 'initial', notes: ['Again'] })
  })

  test('tells where either side was written meanwhile', async () => {
    const text = translated(words)
    rewrite([buildPassage('a', '新桥今天通车。', ''), buildPassage('b', '全长3公里。', 'Newer.')])
    expect(await preview(text)).toMatchObject({
      parts: [
        { id: '_headline', kind: 'new' },
        { id: 'a', kind: 'newer', newer: ['source'] },
        { id: 'b', kind: 'newer', newer: ['target'], before: 'Newer.' },
      ],
    })
  })

  test('is not taken in when something was written since it was shown', async () => {
    const text = translated(words)
    const shown = await preview(text)
    rewrite([buildPassage('a', '新桥通车。', 'Written by hand.')])
    const seal = shown.status === 'planned' ? shown.seal : ''
    const asked = { storyId: story.storyId, text, ids: ['a'], seal }
    expect(takeTranslation(db, translator, asked, at)).toMatchObject({ code: 'changed-meanwhile' })
    expect(english(0)).toEqual(buildPassage('a', '', 'Written by hand.').panels.en)
  })

  test('tells of passages that are gone', async () => {
    const text = translated(words)
    rewrite([buildPassage('b', '全长3公里。', 'It is long.')])
    expect(await preview(text)).toMatchObject({
      parts: [{ id: '_headline' }, { id: 'a', kind: 'gone', after: words.a }, { id: 'b' }],
    })
  })

  test('counts as newer where the program lost what tells it', async () => {
    const text = translated(words).replaceAll(/<mda:metadata>.*?<\/mda:metadata>/gu, '')
    expect(await preview(text)).toMatchObject({
      parts: [{ kind: 'newer' }, { kind: 'newer' }, { kind: 'newer' }],
    })
  })
})

describe('a machine’s draft', () => {
  const source = '全长3公里。'
  const withDraft = (en: string) => ({
    ...buildPassage('b', source, en),
    machineDrafts: { en: { id: 'one', hash: '' } },
  })
  const segmentOf = (text: string) => /<unit id="b".*?(<segment [^>]*>)/su.exec(text)?.[1]
  const drafts = () => newest().passages.find(({ id }) => id === 'b')?.machineDrafts
  const unread = () =>
    unreadDrafts(newest().passages, confirmationsOf(db, story.storyId)).map(
      ({ passageId }) => passageId,
    )

  function confirm(): void {
    const revision = latestRevision(db, story.storyId)
    if (!revision) throw new Error('The story is gone')
    const act = { passageIds: ['b'], pair: pairOf('zh', 'en'), actor: 'lin', at }
    confirmStoryPassages(db, revision, act)
  }

  test('goes out as one that is to be read, until somebody confirms it', () => {
    rewrite([withDraft('It is long.')])
    const sent = translated({})
    expect(segmentOf(sent)).toBe(
      '<segment id="s1" state="initial" subState="diptych:machine-draft">',
    )
    expect(sent).toContain('Read it')
    confirm()
    expect(segmentOf(translated({}))).toBe('<segment id="s1" state="final">')
  })

  test('is a draft still where it comes back as it went', async () => {
    rewrite([withDraft('It is long.')])
    const sent = translated({})
    rewrite([buildPassage('b', source, '')])
    expect(await preview(sent)).toMatchObject({
      parts: [{ id: '_headline' }, { id: 'b', isMachineDraft: true }],
    })
    expect(await take(sent, ['b'])).toMatchObject({ status: 'done' })
    expect(drafts()).toEqual({ en: { id: expect.any(String), hash: '' } })
    expect(unread()).toEqual(['b'])
  })

  test.each(['reviewed', 'final'])(
    'is a person’s where it comes back %s, and agreed with nothing',
    async (state) => {
      rewrite([withDraft('It is long.')])
      const sent = translated({}).replace(
        'state="initial" subState="diptych:machine-draft"',
        `state="${state}" subState="diptych:machine-draft"`,
      )
      rewrite([buildPassage('b', source, '')])
      expect(await take(sent, ['b'])).toMatchObject({ status: 'done' })
      expect([drafts(), unread()]).toEqual([undefined, []])
      const states = agreementsIn(db, story.storyId, newest())[pairKey(pairOf('zh', 'en'))]
      expect(states).toMatchObject({ b: { state: 'unconfirmed' } })
    },
  )

  test('that stands in the story is read by a confirmation alone, whatever a file says', async () => {
    rewrite([withDraft('It is long.')])
    const sent = translated({ b: 'It is 3 km long.' }).replace(
      'state="initial" subState="diptych:machine-draft"',
      'state="final"',
    )
    await take(sent, ['b'])
    expect(newest().passages[0]).toMatchObject({ id: 'b', machineDrafts: { en: { id: 'one' } } })
    expect(unread()).toEqual(['b'])
    confirm()
    expect(unread()).toEqual([])
  })
})

describe('a file is refused', () => {
  test('that belongs to another story', async () => {
    const other = draftStory(db, buildContent())
    const shown = await preview(translated({}), other.storyId)
    expect(shown).toMatchObject({ status: 'unreadable', code: 'other-story' })
  })

  test('of which the story has nothing any more', async () => {
    const units = /<unit id="_headline".*?<\/unit>/su
    const text = translated({}).replace(units, '')
    rewrite([buildPassage('c', '别的。', '')])
    expect(await preview(text)).toMatchObject({ status: 'unreadable', code: 'no-passages' })
  })

  test('that writes a language which is not the person’s task', async () => {
    const text = translated({ a: 'The new bridge is open.' }).replace(
      'srcLang="zh-Hans" trgLang="en"',
      'srcLang="en" trgLang="zh-Hans"',
    )
    expect(await take(text, ['a'])).toMatchObject({ status: 'refused', code: 'forbidden' })
  })
})
