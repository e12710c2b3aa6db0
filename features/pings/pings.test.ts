import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { migrateDatabase } from '@/db/migrate'
import { pings } from '@/db/schema/pings'
import { publications } from '@/db/schema/publishing'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import { publishedStory } from '@/features/testing/newsroom'
import { readTrustedProxies } from '@/lib/trusted-proxies'
import { queuePings } from './commands'
import { type Places, placesOf } from './places'
import { sendPings } from './send'

const start = new Date('2026-11-20T01:00:00.000Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

let dataDir: string
let db: Db
let server: Server
let told: { url: string | undefined; type: string | undefined; body: string }[]
let answer: RequestListener

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-pings-'))
  db = openDatabase(dataDir)
  migrateDatabase(db)
  told = []
  answer = (_, response) => response.writeHead(204).end()
  server = createServer(async (request, response) => {
    const body = await text(request)
    told.push({ url: request.url, type: request.headers['content-type'], body })
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.closeAllConnections()
  server.close()
  db.$client.close()
  rmSync(dataDir, { recursive: true })
})

const settings = () => {
  const { port } = server.address() as AddressInfo
  return {
    SITE_URL: 'https://news.example.org',
    WEBSUB_HUB: `http://127.0.0.1:${port}/hub`,
    INDEXNOW_URL: `http://127.0.0.1:${port}/indexnow`,
    INDEXNOW_KEY: 'abcdef0123456789',
    PRIVATE_ADDRESSES: readTrustedProxies('loopback') ?? [],
  }
}

const nowhere: Places = { pages: [], feeds: [] }

/** Publishes a story and notes whom to tell of it, as the command does where settings name someone. */
function publish(content = {}): number {
  const at = start.toISOString()
  const { storyId, number } = publishedStory(db, { at, ...content })
  const ids = db.select({ id: publications.id }).from(publications).all()
  queuePings(db, { id: ids.at(-1)?.id ?? 0, storyId, at, before: nowhere }, settings())
  return number
}

const send = (service: 'indexnow' | 'websub', now: Date, others = {}) =>
  sendPings(db, service, {
    settings: settings(),
    now,
    signal: new AbortController().signal,
    ...others,
  })

const waiting = () => db.select().from(pings).all()

describe('what is told', () => {
  test('IndexNow: the story in every language, with the key', async () => {
    const number = publish()
    expect(await send('indexnow', start)).toMatchObject({ publications: 1, failure: null })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ url: '/indexnow', type: 'application/json; charset=utf-8' })
    expect(JSON.parse(told[0]?.body ?? '')).toEqual({
      host: 'news.example.org',
      key: 'abcdef0123456789',
      keyLocation: 'https://news.example.org/abcdef0123456789.txt',
      urlList: [
        `https://news.example.org/en/news/${number}/new-bridge-opens`,
        `https://news.example.org/zh/news/${number}/new-bridge-opens`,
      ],
    })
  })

  test('WebSub: every feed that holds the story', async () => {
    const news = createSection(db, { slug: 'news' })
    const world = createSection(db, { slug: 'world', parentId: news.id })
    publish({
      sectionId: world.id,
      topicIds: [createTopic(db).id],
      sourceId: createSource(db).id,
    })
    await send('websub', start)
    const form = new URLSearchParams(told[0]?.body)
    expect(form.get('hub.mode')).toBe('publish')
    const inEnglish = form.getAll('hub.url').filter((url) => url.includes('/en/'))
    const paths = inEnglish.map((url) => url.replace('https://news.example.org/en/', ''))
    const lists = ['', 'section/news/', 'section/world/', 'topic/rail/', 'source/agency/']
    expect(paths).toEqual([
      'bilingual.xml',
      ...lists.flatMap((list) => [`${list}feed.xml`, `${list}atom.xml`, `${list}feed.json`]),
    ])
  })

  test('the places that a story has left, too', () => {
    const number = publish()
    const before = { pages: ['/en/news/1/old'], feeds: ['/en/section/old/feed.xml'] }
    db.delete(pings).run()
    const storyId = db.select({ id: publications.storyId }).from(publications).get()?.id ?? 0
    queuePings(db, { id: 1, storyId, at: start.toISOString(), before }, settings())
    const [indexnow, websub] = waiting()
    expect(indexnow?.urls).toContain('https://news.example.org/en/news/1/old')
    expect(indexnow?.urls.join()).toContain(`/en/news/${number}/`)
    expect(websub?.urls).toContain('https://news.example.org/en/section/old/feed.xml')
    expect(placesOf(db, storyId).pages).toHaveLength(2)
  })

  test('nobody, unless the operator names someone', async () => {
    const { storyId } = createStory(db, {
      content: buildContent(),
      author: 'lin',
      at: start.toISOString(),
    })
    publishStory(db, { storyId, kind: 'publish', actor: 'costa', at: start.toISOString() })
    expect(waiting()).toEqual([])
  })

  test('many publications at once', async () => {
    for (let count = 0; count < 5; count++) publish()
    expect(await send('websub', start)).toMatchObject({ publications: 5 })
    expect(told).toHaveLength(1)
    const urls = new URLSearchParams(told[0]?.body).getAll('hub.url')
    expect(new Set(urls).size).toBe(urls.length)
    expect(await send('websub', start)).toBeNull()
  })
})

describe('where it does not go well', () => {
  test('a service that fails is told again after half a minute, then after twice as long', async () => {
    publish()
    answer = (_, response) => response.writeHead(503).end()
    expect(await send('websub', start)).toMatchObject({ failure: 'answered 503', isGivenUp: false })
    expect(await send('websub', later(29))).toBeNull()
    await send('websub', later(30))
    expect(await send('websub', later(89))).toBeNull()
    answer = (_, response) => response.writeHead(202).end()
    expect(await send('websub', later(90))).toMatchObject({ failure: null })
    expect(told).toHaveLength(3)
    expect(waiting().map(({ service }) => service)).toEqual(['indexnow'])
  })

  test('a service may ask for more time', async () => {
    publish()
    answer = (_, response) => response.writeHead(429, { 'Retry-After': '600' }).end()
    await send('indexnow', start)
    expect(await send('indexnow', later(599))).toBeNull()
    expect(await send('indexnow', later(600))).not.toBeNull()
  })

  test('a clock that was put back by a week keeps it from nothing', async () => {
    publish()
    answer = (_, response) => response.writeHead(503).end()
    await send('websub', later(7 * 86_400))
    expect(await send('websub', later(6 * 86_400 + 60))).toBeNull()
    expect(await send('websub', start)).toMatchObject({ failure: 'answered 503' })
  })

  test('one that is silent is given up waiting for, and told again', async () => {
    publish()
    answer = () => {}
    const outcome = await send('websub', start, { timeout: 20 })
    expect(outcome?.failure).toContain('timeout')
    answer = (_, response) => response.writeHead(200).end()
    expect(await send('websub', later(30))).toMatchObject({ failure: null })
  })

  test('one that is not there is named in the failure', async () => {
    publish()
    const gone = { ...settings(), WEBSUB_HUB: 'http://127.0.0.1:1/' }
    await send('websub', start, { settings: gone })
    expect(waiting().find(({ service }) => service === 'websub')?.failure).toContain('ECONNREFUSED')
  })

  test('one in a private net is not asked, but where a setting allows it', async () => {
    publish()
    const strict = { ...settings(), PRIVATE_ADDRESSES: [] }
    const outcome = await send('websub', start, { settings: strict })
    expect(outcome?.failure).toContain('private')
    expect(told).toEqual([])
  })

  test('a redirect is not followed: what it would make of the request is unsaid', async () => {
    publish()
    answer = (_, response) => response.writeHead(302, { Location: '/elsewhere' }).end()
    expect(await send('websub', start)).toMatchObject({ failure: 'answered 302' })
    expect(told.map(({ url }) => url)).toEqual(['/hub'])
  })

  test('after twelve times it is given up, and stays to be looked at', async () => {
    publish()
    answer = (_, response) => response.writeHead(500).end()
    let now = start
    let outcome: Awaited<ReturnType<typeof send>> = null
    for (let attempt = 1; attempt <= 12; attempt++) {
      outcome = await send('websub', now)
      now = new Date(now.getTime() + 6 * 3_600_000)
    }
    expect(outcome?.isGivenUp).toBe(true)
    expect(await send('websub', now)).toBeNull()
    expect(waiting().find(({ service }) => service === 'websub')).toMatchObject({
      attempts: 12,
      dueAt: null,
      failure: 'answered 500',
    })
  })
})

describe('where the process ends', () => {
  test('before anything was told, the next one tells it', async () => {
    publish()
    db.$client.close()
    db = openDatabase(dataDir)
    expect(await send('websub', start)).toMatchObject({ failure: null })
    expect(told).toHaveLength(1)
  })

  test('in the middle of a request, the next one tells it again, after a minute', async () => {
    publish()
    const { promise: asked, resolve } = Promise.withResolvers<void>()
    answer = () => resolve()
    const dying = send('websub', start).catch(() => null)
    await asked
    const next = openDatabase(dataDir)
    const signal = new AbortController().signal
    answer = (_, response) => response.writeHead(204).end()
    const sendNext = (now: Date) => sendPings(next, 'websub', { settings: settings(), now, signal })
    expect(await sendNext(later(59))).toBeNull()
    expect(await sendNext(later(60))).toMatchObject({ failure: null })
    next.$client.close()
    server.closeAllConnections()
    await dying
  })

  test('by a stop, the request breaks off and is due again at once', async () => {
    publish()
    const { promise: asked, resolve } = Promise.withResolvers<void>()
    answer = () => resolve()
    const stopping = new AbortController()
    const sending = send('websub', start, { signal: stopping.signal })
    await asked
    stopping.abort()
    expect(await sending).toBeNull()
    answer = (_, response) => response.writeHead(204).end()
    expect(await send('websub', start)).toMatchObject({ failure: null })
  })
})
