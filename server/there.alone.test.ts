import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSection } from '@/db/factories/vocabulary'
import { locales } from '@/lib/i18n/locales'
import { Newsroom } from './testing/newsroom-of-changes'
import { whatIsAt } from './there'

let newsroom: Newsroom
const numbers: Record<string, number> = {}

beforeAll(() => {
  newsroom = new Newsroom()
  const publish = (name: string, headline: object) => {
    const { number, storyId } = newsroom.publish('2026-11-05T08:00:00.000Z', { headline })
    numbers[name] = number
    return storyId
  }
  const both = { zh: '桥', en: 'Bridge' }
  publish('both', both)
  publish('chinese', { zh: '独' })
  newsroom.withdraw(publish('gone', both))
  newsroom.withdraw(publish('goneInEnglish', both), ['en'])
  newsroom.withdraw(publish('goneChinese', { zh: '独' }))
})

afterAll(() => newsroom.close())

const thereIn = (rest: string) =>
  locales.filter((locale) => whatIsAt(`/${locale}/${rest}`) !== 'nothing')

test.each([
  ['both', ['zh', 'en']],
  // A page says in which language it is.
  ['chinese', ['zh', 'en']],
  ['gone', ['zh', 'en']],
  ['goneInEnglish', ['zh', 'en']],
  ['goneChinese', ['zh']],
])('a story has a page where there is anything to say of it: %s', (name, found) => {
  const path = `news/${numbers[name]}`
  for (const rest of ['', '/any-slug', '/any-slug?page=2', '/any-slug/parallel'])
    expect(thereIn(path + rest)).toEqual(found)
  expect(thereIn(`${path}/any-slug/other`)).toEqual([])
})

test.each([
  ...['', '/search', '/archive', '/corrections', '/section/world', '/topic/tea'],
  ...['/source/post', '/archive/2026/11', '/archive/2026/11/05'],
  ...['/section/none/feed.xml', '/news/9999/ninjs.json', '/section/%E0%A4%A'],
])('%s may have a page', (path) => {
  expect(whatIsAt(`/zh${path}`)).toBe('page')
})

test.each([
  ...['/news/9999', '/news/9999/x', '/news/0/x', '/news/x/y', '/news', '/section/none', '/section'],
  ...['/section/world/more', '/topic/none', '/source/none', '/archive/2026', '/archive/2026/13'],
  ...[
    '/archive/2026/11/04',
    '/source/post?page=2',
    '/section/world?page=2',
    '/topic/tea?page=9',
    '/archive/2026/10',
    '/archive/2026/11/05/06',
    '/archive/x/y',
  ],
])('%s has none', (path) => {
  expect(whatIsAt(`/zh${path}`)).toBe('nothing')
})

test.each(['/section/world?page=0', '/topic/tea?page=x', '/source/post?page=1&page=1'])(
  '%s asks for a page that no list has',
  (path) => {
    expect(whatIsAt(`/zh${path}`)).toBe('nothing')
  },
)

test('a list has as many pages as its stories fill', () => {
  const { sections, topics, sources } = newsroom
  const lists = {
    sectionId: sections[1] ?? 0,
    sourceId: sources[1] ?? 0,
    topicIds: [topics[1] ?? 0],
  }
  for (let minute = 10; minute < 31; minute++)
    newsroom.publish(`2026-11-09T08:${minute}:00.000Z`, { ...lists, headline: { zh: '桥' } })
  const pages = [
    '/section/asia',
    '/section/world',
    '/topic/tea',
    '/source/post',
    '/archive/2026/11/09',
  ]
  for (const path of pages) {
    expect(whatIsAt(`/zh${path}?page=2`), path).toBe('page')
    expect(whatIsAt(`/zh${path}?page=3`), path).toBe('nothing')
  }
  expect(whatIsAt('/en/section/asia?page=2')).toBe('nothing')
  expect(whatIsAt('/zh/corrections?page=2')).toBe('nothing')
})

test('whatever is written behind the number of a story leads to its page', () => {
  const { both } = numbers
  const right = `/zh/news/${both}/bridge`
  expect(whatIsAt(right)).toBe('page')
  expect(whatIsAt(`${right}/parallel`)).toBe('page')
  for (const rest of ['', '/brigde']) {
    expect(whatIsAt(`/zh/news/${both}${rest}`)).toEqual({ leadsTo: right })
  }
  expect(whatIsAt(`/zh/news/${both}/brigde/parallel`)).toEqual({ leadsTo: `${right}/parallel` })
  expect(whatIsAt(`/zh/news/${both}/bridge/parallel/en`)).toEqual({ leadsTo: `${right}/parallel` })
  expect(whatIsAt(`/zh/news/${both}/bridge/parallel/zh`)).toBe('nothing')
})

test('one page says why a story is not to be read, at all its addresses', () => {
  for (const [name, locale] of [
    ['gone', 'zh'],
    ['goneInEnglish', 'en'],
    ['chinese', 'en'],
  ] as const) {
    for (const rest of ['', '/any-slug', '/any-slug/parallel', '/any-slug/parallel?x=1']) {
      const notice = `/${locale}/news/${numbers[name]}`
      expect(whatIsAt(notice + rest)).toEqual({ notice })
    }
  }
})

test('a story of one language has no page with two', () => {
  const path = `/zh/news/${numbers.chinese}`
  const found = whatIsAt(path)
  const right = typeof found === 'object' && 'leadsTo' in found ? found.leadsTo : ''
  expect(whatIsAt(right)).toBe('page')
  expect(whatIsAt(`${right}/parallel`)).toEqual({ notice: `${right}/parallel` })
})

test('what comes into being is there at once', () => {
  expect(whatIsAt('/en/section/none')).toBe('nothing')
  createSection(newsroom.db, { slug: 'none' })
  expect(whatIsAt('/en/section/none')).toBe('page')
  expect(whatIsAt('/en/archive/2026/11/20')).toBe('nothing')
  const { number } = newsroom.publish('2026-11-20T08:00:00.000Z', {
    headline: { zh: '桥', en: 'Bridge' },
  })
  expect(whatIsAt('/en/archive/2026/11/20')).toBe('page')
  expect(whatIsAt(`/en/news/${number}/bridge`)).toBe('page')
})
