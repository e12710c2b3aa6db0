import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { caches } from '@/db/schema/caches'
import { siteState } from '@/db/schema/publishing'
import { cachesInFront } from '@/features/purges/caches'
import { type Telling, type ToldCache, tellCache } from '@/features/purges/tell'
import { cacheOnLoopback } from '@/features/purges/testing/cache-on-loopback'
import { publishedStory } from '@/features/testing/newsroom'
import { readEnv } from '@/lib/env'
import { openGeneration } from './generation'

const start = Date.UTC(2026, 10, 20)

let dataDir: string
let db: Db
let generations: ReturnType<typeof openGeneration>
let cache: Awaited<ReturnType<typeof cacheOnLoopback>>

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-purges-'))
  db = openDatabase(dataDir)
  migrateDatabase(db)
  generations = openGeneration(dataDir)
  cache = await cacheOnLoopback()
})

afterEach(() => {
  cache.close()
  generations.close()
  db.$client.close()
  rmSync(dataDir, { recursive: true })
})

const varnish = () => ({ VARNISH_URLS: cache.address })

const tell = (now: number, named: Record<string, string> = varnish(), others = {}) => {
  const settings = readEnv({ PRIVATE_ADDRESSES: 'loopback', ...named })
  const [first] = cachesInFront(settings)
  if (!first) throw new Error('No cache is named')
  const telling: Telling = {
    settings,
    madeBy: 'build 1',
    movedSince: generations.movedSince,
    now,
    signal: new AbortController().signal,
    ...others,
  }
  return tellCache(db, first, telling)
}

/** The keys of each request. */
const told = () => cache.asked.map(({ headers }) => String(headers['xkey-purge']).split(' '))

/** A cache that has been told all there was, twice, and knows nothing of it any more. */
async function caughtUp(now = start, named = varnish()): Promise<void> {
  await tell(now, named)
  await tell(now + 5_000, named)
  cache.asked.length = 0
}

describe('what a cache is told', () => {
  test('Varnish: the keys of what moved, by PURGE and xkey-purge', async () => {
    await caughtUp()
    const { number } = publishedStory(db)
    expect(await tell(start + 6_000)).toMatchObject({ failure: null, requests: 1 })
    expect(cache.asked[0]).toMatchObject({ method: 'PURGE', url: '/' })
    expect(told()[0]).toEqual(
      expect.arrayContaining([
        'everything',
        `story:${number}`,
        'stories',
        'texts',
        'day:2026-11-01',
      ]),
    )
  })

  test('nginx: that something moved, at the address that the operator gave', async () => {
    publishedStory(db)
    expect(await tell(start, { NGINX_URLS: `${cache.address}/purge` })).toMatchObject({
      failure: null,
    })
    expect(cache.asked).toMatchObject([{ method: 'PURGE', url: '/purge', body: '' }])
  })

  test('Fastly: the keys of what moved, by a batch purge of the service', async () => {
    const named = { FASTLY_SERVICE: 'SU1Z0', FASTLY_KEY: 'key-1', FASTLY_URL: cache.address }
    await tell(start, named)
    publishedStory(db)
    await tell(start + 1, named)
    expect(cache.asked[1]).toMatchObject({
      method: 'POST',
      url: '/service/SU1Z0/purge',
      headers: { 'fastly-key': 'key-1', 'surrogate-key': expect.stringContaining('stories') },
    })
  })

  test('Cloudflare: thirty tags a request, each once', async () => {
    const named = {
      CLOUDFLARE_ZONE: '023e',
      CLOUDFLARE_TOKEN: 'token-1',
      CLOUDFLARE_URL: `${cache.address}/client/v4/`,
    }
    await tell(start, named)
    cache.asked.length = 0
    for (let count = 0; count < 40; count += 1) publishedStory(db)
    expect(await tell(start + 1, named)).toMatchObject({ failure: null })
    for (const { method, url, headers } of cache.asked) {
      expect({ method, url }).toEqual({ method: 'POST', url: '/client/v4/zones/023e/purge_cache' })
      expect(headers.authorization).toBe('Bearer token-1')
    }
    const tags = cache.asked.map(({ body }): string[] => JSON.parse(body).tags)
    expect(tags.length).toBeGreaterThan(1)
    expect(tags.slice(0, -1).every(({ length }) => length === 30)).toBe(true)
    expect(tags.at(-1)?.length).toBeLessThanOrEqual(30)
    expect(new Set(tags.flat()).size).toBe(tags.flat().length)
    expect(tags.flat()).toContain('everything')
  })

  test('all that came together, in one request', async () => {
    await caughtUp()
    const numbers = [1, 2, 3].map(() => publishedStory(db).number)
    await tell(start + 6_000)
    expect(told()).toHaveLength(1)
    expect(told()[0]).toEqual(expect.arrayContaining(numbers.map((number) => `story:${number}`)))
  })

  test('nothing, where nothing moved', async () => {
    await caughtUp()
    expect(await tell(start + 60_000)).toEqual({ until: Number.POSITIVE_INFINITY, told: 0 })
    expect(cache.asked).toEqual([])
  })

  test('every change twice: what was on its way to the cache when it was told first gets there late', async () => {
    await caughtUp()
    const { number } = publishedStory(db)
    await tell(start + 6_000)
    expect(await tell(start + 10_999)).toMatchObject({ until: start + 11_000 })
    const later = publishedStory(db)
    await tell(start + 11_000)
    await tell(start + 16_000)
    expect(await tell(start + 90_000)).toMatchObject({ until: Number.POSITIVE_INFINITY })
    const [first, second, third] = told()
    expect(first).toContain(`story:${number}`)
    expect(second).toEqual(expect.arrayContaining([`story:${number}`, `story:${later.number}`]))
    expect(third).toContain(`story:${later.number}`)
    expect(third).not.toContain(`story:${number}`)
    expect(cache.asked).toHaveLength(3)
  })
})

describe('every page is dropped', () => {
  test('by a cache that is new', async () => {
    publishedStory(db)
    await tell(start)
    expect(told()).toEqual([['pages']])
  })

  test('where another build makes them, or with other settings', async () => {
    await caughtUp()
    await tell(start + 6_000, varnish(), { madeBy: 'build 2' })
    expect(told()).toEqual([['pages']])
  })

  test('where nobody can say what has moved', async () => {
    await caughtUp()
    db.update(siteState).set({ generation: 20_000 }).run()
    await tell(start + 6_000)
    expect(told()).toEqual([['pages']])
  })

  test('where the database is an older one', async () => {
    publishedStory(db)
    await caughtUp()
    db.update(siteState).set({ generation: 1 }).run()
    await tell(start + 6_000)
    expect(told()).toEqual([['pages']])
  })
})

describe('where it does not go well', () => {
  const failing = (status: number, headers = {}) => {
    cache.answer = (_, response) => response.writeHead(status, headers).end()
  }

  test('a cache that fails is told again after a second, then after twice as long, of all that moved', async () => {
    await caughtUp()
    const first = publishedStory(db)
    failing(503)
    const now = start + 6_000
    expect(await tell(now)).toMatchObject({ failure: 'answered 503' })
    const second = publishedStory(db)
    expect(await tell(now + 999)).toEqual({ until: now + 1_000, told: null })
    await tell(now + 1_000)
    expect(await tell(now + 2_999)).toMatchObject({ until: now + 3_000 })
    cache.answer = cache.done
    expect(await tell(now + 3_000)).toMatchObject({ failure: null })
    expect(told().at(-1)).toEqual(
      expect.arrayContaining([`story:${first.number}`, `story:${second.number}`]),
    )
    const row = db.select().from(caches).get()
    expect(row).toMatchObject({ attempts: 0, failure: 'answered 503', failedAt: now + 1_000 })
  })

  test('one that is gone for a day is asked each minute, and told when it is back', async () => {
    await caughtUp()
    const { number } = publishedStory(db)
    failing(500)
    let now = start + 6_000
    for (let attempt = 0; attempt < 40; attempt += 1) {
      await tell(now)
      now += 60_000
    }
    cache.answer = cache.done
    expect(await tell(now)).toMatchObject({ failure: null })
    expect(told().at(-1)).toContain(`story:${number}`)
  })

  test('a clock that was put back keeps it from nothing', async () => {
    await caughtUp()
    failing(503)
    publishedStory(db)
    const anHour = 3_600_000
    await tell(start + 20_000 + anHour)
    cache.answer = cache.done
    expect(await tell(start + 20_000)).toMatchObject({ failure: null })
    expect(await tell(start + 20_001)).toMatchObject({ until: start + 25_000 })
    expect(await tell(start - anHour)).toMatchObject({ failure: null })
  })

  test('one may ask for more time', async () => {
    failing(429, { 'Retry-After': '20' })
    await tell(start)
    expect(await tell(start + 19_999)).toMatchObject({ until: start + 20_000 })
  })

  test('one that takes some of it is told all of it again', async () => {
    const named = { CLOUDFLARE_ZONE: 'z', CLOUDFLARE_TOKEN: 't', CLOUDFLARE_URL: cache.address }
    await tell(start, named)
    cache.asked.length = 0
    for (let count = 0; count < 40; count += 1) publishedStory(db)
    cache.answer = (request, response) => {
      if (cache.asked.length < 2) cache.done(request, response)
      else response.writeHead(200).end('{"success": false, "errors": []}')
    }
    expect(await tell(start + 1, named)).toMatchObject({ failure: 'answered without success' })
    cache.answer = cache.done
    await tell(start + 2_000, named)
    const bodies = cache.asked.map(({ body }) => body)
    expect(bodies[2]).toBe(bodies[0])
    expect(bodies[3]).toBe(bodies[1])
  })

  test('one that is silent is not waited for', async () => {
    cache.answer = () => {}
    const outcome = (await tell(start, varnish(), { timeout: 20 })) as ToldCache
    expect(outcome.failure).toContain('timeout')
  })

  test('one that is not there is named with why', async () => {
    await tell(start, { VARNISH_URLS: 'http://127.0.0.1:1' })
    const row = db.select().from(caches).get()
    expect(row).toMatchObject({ name: 'varnish http://127.0.0.1:1', failedAt: start })
    expect(row?.failure).toContain('ECONNREFUSED')
  })

  test('one in a private net is told where a setting allows it, and nowhere else', async () => {
    const named = { ...varnish(), PRIVATE_ADDRESSES: '' }
    expect(await tell(start, named)).toMatchObject({ failure: 'its address is a private one' })
    expect(cache.asked).toEqual([])
  })
})

describe('where the process ends', () => {
  const asOther = async (now: number) => {
    db.$client.close()
    db = openDatabase(dataDir)
    return tell(now)
  }

  test('before a cache was told, the next one tells it', async () => {
    await caughtUp()
    const { number } = publishedStory(db)
    expect(await asOther(start + 6_000)).toMatchObject({ failure: null })
    expect(told()[0]).toContain(`story:${number}`)
  })

  test('in the middle of a request, the next one tells it again; two of them never do at once', async () => {
    await caughtUp()
    const { number } = publishedStory(db)
    const { promise: asked, resolve } = Promise.withResolvers<void>()
    cache.answer = () => resolve()
    const dying = tell(start + 6_000).catch(() => null)
    await asked
    cache.answer = cache.done
    expect(await asOther(start + 13_999)).toEqual({ until: start + 14_000, told: null })
    expect(await asOther(start + 14_000)).toMatchObject({ failure: null })
    expect(told().at(-1)).toContain(`story:${number}`)
    cache.close()
    await dying
  })

  test('by a stop, the request breaks off and is due again at once', async () => {
    await caughtUp()
    const { number } = publishedStory(db)
    const { promise: asked, resolve } = Promise.withResolvers<void>()
    cache.answer = () => resolve()
    const stopping = new AbortController()
    const telling = tell(start + 6_000, varnish(), { signal: stopping.signal })
    await asked
    stopping.abort()
    expect(await telling).toBeNull()
    cache.answer = cache.done
    await tell(start + 6_001)
    expect(told().at(-1)).toContain(`story:${number}`)
  })
})
