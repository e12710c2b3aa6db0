import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { frontBefore, type Reply } from './testing/front-before'

type Next = (request: IncomingMessage, response: ServerResponse) => void

const story = '/zh/news/12/new-bridge-opens'

let next: Next
let asked: IncomingMessage[]
let front: Awaited<ReturnType<typeof frontBefore>>
let logged: string[]

beforeEach(async () => {
  asked = []
  logged = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
  next = page('<p>新桥通车</p>')
  front = await frontBefore((request, response) => {
    asked.push(request)
    next(request, response)
  })
})

afterEach(async () => {
  await front.close()
  vi.restoreAllMocks()
})

function page(body: string, head = ''): Next {
  return (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Set-Cookie', 'a=1')
    response.setHeader('X-Powered-By', 'Next.js')
    response.end(
      `<html lang="zh-Hans"><head>${head}</head><body>${body}<script>1</script></body></html>`,
    )
  }
}

const textOf = ({ body }: Reply) => /<body>(.*)<\/body>/u.exec(body.toString())?.[1]

describe('a preview', () => {
  const preview = '/zh/preview/story/12'

  test('is finished like a page, made for each who asks, and kept by nobody', async () => {
    expect(textOf(await front.ask(preview))).toBe('<p>新桥通车</p>')
    const { headers } = await front.ask(preview, {
      headers: { cookie: 'diptych.session_token=1' },
    })
    expect(asked).toHaveLength(2)
    expect(asked[1]?.headers.cookie).toBe('diptych.session_token=1')
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers.etag).toBeUndefined()
  })

  test('may be framed by the newsroom, as no page may', async () => {
    const policyOf = async (path: string) =>
      (await front.ask(path)).headers['content-security-policy']
    expect(await policyOf(preview)).toContain("frame-ancestors 'self'")
    expect(await policyOf(story)).toContain("frame-ancestors 'none'")
  })
})

describe('a page', () => {
  test('is finished, and made once', async () => {
    expect(textOf(await front.ask(story))).toBe('<p>新桥通车</p>')
    expect(textOf(await front.ask(story))).toBe('<p>新桥通车</p>')
    expect(asked).toHaveLength(1)
  })

  test('is made once for readers who come at the same time', async () => {
    const { promise: asking, resolve: isAsked } = withResolvers()
    const { promise: going, resolve: go } = withResolvers()
    const finish = next
    next = async (request, response) => {
      isAsked()
      await going
      finish(request, response)
    }
    const replies = Array.from({ length: 5 }, () => front.ask(story))
    await asking
    go()
    for (const reply of await Promise.all(replies)) expect(textOf(reply)).toBe('<p>新桥通车</p>')
    expect(asked).toHaveLength(1)
  })

  test('is made anew once the generation has moved', async () => {
    await front.ask(story)
    next = page('<p>更正</p>')
    front.state.generation++
    expect(textOf(await front.ask(story))).toBe('<p>更正</p>')
  })

  test('that time alone makes an old one is made anew after it, and carries its tag until then', async () => {
    const until = Date.parse('2026-11-22T01:00:00Z')
    const now = vi.spyOn(Date, 'now').mockReturnValue(until - 1)
    next = (_, response) => {
      response.setHeader('Content-Type', 'application/xml')
      response.setHeader('x-diptych-good-until', new Date(until).toISOString())
      response.end(`<urlset>${asked.length}</urlset>`)
    }
    const first = await front.ask('/news-sitemap.xml')
    expect(first.headers['x-diptych-good-until']).toBeUndefined()
    const headers = { 'if-none-match': String(first.headers.etag) }
    expect((await front.ask('/news-sitemap.xml', { headers })).status).toBe(304)
    now.mockReturnValue(until)
    const later = await front.ask('/news-sitemap.xml', { headers })
    expect(later.status).toBe(200)
    expect(later.body.toString()).toBe('<urlset>2</urlset>')
  })

  test('made while a publication came in goes to who waits for it and is not kept', async () => {
    const before = next
    next = (request, response) => {
      front.state.generation++
      before(request, response)
    }
    expect(textOf(await front.ask(story))).toBe('<p>新桥通车</p>')
    next = page('<p>更正</p>')
    expect(textOf(await front.ask(story))).toBe('<p>更正</p>')
  })

  test('carries what browsers and shared caches need, and nothing of Next', async () => {
    const { headers } = await front.ask(story)
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=60',
      'cache-tag': 'pages,pages-zh,news-12',
      'content-language': 'zh-Hans',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  test('takes nothing from the request of the reader who came first', async () => {
    await front.ask(story, {
      headers: { cookie: 'theme=dark', 'x-forwarded-host': 'evil.example' },
    })
    expect(asked[0]?.headers.cookie).toBeUndefined()
    expect(asked[0]?.headers).toMatchObject({
      host: 'news.example.org',
      'x-forwarded-host': 'news.example.org',
      'x-forwarded-proto': 'https',
    })
  })

  test('comes in the encoding that the reader takes', async () => {
    const br = await front.ask(story, { headers: { 'accept-encoding': 'gzip, br' } })
    const gzip = await front.ask(story, { headers: { 'accept-encoding': 'gzip' } })
    const identity = await front.ask(story)
    expect(br.headers['content-encoding']).toBe('br')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(identity.headers).not.toHaveProperty('content-encoding')
    expect(brotliDecompressSync(br.body)).toEqual(identity.body)
    expect(gunzipSync(gzip.body)).toEqual(identity.body)
    expect(br.headers['content-length']).toBe(String(br.body.length))
  })

  test('is a 304 to who has it already', async () => {
    const { headers } = await front.ask(story)
    const tags = { 'if-none-match': `"other", ${headers.etag}` }
    const again = await front.ask(story, { headers: tags })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers.etag).toBe(headers.etag)
    front.state.generation++
    next = page('<p>更正</p>')
    expect((await front.ask(story, { headers: tags })).status).toBe(200)
  })

  test('has no body for HEAD, and all else', async () => {
    const head = await front.ask(story, { method: 'HEAD' })
    expect(head.body).toHaveLength(0)
    const whole = await front.ask(story)
    expect(head.headers['content-length']).toBe(String(whole.body.length))
    expect(head.headers.etag).toBe(whole.headers.etag)
    expect(asked).toHaveLength(1)
  })

  test('is made for a reader with a session, and for nobody else', async () => {
    const headers = { cookie: 'diptych.session_token=1' }
    next = page('<p>草稿</p>')
    const own = await front.ask(story, { headers })
    expect(textOf(own)).toBe('<p>草稿</p>')
    expect(own.headers['cache-control']).toBe('private, no-store')
    expect(asked[0]?.headers.cookie).toBe(headers.cookie)
    next = page('<p>新桥通车</p>')
    expect(textOf(await front.ask(story))).toBe('<p>新桥通车</p>')
  })

  test.each([404, 410])('that marks itself %s is answered so and not kept', async (status) => {
    next = page('<p>没有</p>', `<meta name="diptych:status" content="${status}"/>`)
    const reply = await front.ask(story)
    expect(reply.status).toBe(status)
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.headers).not.toHaveProperty('etag')
    expect(reply.body.toString()).not.toContain('diptych:status')
    next = page('<p>新桥通车</p>')
    expect((await front.ask(story)).status).toBe(200)
  })

  test('that has moved sends the reader on, without a body', async () => {
    next = (_, response) => response.writeHead(308, { Location: '/zh/news/12/bridge' }).end('moved')
    const reply = await front.ask(`${story}x`)
    expect(reply).toMatchObject({ status: 308, headers: { location: '/zh/news/12/bridge' } })
    expect(reply.body).toHaveLength(0)
  })

  test('of an address that cannot be decoded is the one for what is not there', async () => {
    next = page('<p>没有</p>', '<meta name="diptych:status" content="404"/>')
    expect((await front.ask('/zh/%E0%A4%A')).status).toBe(404)
    expect(asked[0]?.url).toBe('/zh/unknown-address')
  })

  test('is finished for the next reader though the first went away', async () => {
    const { promise: asking, resolve: isAsked } = withResolvers()
    const { promise: going, resolve: go } = withResolvers()
    const finish = next
    next = async (request, response) => {
      isAsked()
      await going
      finish(request, response)
    }
    const impatient = connect(front.port, '127.0.0.1')
    impatient.write(`GET ${story} HTTP/1.1\r\nHost: a\r\n\r\n`)
    await asking
    impatient.destroy()
    await once(impatient, 'close')
    const patient = front.ask(story)
    go()
    expect(textOf(await patient)).toBe('<p>新桥通车</p>')
    expect(asked).toHaveLength(1)
    expect(logged).toEqual([])
  })
})

describe('a page that cannot be made', () => {
  test('is answered in the language of the address, not kept, and logged', async () => {
    next = (_, response) => response.writeHead(500, { 'Content-Type': 'text/html' }).end('Oops')
    const reply = await front.ask('/en/about')
    expect(reply.status).toBe(500)
    expect(reply.headers['content-language']).toBe('en')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.body.toString()).toContain('<html lang="en">')
    expect(logged.join()).toContain('/en/about')
    next = page('<p>关于</p>')
    expect((await front.ask('/en/about')).status).toBe(200)
  })

  test('breaks nothing where Next breaks off', async () => {
    next = (_, response) => response.destroy()
    expect((await front.ask(story)).status).toBe(500)
    next = page('<p>新桥通车</p>')
    expect((await front.ask(story)).status).toBe(200)
  })
})

describe('what is no page', () => {
  test('goes to Next and back as it is', async () => {
    next = async (incoming, response) => {
      const body = Buffer.concat(await incoming.toArray())
      response.writeHead(201, { 'Content-Type': 'application/json', 'Set-Cookie': ['a=1', 'b=2'] })
      response.end(`{"got":"${body}","for":"${incoming.headers['x-forwarded-for']}"}`)
    }
    const reply = await front.ask('/api/save', {
      method: 'POST',
      body: 'text',
      headers: { cookie: 'diptych.session=1', connection: 'x-hop', 'x-hop': '1' },
    })
    expect(reply.status).toBe(201)
    expect(reply.headers['set-cookie']).toEqual(['a=1', 'b=2'])
    expect(JSON.parse(reply.body.toString())).toEqual({ got: 'text', for: '127.0.0.1' })
    expect(asked[0]?.headers.cookie).toBe('diptych.session=1')
    expect(asked[0]?.headers).not.toHaveProperty('x-hop')
  })

  test('is compressed on its way, piece by piece', async () => {
    const { promise: going, resolve: go } = withResolvers()
    next = async (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/x-component' })
      response.write('first')
      await going
      response.end('last')
    }
    const asking = request({
      port: front.port,
      path: '/en/newsroom',
      headers: { rsc: '1', 'accept-encoding': 'br' },
      agent: false,
    }).end()
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    const [first] = await once(answer, 'data')
    go()
    const rest = await answer.toArray()
    expect(answer.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(Buffer.concat([first, ...rest])).toString()).toBe('firstlast')
  })

  test('keeps its scripts as a page of the newsroom, and obeys its mark', async () => {
    next = page('<p>稿件</p>', '<meta name="diptych:status" content="404"/>')
    const reply = await front.ask('/zh/newsroom/stories/9')
    expect(reply.status).toBe(404)
    expect(textOf(reply)).toBe('<p>稿件</p><script>1</script>')
    expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  test('is logged where Next breaks off in the middle', async () => {
    next = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' })
      response.write('half')
      setImmediate(() => response.destroy())
    }
    await expect(front.ask('/api/half')).rejects.toThrow()
    await vi.waitUntil(() => logged.length > 0)
    expect(logged.join()).toContain('/api/half')
  })

  test('is no error where the client goes away', async () => {
    const { promise: asking, resolve: isAsked } = withResolvers()
    next = (incoming) => incoming.on('close', isAsked)
    const client = connect(front.port, '127.0.0.1')
    client.write('GET /api/slow HTTP/1.1\r\nHost: a\r\n\r\n')
    await vi.waitUntil(() => asked.length > 0)
    client.destroy()
    await asking
    await front.ask('/health')
    expect(logged).toEqual([])
  })
})

describe('a file', () => {
  const file =
    (type: string, caches: string): Next =>
    (_, response) => {
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': caches }).end('p{}')
    }

  test('that is for good is kept over publications', async () => {
    next = file('text/css', 'public, max-age=31536000, immutable')
    await front.ask('/_next/static/a.css')
    front.state.generation++
    const again = await front.ask('/_next/static/a.css', { headers: { 'accept-encoding': 'br' } })
    expect(again.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    })
    expect(asked).toHaveLength(1)
  })

  test('that is not for good is asked for each time', async () => {
    next = file('text/css', 'public, max-age=60')
    await front.ask('/_next/static/a.css')
    await front.ask('/_next/static/a.css')
    expect(asked).toHaveLength(2)
  })

  test('that no handler knows is not there, whatever page took its address', async () => {
    next = page('<p>首页</p>')
    expect((await front.ask('/_next/static/none.css')).status).toBe(404)
  })
})

describe('the beacon of a reading', () => {
  const browser =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
  const sent = (body: string, headers: Record<string, string> = {}) =>
    front.ask('/api/read', { method: 'POST', body, headers: { 'user-agent': browser, ...headers } })
  const body = JSON.stringify({ number: 12, locale: 'zh' })

  function counted() {
    let count = 0
    front.reads.empty((readings) => {
      count = readings.reduce((sum, reading) => sum + reading.count, 0)
    })
    return count
  }

  test('of a reader is counted, and nothing is set or asked of Next', async () => {
    const reply = await sent(body, { 'sec-fetch-site': 'same-origin' })
    expect(reply.status).toBe(204)
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(counted()).toBe(1)
    expect(asked).toEqual([])
  })

  test.each([
    ['a crawler', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
    ['a program', { 'user-agent': 'curl/8.5.0' }],
    ['a browser without a head', { 'user-agent': browser.replace('Chrome', 'HeadlessChrome') }],
    ['a client that says nothing of itself', { 'user-agent': '' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('of %s is taken and not counted', async (_, headers) => {
    expect((await sent(body, headers)).status).toBe(204)
    expect(counted()).toBe(0)
  })

  test.each([
    ['no JSON', 'number=12'],
    ['another language', JSON.stringify({ number: 12, locale: 'fr' })],
    ['no number', JSON.stringify({ number: '12', locale: 'zh' })],
    ['more than was asked', JSON.stringify({ number: 12, locale: 'zh', who: 'me' })],
    ['far too much', JSON.stringify({ number: 12, locale: 'zh', pad: 'x'.repeat(5000) })],
  ])('with %s is refused', async (_, text) => {
    expect((await sent(text)).status).toBe(400)
    expect(counted()).toBe(0)
  })
})

describe('/health', () => {
  test('is well where the database can be read', async () => {
    expect((await front.ask('/health')).status).toBe(200)
    front.state.isBroken = true
    expect((await front.ask('/health')).status).toBe(503)
  })

  test('a page without a database is an error page', async () => {
    front.state.isBroken = true
    expect((await front.ask(story)).status).toBe(500)
  })
})

function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('a feed', () => {
  const modified = 'Sun, 01 Nov 2026 01:00:00 GMT'
  const feed: Next = (_, response) => {
    response.setHeader('Content-Type', 'application/rss+xml; charset=utf-8')
    response.setHeader('Last-Modified', modified)
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Link', '<https://hub.example.org/>; rel="hub"')
    response.end('<rss/>')
  }

  beforeEach(() => {
    next = feed
  })

  test('keeps what it says of itself', async () => {
    const { headers, body } = await front.ask('/zh/feed.xml')
    expect(body.toString()).toBe('<rss/>')
    expect(headers).toMatchObject({
      'content-type': 'application/rss+xml; charset=utf-8',
      'last-modified': modified,
      'access-control-allow-origin': '*',
      link: '<https://hub.example.org/>; rel="hub"',
      'cache-control': 'public, max-age=0, s-maxage=60',
    })
  })

  test.each(['/zh/feed.xml', '/zh/search/feed.xml?q=a'])(
    '%s is a 304 to who has it already, by tag or by date',
    async (path) => {
      const { etag } = (await front.ask(path)).headers
      const statusFor = async (headers: Record<string, string>) =>
        (await front.ask(path, { headers })).status
      expect(await statusFor({ 'if-none-match': String(etag) })).toBe(304)
      expect(await statusFor({ 'if-modified-since': modified })).toBe(304)
      expect(await statusFor({ 'if-modified-since': 'Sun, 01 Nov 2026 00:59:59 GMT' })).toBe(200)
      expect(await statusFor({ 'if-modified-since': 'yesterday' })).toBe(200)
      const other = { 'if-none-match': '"other"', 'if-modified-since': modified }
      expect(await statusFor(other)).toBe(200)
      expect(asked).toHaveLength(1)
    },
  )
})

describe('the interface', () => {
  test('keeps nothing that was refused', async () => {
    next = (_, response) => {
      response.writeHead(400, { 'Content-Type': 'application/problem+json' }).end('{}')
    }
    const { status, headers } = await front.ask('/api/v1/stories?limit=x')
    expect(status).toBe(400)
    expect(headers['cache-control']).toBe('no-store')
    await front.ask('/api/v1/stories?limit=x')
    expect(asked).toHaveLength(2)
  })

  test('may say that it does not make what was asked for', async () => {
    next = (_, response) => response.writeHead(501, { 'Content-Type': 'text/plain' }).end('no')
    expect((await front.ask('/api/oembed?format=yaml')).status).toBe(501)
  })

  test('says in its own form that it failed', async () => {
    next = (_, response) => response.writeHead(500).end()
    const { status, headers, body } = await front.ask('/api/v1/stories')
    expect(status).toBe(500)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(body.toString())).toMatchObject({ status: 500 })
  })

  test('drives no page out, whatever is asked of it', async () => {
    await front.ask(story)
    next = (_, response) => {
      response.setHeader('Content-Type', 'application/octet-stream')
      response.end(Buffer.alloc(4_000_000))
    }
    for (let page = 0; page < 5; page++) await front.ask(`/api/v1/stories?cursor=${page}`)
    asked = []
    await front.ask(story)
    expect(asked).toHaveLength(0)
    await front.ask('/api/v1/stories?cursor=0')
    expect(asked).toHaveLength(1)
  })
})
