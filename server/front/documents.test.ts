import type { RequestListener } from 'node:http'
import { beforeEach, describe, expect, test } from 'vitest'
import { page, stageFront, story } from './testing/stage'

const stage = stageFront()

describe('a file', () => {
  const file =
    (type: string, caches: string): RequestListener =>
    (_, response) => {
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': caches }).end('p{}')
    }

  test('that is for good is kept over publications', async () => {
    stage.next = file('text/css', 'public, max-age=31536000, immutable')
    await stage.front.ask('/_next/static/a.css')
    stage.front.state.generation++
    const again = await stage.front.ask('/_next/static/a.css', {
      headers: { 'accept-encoding': 'br' },
    })
    expect(again.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    })
    expect(stage.asked).toHaveLength(1)
  })

  test('that is not for good is asked for each time', async () => {
    stage.next = file('text/css', 'public, max-age=60')
    await stage.front.ask('/_next/static/a.css')
    await stage.front.ask('/_next/static/a.css')
    expect(stage.asked).toHaveLength(2)
  })

  test('that no handler knows is not there, whatever page took its address', async () => {
    stage.next = page('<p>首页</p>')
    expect((await stage.front.ask('/_next/static/none.css')).status).toBe(404)
  })
})

describe('a feed', () => {
  const modified = 'Sun, 01 Nov 2026 01:00:00 GMT'
  const feed: RequestListener = (_, response) => {
    response.setHeader('Content-Type', 'application/rss+xml; charset=utf-8')
    // Next sets each header of a route's answer as a list.
    response.setHeader('Last-Modified', [modified])
    response.setHeader('Access-Control-Allow-Origin', ['*'])
    response.setHeader('Link', '<https://hub.example.org/>; rel="hub"')
    response.end('<rss/>')
  }

  beforeEach(() => {
    stage.next = feed
  })

  test('keeps what it says of itself', async () => {
    const { headers, body } = await stage.front.ask('/zh/feed.xml')
    expect(body.toString()).toBe('<rss/>')
    expect(headers).toMatchObject({
      'content-type': 'application/rss+xml; charset=utf-8',
      'last-modified': modified,
      'access-control-allow-origin': '*',
      link: '<https://hub.example.org/>; rel="hub"',
      'cache-control': 'public, max-age=0, s-maxage=60, no-transform',
    })
  })

  test.each(['/zh/feed.xml', '/zh/search/feed.xml?q=a'])(
    '%s is a 304 to who has it already, by tag or by date',
    async (path) => {
      const { etag } = (await stage.front.ask(path)).headers
      const statusFor = async (headers: Record<string, string>) =>
        (await stage.front.ask(path, { headers })).status
      expect(await statusFor({ 'if-none-match': String(etag) })).toBe(304)
      expect(await statusFor({ 'if-modified-since': modified })).toBe(304)
      expect(await statusFor({ 'if-modified-since': 'Sun, 01 Nov 2026 00:59:59 GMT' })).toBe(200)
      expect(await statusFor({ 'if-modified-since': 'yesterday' })).toBe(200)
      const other = { 'if-none-match': '"other"', 'if-modified-since': modified }
      expect(await statusFor(other)).toBe(200)
      expect(stage.asked).toHaveLength(1)
    },
  )
})

describe('the interface', () => {
  test('keeps nothing that was refused', async () => {
    stage.next = (_, response) => {
      response.writeHead(400, { 'Content-Type': 'application/problem+json' }).end('{}')
    }
    const { status, headers } = await stage.front.ask('/api/v1/stories?limit=x')
    expect(status).toBe(400)
    expect(headers['cache-control']).toBe('no-store')
    await stage.front.ask('/api/v1/stories?limit=x')
    expect(stage.asked).toHaveLength(2)
  })

  test('may say that it does not make what was asked for', async () => {
    stage.next = (_, response) =>
      response.writeHead(501, { 'Content-Type': 'text/plain' }).end('no')
    expect((await stage.front.ask('/api/oembed?format=yaml')).status).toBe(501)
  })

  test('says in its own form that it failed', async () => {
    stage.next = (_, response) => response.writeHead(500).end()
    const { status, headers, body } = await stage.front.ask('/api/v1/stories')
    expect(status).toBe(500)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(body.toString())).toMatchObject({ status: 500 })
  })

  test('drives no page out, whatever is asked of it', async () => {
    await stage.front.ask(story)
    stage.next = (_, response) => {
      response.setHeader('Content-Type', 'application/octet-stream')
      response.end(Buffer.alloc(4_000_000))
    }
    for (let page = 0; page < 5; page++) await stage.front.ask(`/api/v1/stories?cursor=${page}`)
    stage.asked.length = 0
    await stage.front.ask(story)
    expect(stage.asked).toHaveLength(0)
    await stage.front.ask('/api/v1/stories?cursor=0')
    expect(stage.asked).toHaveLength(1)
  })
})
