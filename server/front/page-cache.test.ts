import { describe, expect, test } from 'vitest'
import { PageCache } from './page-cache'

/** A cache of 100 bytes at generation 1 with pages of 40 bytes. */
function cacheOf(...keys: string[]): PageCache<string> {
  const cache = new PageCache<string>(100)
  for (const key of keys) {
    cache.get(key, 1)
    cache.put(key, 1, `page ${key}`, 40)
  }
  return cache
}

describe('PageCache', () => {
  test('gives back what it keeps', () => {
    expect(cacheOf('a').get('a', 1)).toBe('page a')
    expect(cacheOf('a').get('b', 1)).toBeUndefined()
  })

  test('drops everything when the generation moves', () => {
    const cache = cacheOf('a', 'b')
    expect(cache.get('a', 2)).toBeUndefined()
    expect(cache.get('b', 2)).toBeUndefined()
    expect(cache.bytes).toBe(0)
  })

  test('refuses a page that was made before the generation moved', () => {
    const cache = cacheOf('a')
    cache.get('a', 2)
    cache.put('a', 1, 'old page', 40)
    expect(cache.get('a', 2)).toBeUndefined()
  })

  test('a generation that goes back, as of a restored database, drops everything too', () => {
    const cache = cacheOf('a')
    expect(cache.get('a', 0)).toBeUndefined()
  })

  test('gives up what was asked for longest ago', () => {
    const cache = cacheOf('a', 'b')
    cache.get('a', 1)
    cache.put('c', 1, 'page c', 40)
    expect(cache.get('b', 1)).toBeUndefined()
    expect(cache.get('a', 1)).toBe('page a')
    expect(cache.get('c', 1)).toBe('page c')
    expect(cache.bytes).toBe(80)
  })

  test('a page put again counts once', () => {
    const cache = cacheOf('a', 'b')
    cache.put('a', 1, 'page a again', 50)
    expect(cache.bytes).toBe(90)
    expect(cache.get('b', 1)).toBe('page b')
  })

  test('a page larger than everything is not kept and costs nothing', () => {
    const cache = cacheOf('a', 'b')
    cache.put('c', 1, 'page c', 101)
    expect(cache.get('c', 1)).toBeUndefined()
    expect(cache.bytes).toBe(80)
  })
})
