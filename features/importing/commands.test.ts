import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '@/db/client'
import { paragraph } from '@/db/factories/content'
import { createSection } from '@/db/factories/vocabulary'
import { migrateDatabase } from '@/db/migrate'
import { blocksIn } from '@/db/panels'
import { agreements } from '@/db/schema/desk'
import { liveEditions } from '@/db/schema/publishing'
import { revisions, stories } from '@/db/schema/stories'
import { sections, sources } from '@/db/schema/vocabulary'
import { blockText } from '@/features/passages/text'
import { withdrawStory } from '@/features/publishing/commands'
import { agreementsIn } from '@/features/stories/agreements-in'
import { reviseStory } from '@/features/stories/commands'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { latestRevision } from '@/features/stories/revisions'
import { pairKey, pairOf } from '@/lib/i18n/pairs'
import { importDocument } from './commands'
import { readDocument } from './read-document'

const now = '2026-03-01T00:00:00.000Z'
const zh = ['新桥今天上午通车，两岸居民步行过江。', '全长3公里，双向六车道。']
const en = ['The new bridge opened this morning.', 'It is 3 kilometres long and has six lanes.']

let folder: string
let db: ReturnType<typeof openDatabase>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-import-'))
  db = openDatabase(join(folder, 'data'))
  migrateDatabase(db)
})

afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

type Parts = { zh?: string[]; en?: string[]; date?: string; headline?: string; name?: string }

function put(parts: Parts = {}): string {
  const path = join(folder, parts.name ?? 'bridge.txt')
  const lines = [
    '新闻联盟>>资讯>>最新',
    parts.headline ?? '新桥通车',
    parts.date ?? '2019年11月11日16:58',
    ...(parts.zh ?? zh),
    'New bridge opens',
    ...(parts.en ?? en),
    '来源：北光通讯社',
  ]
  writeFileSync(path, lines.join('\n\n'))
  return path
}

const take = async (path: string, { publish = false, at = now } = {}) =>
  importDocument(db, await readDocument(path, 'Asia/Shanghai'), { publish, at })

const all = (table: typeof stories | typeof revisions | typeof sections | typeof sources) =>
  db.select().from(table).all()

const newest = () => {
  const revision = latestRevision(db, 1)
  if (!revision) throw new Error('no story')
  return revision
}

const texts = (locale: 'zh' | 'en') =>
  newest().content.passages.flatMap(({ panels }) => blocksIn(panels, locale).map(blockText))

describe('a new document', () => {
  test('becomes a draft with its passages, section path and source', async () => {
    expect(await take(put())).toEqual({
      number: 1001,
      outcome: 'created',
      isPublished: false,
      unpublished: null,
      held: [],
      conflicts: 0,
    })
    const { content } = newest()
    expect(content.headline).toEqual({ zh: '新桥通车', en: 'New bridge opens' })
    expect(content.eventDate).toBe('2019-11-11T16:58:00+08:00')
    expect([texts('zh'), texts('en')]).toEqual([zh, en])
    expect(db.select().from(stories).get()?.state).toBe('draft')
    expect(db.select().from(liveEditions).all()).toEqual([])
    // That the languages say the same is for a person to confirm.
    expect(db.select().from(agreements).all()).toEqual([])
    const path = db.select().from(sections).all()
    expect(path.map(({ name, parentId }) => [name.zh, parentId])).toEqual([
      ['新闻联盟', null],
      ['资讯', 1],
      ['最新', 2],
    ])
    expect(content.sectionId).toBe(3)
    expect(db.select().from(sources).all()).toMatchObject([
      { id: content.sourceId, slug: 'bei-guang-tong-xun-she', name: { zh: '北光通讯社' } },
    ])
  })

  test('goes out under its own date', async () => {
    expect((await take(put(), { publish: true })).isPublished).toBe(true)
    expect(db.select().from(liveEditions).all()).toMatchObject([
      { locale: 'zh', headline: '新桥通车', firstPublishedAt: '2019-11-11T08:58:00.000Z' },
      { locale: 'en', headline: 'New bridge opens', updatedAt: '2019-11-11T08:58:00.000Z' },
    ])
  })

  test('uses the sections and sources that there are', async () => {
    createSection(db, { slug: 'union', name: { zh: '新闻联盟', en: 'News Union' } })
    await take(put())
    await take(put({ name: 'other.txt', headline: '旧桥拆除', zh: ['旧桥昨天夜里拆除。'] }))
    expect(all(sections)).toHaveLength(3)
    expect(all(sources)).toHaveLength(1)
    expect(all(stories)).toHaveLength(2)
  })

  test('without a headline is kept as a draft', async () => {
    const path = join(folder, 'bare.txt')
    writeFileSync(path, `${zh[0]}${zh[1]}\n\n${zh[1]}`)
    expect(await take(path, { publish: true })).toMatchObject({
      outcome: 'created',
      isPublished: false,
      unpublished: 'nothing-to-publish',
    })
  })
})

describe('the same document again', () => {
  test('changes nothing', async () => {
    await take(put())
    expect(await take(put())).toMatchObject({ number: 1001, outcome: 'unchanged' })
    expect(all(stories)).toHaveLength(1)
    expect(all(revisions)).toHaveLength(1)
  })

  test('is known by its text wherever it lies', async () => {
    const path = put()
    await take(path)
    renameSync(path, join(folder, 'moved.txt'))
    expect(await take(join(folder, 'moved.txt'))).toMatchObject({
      number: 1001,
      outcome: 'unchanged',
    })
  })

  test('goes out when that is asked for later', async () => {
    await take(put())
    expect(await take(put(), { publish: true })).toMatchObject({
      outcome: 'unchanged',
      isPublished: true,
    })
    expect(await take(put(), { publish: true })).toMatchObject({
      outcome: 'unchanged',
      isPublished: false,
    })
  })
})

describe('a changed document', () => {
  const changed = ['新桥今天上午通车，两岸居民步行过江。', '全长5公里，双向六车道。']

  test('makes a new revision whose passages keep their ids', async () => {
    await take(put())
    const before = newest().content.passages.map(({ id }) => id)
    expect(await take(put({ zh: changed }))).toMatchObject({ number: 1001, outcome: 'updated' })
    expect(all(stories)).toHaveLength(1)
    expect(newest().seq).toBe(2)
    expect(texts('zh')).toEqual(changed)
    expect(newest().content.passages.map(({ id }) => id)).toEqual(before)
  })

  test('leaves the other language behind where both were agreed', async () => {
    await take(put())
    const { content, ...revision } = newest()
    const passageIds = content.passages.map(({ id }) => id)
    const pair = pairOf('zh', 'en')
    confirmStoryPassages(db, { ...revision, content }, { passageIds, pair, actor: 'lin', at: now })
    await take(put({ zh: changed }))
    const states = agreementsIn(db, revision.storyId, newest().content)[pairKey(pair)]
    expect(passageIds.map((id) => states?.[id])).toEqual([
      { state: 'agreed' },
      { state: 'stale', changed: ['zh'] },
    ])
    expect(states?._headline).toEqual({ state: 'unconfirmed' })
  })

  test('goes out as an update that keeps the first date', async () => {
    await take(put(), { publish: true })
    const both = {
      zh: changed,
      en: ['The new bridge opened this morning.', 'It is 5 kilometres long.'],
    }
    expect(await take(put(both), { publish: true })).toMatchObject({ isPublished: true })
    expect(db.select().from(liveEditions).all()).toMatchObject([
      { locale: 'zh', firstPublishedAt: '2019-11-11T08:58:00.000Z', updatedAt: now },
      { locale: 'en', firstPublishedAt: '2019-11-11T08:58:00.000Z', updatedAt: now },
    ])
  })

  test('that returns to an earlier text is taken back to it', async () => {
    await take(put())
    await take(put({ zh: changed }))
    expect(await take(put())).toMatchObject({ outcome: 'updated' })
    expect(texts('zh')).toEqual(zh)
  })

  test('is known by headlines and date where its file was moved', async () => {
    const path = put()
    await take(path)
    rmSync(path)
    const moved = put({ name: 'moved.txt', zh: changed })
    expect(await take(moved)).toMatchObject({ number: 1001, outcome: 'updated' })
  })

  test('at a place where another text lay is another story', async () => {
    await take(put())
    const path = join(folder, 'bridge.txt')
    writeFileSync(path, '港口扩建\n\n东港明年将增加两个泊位，工程已经招标。')
    expect(await take(path)).toMatchObject({ number: 1002, outcome: 'created' })
  })

  test('beside another file of the same headlines is another story', async () => {
    await take(put())
    expect(await take(put({ name: 'second.txt', zh: changed }))).toMatchObject({
      outcome: 'created',
    })
  })
})

describe('what the newsroom changed', () => {
  const edit = (change: (content: ReturnType<typeof newest>['content']) => void) => {
    const content = structuredClone(newest().content)
    change(content)
    reviseStory(db, { storyId: 1, content, author: 'editor', at: now })
  }

  test('is joined with what the document changed', async () => {
    await take(put())
    edit((content) => {
      content.byline = { en: 'Lin Xiaozhou' }
      const first = content.passages[0]
      if (first) first.panels.en = [paragraph('The bridge is open.')]
    })
    const result = await take(put({ zh: [zh[0] ?? '', '全长5公里，双向六车道。'] }))
    expect(result).toMatchObject({ outcome: 'updated', conflicts: 0 })
    expect(newest().content.byline).toEqual({ en: 'Lin Xiaozhou' })
    expect(texts('en')[0]).toBe('The bridge is open.')
    expect(texts('zh')[1]).toBe('全长5公里，双向六车道。')
  })

  test('survives every later import', async () => {
    await take(put())
    edit((content) => {
      content.headline.en = 'A bridge for the town'
    })
    await take(put({ zh: [zh[0] ?? '', '全长5公里，双向六车道。'] }))
    await take(put({ zh: [zh[0] ?? '', '全长6公里，双向六车道。'] }))
    expect(newest().content.headline.en).toBe('A bridge for the town')
    expect(texts('zh')[1]).toBe('全长6公里，双向六车道。')
  })

  test('is counted where the document changed the same place', async () => {
    await take(put())
    edit((content) => {
      content.headline.zh = '大桥通车'
    })
    const result = await take(put({ headline: '新桥今天通车' }))
    expect(result).toMatchObject({ outcome: 'updated', conflicts: 1 })
    expect(newest().content.headline.zh).toBe('新桥今天通车')
  })

  test('does not go out with an import', async () => {
    await take(put(), { publish: true })
    edit((content) => {
      content.headline.zh = '大桥通车'
    })
    expect(await take(put(), { publish: true })).toMatchObject({
      isPublished: false,
      unpublished: 'newsroom-changes',
    })
  })

  test('a story that was withdrawn stays so', async () => {
    await take(put(), { publish: true })
    withdrawStory(db, { storyId: 1, actor: 'editor', at: now, note: {} })
    const result = await take(put({ zh: ['新桥今天上午通车。'] }), { publish: true })
    expect(result).toMatchObject({
      outcome: 'updated',
      isPublished: false,
      unpublished: 'withdrawn',
    })
    expect(db.select().from(stories).get()?.state).toBe('withdrawn')
  })
})
