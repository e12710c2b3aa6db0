import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPassage } from '@/db/factories/content'
import { media } from '@/db/schema/media'
import { arrangeFront } from '@/features/front/commands'
import { countReads } from '@/features/reads/commands'
import { rankMostRead } from '@/features/reads/ranking'
import { onDay } from '@/features/testing/newsroom'
import {
  addSection,
  addTopic,
  editSection,
  editSource,
  editTopic,
  moveSection,
} from '@/features/vocabulary/commands'
import { goneFrom } from './front/old-tags'
import { Newsroom, pictures } from './testing/newsroom-of-changes'
import { showPages } from './testing/reader-pages'

let newsroom: Newsroom
const actor = { id: null, name: 'Diptych' }

const lead = (mediaId: string) => ({
  mediaId,
  alt: { zh: '桥', en: 'Bridge' },
  caption: {},
  credit: {},
})
const story = (index: number) => newsroom.stories[index]?.storyId ?? 0
const number = (index: number) => newsroom.stories[index]?.number ?? 0
const text = (words: string) => [buildPassage('first', `${words}。`, `${words}.`)]

// Changes build on one another: each is made to the newsroom that the one before has left.
beforeAll(() => {
  newsroom = new Newsroom()
  const [world, asia, sport] = newsroom.sections
  const [rail, tea] = newsroom.topics
  const [agency] = newsroom.sources
  const inWorld = { sectionId: world ?? null, leadPicture: lead(pictures[0] ?? '') }
  const headline = (zh: string, en: string) => ({ headline: { zh, en } })
  newsroom.publish(onDay(1), { ...inWorld, ...headline('茶园开采', 'Tea gardens open') })
  newsroom.publish(onDay(1, 20), { ...inWorld, sourceId: agency ?? null, topicIds: [tea ?? 0] })
  newsroom.publish(onDay(3), { sectionId: asia ?? null, topicIds: [rail ?? 0, tea ?? 0] })
  newsroom.publish(onDay(3, 2), { sectionId: sport ?? null, ...headline('球队夺冠', 'Team wins') })
  for (let index = 0; index < 21; index++) {
    const words = headline(`第${index}场比赛`, `Harbour match ${'x'.repeat(index)}`)
    newsroom.publish(onDay(5, index), { sectionId: sport ?? null, ...words })
  }
}, 60_000)

afterAll(() => newsroom.close())

const changes: [string, () => unknown][] = [
  ['a new story', () => newsroom.publish(newsroom.now(), { sectionId: newsroom.sections[0] ?? 0 })],
  [
    'a new story of one language',
    () => newsroom.publish(newsroom.now(), { headline: { zh: '独' } }),
  ],
  ['a story that was published long ago', () => newsroom.publish(onDay(2))],
  ['another text', () => newsroom.update(story(1), { passages: text('改了') })],
  [
    'another headline',
    () => newsroom.update(story(2), { headline: { zh: '新题', en: 'Renamed' } }),
  ],
  [
    'a correction',
    () =>
      newsroom.update(
        story(2),
        { passages: text('更正') },
        { kind: 'correct', note: { zh: '误', en: 'Wrong' } },
      ),
  ],
  ['another picture', () => newsroom.update(story(0), { leadPicture: lead(pictures[1] ?? '') })],
  ['no picture', () => newsroom.update(story(0), { leadPicture: null })],
  ['another section', () => newsroom.update(story(3), { sectionId: newsroom.sections[1] ?? 0 })],
  ['no section', () => newsroom.update(story(10), { sectionId: null })],
  ['other topics', () => newsroom.update(story(2), { topicIds: newsroom.topics.slice(0, 1) })],
  ['another source', () => newsroom.update(story(1), { sourceId: newsroom.sources[1] ?? 0 })],
  ['a withdrawal in one language', () => newsroom.withdraw(story(12), ['en'])],
  ['a withdrawal', () => newsroom.withdraw(story(13))],
  ['what was withdrawn, back', () => newsroom.update(story(13), {}, { kind: 'publish' })],
  [
    'the only stories of a section, gone',
    () => [2, 3].map((index) => newsroom.withdraw(story(index))),
  ],
  [
    'a section of another name',
    () => {
      const [id = 0] = newsroom.sections
      const at = newsroom.now()
      editSection(newsroom.db, { id, name: { zh: '天下', en: 'Globe' }, parentId: null, actor, at })
    },
  ],
  [
    'a section under another',
    () => {
      const [parentId = 0, , id = 0] = newsroom.sections
      const at = newsroom.now()
      editSection(newsroom.db, { id, name: { zh: '体育', en: 'Sport' }, parentId, actor, at })
    },
  ],
  [
    'sections in another order',
    () => {
      const [, id = 0] = newsroom.sections
      moveSection(newsroom.db, { id, direction: 'down', actor, at: newsroom.now() })
    },
  ],
  [
    'a new section of an address that was asked for',
    () => {
      const at = newsroom.now()
      addSection(newsroom.db, { name: { en: 'None' }, parentId: null, actor, at })
    },
  ],
  [
    'a new topic of an address that was asked for',
    () =>
      addTopic(newsroom.db, { name: { en: 'None' }, introduction: {}, actor, at: newsroom.now() }),
  ],
  [
    'a topic of another name',
    () => {
      const [id = 0] = newsroom.topics
      const at = newsroom.now()
      editTopic(newsroom.db, { id, name: { zh: '轨道' }, introduction: { zh: '言' }, actor, at })
    },
  ],
  [
    'a source of another name',
    () => {
      const [id = 0] = newsroom.sources
      editSource(newsroom.db, { id, name: { zh: '新社' }, url: null, actor, at: newsroom.now() })
    },
  ],
  [
    'another arrangement of the front page',
    () => {
      const pins = [{ slot: 0, locale: 'zh' as const, number: number(0), expiresAt: null }]
      arrangeFront(newsroom.db, { pins, basis: [], actor, at: newsroom.now() })
    },
  ],
  ['the story that leads, withdrawn', () => newsroom.withdraw(story(0))],
  [
    'the most read, drawn',
    () => {
      const at = newsroom.now()
      const readings = [5, 6, 7, 8].map((index) => ({
        number: number(index),
        locale: 'zh' as const,
        count: 3 + index,
      }))
      countReads(newsroom.db, readings, at)
      rankMostRead(newsroom.db, at)
    },
  ],
  [
    'another point that a picture keeps',
    () =>
      newsroom.db
        .update(media)
        .set({ focalX: 0.1 })
        .where(eq(media.id, pictures[0] ?? ''))
        .run(),
  ],
]

test.each(changes)('%s: whatever shows it is made anew', async (_, change) => {
  const { changed } = await newsroom.change(change)
  expect(changed).not.toEqual([])
})

test('one story’s text leaves the rest standing', async () => {
  const own = newsroom.stories[20]
  const { dropped, count } = await newsroom.change(() =>
    newsroom.update(own?.storyId ?? 0, { passages: text('又改了') }),
  )
  const ofStories = dropped.filter((name) => /news\/\d+(?:\/parallel)?$/u.test(name))
  // Its own pages, and those of its neighbours and of the stories that name it, in two languages.
  expect(ofStories.length).toBeLessThan(45)
  expect(ofStories).toContain(`/zh/news/${own?.number}`)
  const lists = dropped.filter((name) => /\/(?:topic|source)\/[^/]+$/u.test(name))
  expect(lists).toEqual([])
  const forPrograms = dropped.filter((name) =>
    /stories\/\d+\?|oembed|\?(?:topic|source)=/u.test(name),
  )
  const { number } = own ?? {}
  expect(forPrograms).toEqual([`/api/v1/stories/${number}?`, `/api/oembed/${number}`])
  expect(dropped.length).toBeLessThan(count / 2)
})

test('words further down leave every list standing, and every other story', async () => {
  const own = newsroom.stories[21]
  const opening = buildPassage(
    'first',
    '港口的比赛开始了。'.repeat(30),
    'The match begins. '.repeat(30),
  )
  const further = (words: string) => [opening, buildPassage('second', `${words}。`, `${words}.`)]
  await newsroom.change(() => newsroom.update(own?.storyId ?? 0, { passages: further('从前') }))
  const { dropped, changed } = await newsroom.change(() =>
    newsroom.update(own?.storyId ?? 0, { passages: further('后来') }),
  )
  // Sitemaps and searches cannot say what they are made from.
  const pages = dropped.filter((name) => !/sitemap|search|suggestions|q=/u.test(name))
  const told = /^\/(?:api\/v1\/stories\?|.*(?:feed|atom|bilingual)\.xml)/u
  const others = pages.filter((name) => !told.test(name))
  expect(others.toSorted()).toEqual(
    [
      ...['zh', 'en'].flatMap((locale) =>
        ['', '/parallel', '/ninjs.json'].map((rest) => `/${locale}/news/${own?.number}${rest}`),
      ),
      `/api/v1/stories/${own?.number}?`,
      `/api/oembed/${own?.number}`,
    ].toSorted(),
  )
  expect(changed).toContain(`/zh/news/${own?.number}`)
})

test('a story that has but its section in common with others leaves theirs standing', async () => {
  const { dropped, changed } = await newsroom.change(() =>
    newsroom.publish(newsroom.now(), {
      sectionId: newsroom.sections[2] ?? 0,
      headline: { zh: '游泳馆落成', en: 'Swimming pool completed' },
      passages: [buildPassage('only', '泳池已经放水。', 'Filled with water yesterday.')],
    }),
  )
  const ofStories = (names: string[]) => names.filter((name) => /^\/\w\w\/news\/\d+$/u.test(name))
  // The one before it, those of which readers are told that they are gone, and one that is related to few.
  expect(ofStories(dropped).length).toBeLessThan(15)
  expect(ofStories(dropped)).toEqual(ofStories(changed))
})

test('reads that were counted, and change no list, drop nothing', async () => {
  const { dropped } = await newsroom.change(() => rankMostRead(newsroom.db, newsroom.now()))
  expect(dropped).toEqual([])
})

test('no page that showed a story can be brought back once that is withdrawn', async () => {
  const headline = '第10场比赛'
  const before = await showPages(newsroom.names())
  const generation = newsroom.generations.read()
  newsroom.withdraw(story(14))
  const gone = goneFrom(newsroom.generations.movedSince(generation) ?? new Set())
  const showing = [...before].filter(([, { shows }]) => shows.includes(headline))
  const kept = showing.filter(([, { touched }]) => !gone.some((tag) => touched.has(tag)))
  expect(showing.length).toBeGreaterThan(5)
  expect(kept.map(([name]) => name)).toEqual([])
})
