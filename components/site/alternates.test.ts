import { expect, test } from 'vitest'
import { alternatesOf } from './alternates'

test('names every live language, and the first for everyone else', () => {
  expect(alternatesOf({ en: '/en/about', zh: '/zh/about' })).toEqual([
    { language: 'zh-Hans', path: '/zh/about' },
    { language: 'en', path: '/en/about' },
    { language: 'x-default', path: '/zh/about' },
  ])
})

test('a page in one language has no other alternate', () => {
  expect(alternatesOf({ en: '/en/news/1/a' })).toEqual([
    { language: 'en', path: '/en/news/1/a' },
    { language: 'x-default', path: '/en/news/1/a' },
  ])
})

test('the front page sends everyone else to where the language is negotiated', () => {
  expect(alternatesOf({ zh: '/zh', en: '/en' }, '/').at(-1)).toEqual({
    language: 'x-default',
    path: '/',
  })
})
