import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { liveEditions } from '@/db/schema/publishing'
import { stories } from '@/db/schema/stories'
import { listByDay } from '@/features/archive/published'
import { listEvents } from '@/features/audit/events'
import { setCheckLevel } from '@/features/checks/commands'
import { getEdition } from '@/features/editions/published'
import { publishStory } from '@/features/publishing/commands'
import { search } from '@/features/search/search'
import { shellWords } from '@/lib/i18n/shell'
import { importDocument } from './commands'
import { readDocument } from './read-document'
import { complaintOf } from './report-text'

// Each has a database of its own, which a busy machine takes its time to make.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const now = '2026-11-28T04:00:00.000Z'

let folder: string
let db: ReturnType<typeof openDatabase>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-publish-import-'))
  db = openDatabase(join(folder, 'data'))
  migrateDatabase(db)
})

afterEach(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

type Ways = { publish?: boolean; name?: string; at?: string; timeZone?: string }

async function take(
  date: string,
  { publish = true, name = 'a.txt', at = now, timeZone = 'Asia/Shanghai' }: Ways = {},
) {
  const path = join(folder, name)
  writeFileSync(
    path,
    `河道清淤工程完工\n${date}\n\n为期三个月的清淤工程昨日完工，清出泥沙约四万立方米。\n\nRiver Dredging Done\n\nThe dredging project was finished yesterday after three months of work.\n`,
  )
  return importDocument(db, await readDocument(path, timeZone), { publish, at })
}

const live = () =>
  db
    .select()
    .from(liveEditions)
    .all()
    .map(({ firstPublishedAt, updatedAt }) => [firstPublishedAt, updatedAt])

const both = (first: string, updated: string) => [
  [first, updated],
  [first, updated],
]

describe('a date in the future', () => {
  test.each([
    '2062年11月20日',
    '2026-11-28 12:00:01',
    'Nov. 28, 2026 12:30 p.m. Beijing time',
    'Published Nov. 27, 2026 11:30 p.m. EST',
    '2026年11月29日',
    '民國151年11月20日',
  ])('is kept as a draft with the reason: %s', async (date) => {
    expect(await take(date)).toMatchObject({
      outcome: 'created',
      isPublished: false,
      unpublished: 'future-date',
    })
    expect(live()).toEqual([])
    expect(db.select().from(stories).get()?.state).toBe('draft')
  })

  test.each(['2026-11-28 12:00:00', '2026-11-28', 'Nov. 27, 2026 10:30 p.m. EST'])(
    'is not one that has come: %s',
    async (date) => {
      expect(await take(date)).toMatchObject({ isPublished: true, unpublished: null })
    },
  )

  test('goes out when its time has come and it is imported again', async () => {
    await take('2026-11-29 09:00')
    expect(await take('2026-11-29 09:00', { at: '2026-11-29T01:00:00.000Z' })).toMatchObject({
      outcome: 'unchanged',
      isPublished: true,
    })
  })

  test('changes nothing of what readers have', async () => {
    await take('2026-11-20')
    const before = live()
    expect(await take('2062-11-20')).toMatchObject({
      isPublished: false,
      unpublished: 'future-date',
    })
    expect(live()).toEqual(before)
  })
})

describe('a date that is corrected', () => {
  const first = '2026-11-20T01:30:00.000Z'
  const right = '2026-11-19T01:30:00.000Z'

  test.each([
    ['earlier', '2026-11-19 09:30', right],
    ['later', '2026-11-25 09:30', '2026-11-25T01:30:00.000Z'],
    ['to a day alone', '2026年11月19日', '2026-11-18T16:00:00.000Z'],
    ['by its zone', 'Nov. 20, 2026 9:30 a.m. EST', '2026-11-20T14:30:00.000Z'],
  ])('corrects the first publication: %s', async (_, date, at) => {
    await take('2026-11-20 09:30')
    expect(live()).toEqual(both(first, first))
    expect(await take(date)).toMatchObject({ outcome: 'updated', isPublished: true })
    expect(live()).toEqual(both(at, now))
    expect(db.select().from(stories).all()).toHaveLength(1)
  })

  test('moves the story in archive and search', async () => {
    const { number } = await take('2026-11-20 09:30')
    await take('2026-11-19 09:30')
    expect(listByDay('zh', '2026-11-20', 1, db)).toBeNull()
    expect(listByDay('zh', '2026-11-19', 1, db)?.stories.items[0]?.number).toBe(number)
    const found = (since: string, until: string) =>
      search({ typed: '清淤', locale: 'zh', since, until, sort: 'time', limit: 9, offset: 0 }, db)
    expect(found('2026-11-18T16:00:00.000Z', '2026-11-19T16:00:00.000Z').total).toBe(1)
    expect(found('2026-11-19T16:00:00.000Z', '2026-11-30T16:00:00.000Z').total).toBe(0)
  })

  test('that was first kept as a draft does so when it is published', async () => {
    await take('2026-11-20 09:30')
    await take('2026-11-19 09:30', { publish: false })
    expect(live()).toEqual(both(first, first))
    await take('2026-11-19 09:30')
    expect(live()).toEqual(both(right, now))
  })

  test('in a file that was moved is known', async () => {
    await take('2026-11-20 09:30')
    rmSync(join(folder, 'a.txt'))
    expect(await take('2026-11-19 09:30', { name: 'b.txt' })).toMatchObject({ outcome: 'updated' })
    expect(live()).toEqual(both(right, now))
  })

  test('corrects also what went out ahead of its date', async () => {
    await take('2026-11-20 09:30', { publish: false })
    publishStory(db, {
      storyId: 1,
      kind: 'publish',
      actor: 'import',
      at: '2062-11-20T01:30:00.000Z',
    })
    await take('2026-11-19 09:30')
    expect(live().map(([firstAt]) => firstAt)).toEqual([right, right])
  })

  test('leaves what the newsroom published first', async () => {
    await take('2026-11-20 09:30', { publish: false })
    publishStory(db, {
      storyId: 1,
      kind: 'publish',
      actor: 'editor',
      at: '2026-11-21T00:00:00.000Z',
    })
    await take('2026-11-19 09:30')
    expect(live().map(([firstAt]) => firstAt)).toEqual([
      '2026-11-21T00:00:00.000Z',
      '2026-11-21T00:00:00.000Z',
    ])
  })
})

describe('an update that is stated', () => {
  test('is kept with the story', async () => {
    await take('发布时间：2026-11-20 09:30 更新时间：2026-11-21 10:00')
    expect(live()).toEqual(both('2026-11-20T01:30:00.000Z', '2026-11-21T02:00:00.000Z'))
  })

  test.each(['2062-11-21 10:00', '2026-11-19 10:00'])(
    'not where it cannot be: %s',
    async (updated) => {
      await take(`发布时间：2026-11-20 09:30 更新时间：${updated}`)
      expect(live()).toEqual(both('2026-11-20T01:30:00.000Z', '2026-11-20T01:30:00.000Z'))
    },
  )
})

test('a day whose time is not known begins at midnight of the site', async () => {
  await take('当地时间2026年11月20日9时30分', { timeZone: 'America/New_York' })
  expect(live().map(([firstAt]) => firstAt)).toEqual([
    '2026-11-20T05:00:00.000Z',
    '2026-11-20T05:00:00.000Z',
  ])
})

test('no edition is older in its last change than in its first publication', async () => {
  await take('2026-11-20 09:30')
  publishStory(db, { storyId: 1, kind: 'update', actor: 'editor', at: '2026-11-01T00:00:00.000Z' })
  expect(live()).toEqual(both('2026-11-20T01:30:00.000Z', '2026-11-20T01:30:00.000Z'))
  db.update(liveEditions).set({ updatedAt: '2020-01-01T00:00:00.000Z' }).run()
  const found = getEdition('zh', 1001, db)
  expect(found.status === 'live' && found.edition.updatedAt).toBe('2026-11-20T01:30:00.000Z')
})

test('leaves the same lines in the audit as the newsroom does', async () => {
  await take('2026-11-20 09:00')
  await take('2026-11-19 09:00')
  const { events } = listEvents(db, {})
  expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['story.publish', 'import'],
    ['story.create', 'import'],
    ['story.publish', 'import'],
  ])
  expect(events[2]?.details).toEqual({ kind: 'publish', locales: ['zh', 'en'] })
})

describe('a document whose languages disagree', () => {
  const written = (english: string) => {
    const path = join(folder, 'sum.txt')
    writeFileSync(
      path,
      `新桥开工\n2026-11-20 09:30\n\n新桥今天开工，投资3.5万亿元。\n\nBridge begun\n\n${english}\n`,
    )
    return readDocument(path, 'Asia/Shanghai')
  }
  const wrong = 'Work on the new bridge began today at a cost of 3.5 billion yuan.'
  const right = 'Work on the new bridge began today at a cost of 3.5 trillion yuan.'

  test('is kept as a draft, and the report says what stands where', async () => {
    const document = await written(wrong)
    const result = await importDocument(db, document, { publish: true, at: now })
    expect(result).toMatchObject({
      outcome: 'created',
      isPublished: false,
      unpublished: 'findings',
      held: ['3.5万亿 / 3.5 billion'],
    })
    expect(live()).toEqual([])
    const report = { file: 'sum.txt', kind: 'imported', imported: document, result } as const
    expect(complaintOf(report, shellWords('import', 'en'))).toContain('3.5万亿 / 3.5 billion')
  })

  test('goes out when it is mended and imported again', async () => {
    await importDocument(db, await written(wrong), { publish: true, at: now })
    expect(
      await importDocument(db, await written(right), { publish: true, at: now }),
    ).toMatchObject({ outcome: 'updated', isPublished: true, unpublished: null })
  })

  test('goes out when the newsroom lets it stand and it is imported again', async () => {
    await importDocument(db, await written(wrong), { publish: true, at: now })
    const actor = { id: 'chen', name: '陈编辑' }
    setCheckLevel(db, { rule: 'number-differs', level: 'warn', actor, at: now })
    expect(
      await importDocument(db, await written(wrong), { publish: true, at: now }),
    ).toMatchObject({ outcome: 'unchanged', isPublished: true })
  })
})
