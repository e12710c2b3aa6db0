import { afterEach, describe, expect, test, vi } from 'vitest'
import { tags as tagsOf } from '@/db/tags'
import { PageCache } from './page-cache'

afterEach(() => vi.restoreAllMocks())

/** A cache of 100 bytes at generation 1 with pages of 40 bytes. */
function cacheOf(...keys: string[]): PageCache<string> {
  const cache = new PageCache<string>(100, () => null)
  for (const key of keys) {
    cache.get(key, 1)
    put(cache, key, 1, { value: `page ${key}` })
  }
  return cache
}

type Page = { value: string; bytes?: number; tags?: string[] }

function put(
  cache: PageCache<string>,
  key: string,
  generation: number,
  { value, bytes = 40, tags = [] }: Page,
): void {
  cache.put(key, generation, { value, bytes, tags: new Set(tags) })
}

/** A cache that is told what each generation from the second on has moved. */
function cacheMoved(...moves: string[][]): PageCache<string> {
  return new PageCache<string>(1_000, (since) => new Set(moves.slice(since - 1).flat()))
}

describe('a cache of pages with tags', () => {
  test('drops the pages of what has moved, and leaves the rest standing', () => {
    const cache = cacheMoved(['story:1'])
    cache.get('one', 1)
    put(cache, 'one', 1, { value: 'one', tags: ['story:1', 'sections'] })
    put(cache, 'two', 1, { value: 'two', tags: ['story:2', 'sections'] })
    expect(cache.get('one', 2)).toBeUndefined()
    expect(cache.get('two', 2)).toBe('two')
  })

  test('drops a page that may be made from anything, or says nothing, with every change', () => {
    const cache = cacheMoved(['story:1'])
    cache.get('any', 1)
    put(cache, 'any', 1, { value: 'any', tags: [tagsOf.everything, 'story:2'] })
    put(cache, 'silent', 1, { value: 'silent' })
    expect(cache.get('any', 2)).toBeUndefined()
    expect(cache.get('silent', 2)).toBeUndefined()
  })

  test('keeps a page that was made meanwhile, unless that was made from what moved', () => {
    const cache = cacheMoved(['story:1'], ['story:3'])
    cache.get('one', 1)
    cache.get('one', 3)
    put(cache, 'one', 1, { value: 'one', tags: ['story:1'] })
    put(cache, 'two', 1, { value: 'two', tags: ['story:2'] })
    put(cache, 'three', 2, { value: 'three', tags: ['story:1'] })
    expect(cache.get('one', 3)).toBeUndefined()
    expect(cache.get('two', 3)).toBe('two')
    expect(cache.get('three', 3)).toBe('three')
  })

  test('a page that was given up or made anew goes by the tags that it has now', () => {
    const cache = cacheMoved(['story:1'])
    cache.get('one', 1)
    put(cache, 'one', 1, { value: 'old', tags: ['story:1'] })
    put(cache, 'one', 1, { value: 'new', tags: ['story:2'] })
    expect(cache.get('one', 2)).toBe('new')
  })
})

describe('a page that is old', () => {
  const pages = [
    { key: 'list', tags: ['section:1', 'story:1'] },
    { key: 'story', tags: ['story:2'] },
    { key: 'any', tags: [tagsOf.everything] },
  ]

  function cacheWith(...moves: string[][]): PageCache<string> {
    const cache = cacheMoved(...moves)
    cache.get('list', 1)
    for (const { key, tags } of pages) put(cache, key, 1, { value: key, tags })
    return cache
  }

  test('says since when, and whether more of it has moved than what stands in a list', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1_000)
    const cache = cacheWith(['section:1', 'story:2'])
    cache.get('list', 1)
    vi.spyOn(performance, 'now').mockReturnValue(3_000)
    expect(cache.get('list', 2)).toBeUndefined()
    expect(cache.old('list')).toEqual({ value: 'list', trueUntil: 1_000, isOfText: false })
    expect(cache.old('story')).toMatchObject({ isOfText: true })
    expect(cache.old('any')).toMatchObject({ isOfText: true })
    put(cache, 'list', 2, { value: 'new list', tags: ['section:1'] })
    expect(cache.old('list')).toBeUndefined()
  })

  test('stays as old as it is when more moves', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1_000)
    const cache = cacheWith(['section:1'], ['story:1'])
    vi.spyOn(performance, 'now').mockReturnValue(2_000)
    cache.get('list', 2)
    cache.get('list', 3)
    expect(cache.old('list')).toEqual({ value: 'list', trueUntil: 1_000, isOfText: true })
  })

  test('is there for a minute', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1_000)
    const cache = cacheWith(['section:1'], ['story:9'])
    cache.get('list', 2)
    vi.spyOn(performance, 'now').mockReturnValue(61_001)
    expect(cache.old('list')).toBeUndefined()
    cache.get('list', 3)
    expect(cache.size).toBe(1)
  })

  test('is not there if it may show what was withdrawn, be it later', () => {
    let moved = ['section:1', 'story:2']
    const cache = new PageCache<string>(1_000, () => new Set(moved))
    cache.get('list', 1)
    for (const { key, tags } of pages) put(cache, key, 1, { value: key, tags })
    cache.get('list', 2)
    expect(cache.old('list')).toBeDefined()
    moved = ['story:1', 'withdrawn:1']
    cache.get('list', 3)
    expect(cache.old('list')).toBeUndefined()
    expect(cache.old('any')).toBeUndefined()
    expect(cache.old('story')).toBeDefined()
  })

  test('is given up before any other', () => {
    const cache = new PageCache<string>(100, () => new Set(['story:2']))
    cache.get('new', 1)
    put(cache, 'new', 1, { value: 'new', tags: ['story:1'] })
    put(cache, 'old', 1, { value: 'old', tags: ['story:2'] })
    cache.get('old', 2)
    put(cache, 'more', 2, { value: 'more', tags: ['story:3'] })
    expect(cache.old('old')).toBeUndefined()
    expect(cache.get('new', 2)).toBe('new')
  })
})

describe('PageCache', () => {
  test('gives back what it keeps', () => {
    expect(cacheOf('a').get('a', 1)).toBe('page a')
    expect(cacheOf('a').get('b', 1)).toBeUndefined()
  })

  test('drops everything where nobody knows what moved', () => {
    const cache = cacheOf('a', 'b')
    expect(cache.get('a', 2)).toBeUndefined()
    expect(cache.get('b', 2)).toBeUndefined()
    expect(cache.bytes).toBe(0)
  })

  test('refuses a page that was made before the generation moved', () => {
    const cache = cacheOf('a')
    cache.get('a', 2)
    put(cache, 'a', 1, { value: 'old page' })
    expect(cache.get('a', 2)).toBeUndefined()
  })

  test('a generation that goes back, as of a restored database, drops everything too', () => {
    const cache = cacheOf('a')
    expect(cache.get('a', 0)).toBeUndefined()
  })

  test('gives up what was asked for longest ago', () => {
    const cache = cacheOf('a', 'b')
    cache.get('a', 1)
    put(cache, 'c', 1, { value: 'page c' })
    expect(cache.get('b', 1)).toBeUndefined()
    expect(cache.get('a', 1)).toBe('page a')
    expect(cache.get('c', 1)).toBe('page c')
    expect(cache.bytes).toBe(80)
  })

  test('a page put again counts once', () => {
    const cache = cacheOf('a', 'b')
    put(cache, 'a', 1, { value: 'page a again', bytes: 50 })
    expect(cache.bytes).toBe(90)
    expect(cache.get('b', 1)).toBe('page b')
  })

  test('a page that takes more than it did counts for as much', () => {
    const cache = cacheOf('a', 'b')
    cache.grow('b', 'page b', 30)
    expect(cache.bytes).toBe(70)
    expect(cache.get('a', 1)).toBeUndefined()
    cache.grow('b', 'another page b', 30)
    expect(cache.bytes).toBe(70)
  })

  test('a page larger than everything is not kept and costs nothing', () => {
    const cache = cacheOf('a', 'b')
    put(cache, 'c', 1, { value: 'page c', bytes: 101 })
    expect(cache.get('c', 1)).toBeUndefined()
    expect(cache.bytes).toBe(80)
  })
})
