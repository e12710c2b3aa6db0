import { expect, test } from 'vitest'
import { tags } from '@/db/tags'
import { keyOf, keysOfPage, keysToDrop } from './keys'

const picture = tags.picture('a'.repeat(64))

test('a page has the keys of what it is made from, and one by which all are dropped', () => {
  expect(keysOfPage(new Set([tags.story(12), tags.front]))).toEqual(['pages', 'story:12', 'front'])
})

test('long tags are short keys, the same on the page and in what is dropped', () => {
  const keys = keysOfPage(new Set([picture]))
  expect(keys[1]).toMatch(/^[0-9a-f]{12}$/u)
  expect(keysToDrop(new Set([picture]))).toContain(keys[1])
  expect(keyOf(tags.picture('b'.repeat(64)))).not.toBe(keys[1])
})

test('keys are of visible letters, whatever a name holds, and no longer than a cache takes', () => {
  const stories = Array.from({ length: 150 }, (_, index) => tags.story(index))
  expect(keysOfPage(new Set(stories)).join(' ')).toMatch(/^[\x21-\x2B\x2D-\x7E ]{1300,2000}$/u)
})

test('a page that is made from more than can be said, or cannot say it, goes with every change', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => tags.story(index))
  for (const touched of [many, [], [tags.story(1), tags.everything]]) {
    expect(keysOfPage(new Set(touched))).toEqual(['pages', 'everything'])
  }
  expect(keysToDrop(new Set([tags.front]))).toContain('everything')
})

test('every page is dropped where nobody can say what has moved, or too much has', () => {
  expect(keysToDrop(null)).toEqual(['pages'])
  const many = Array.from({ length: 1_000 }, (_, index) => tags.story(index))
  expect(keysToDrop(new Set(many))).toEqual(['pages'])
})
