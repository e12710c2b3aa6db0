import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSection } from '@/db/factories/vocabulary'
import { locales } from '@/lib/i18n/locales'
import { Newsroom } from './testing/newsroom-of-changes'
import { mayBeThere } from './there'

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

const thereIn = (rest: string) => locales.filter((locale) => mayBeThere(`/${locale}/${rest}`))

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
  ...['/source/post', '/source/post?page=2', '/archive/2026/11', '/archive/2026/11/05'],
  ...['/section/none/feed.xml', '/news/9999/ninjs.json', '/section/%E0%A4%A'],
])('%s may have a page', (path) => {
  expect(mayBeThere(`/zh${path}`)).toBe(true)
})

test.each([
  ...['/news/9999', '/news/9999/x', '/news/0/x', '/news/x/y', '/news', '/section/none', '/section'],
  ...['/section/world/more', '/topic/none', '/source/none', '/archive/2026', '/archive/2026/13'],
  ...['/archive/2026/11/04', '/archive/2026/10', '/archive/2026/11/05/06', '/archive/x/y'],
])('%s has none', (path) => {
  expect(mayBeThere(`/zh${path}`)).toBe(false)
})

test('what comes into being is there at once', () => {
  expect(mayBeThere('/en/section/none')).toBe(false)
  createSection(newsroom.db, { slug: 'none' })
  expect(mayBeThere('/en/section/none')).toBe(true)
  expect(mayBeThere('/en/archive/2026/11/20')).toBe(false)
  const { number } = newsroom.publish('2026-11-20T08:00:00.000Z')
  expect(mayBeThere('/en/archive/2026/11/20')).toBe(true)
  expect(mayBeThere(`/en/news/${number}/x`)).toBe(true)
})
