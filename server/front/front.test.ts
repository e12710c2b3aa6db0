import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { linksAhead } from './links-ahead'
import { held, page, stageFront, story, textOf } from './testing/stage'

const stage = stageFront()

describe('a preview', () => {
  const preview = '/zh/preview/story/12'

  test('is finished like a page, made for each who asks, and kept by nobody', async () => {
    expect(textOf(await stage.front.ask(preview))).toBe('<p>新桥通车</p>')
    const { headers } = await stage.front.ask(preview, {
      headers: { cookie: 'diptych.session_token=1' },
    })
    expect(stage.asked).toHaveLength(2)
    expect(stage.asked[1]?.headers.cookie).toBe('diptych.session_token=1')
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
      (await stage.front.ask(path)).headers['content-security-policy']
    expect(await policyOf(preview)).toContain("frame-ancestors 'self'")
    expect(await policyOf(story)).toContain("frame-ancestors 'none'")
  })
})

describe('a page', () => {
  test('is finished, and made once', async () => {
    expect(textOf(await stage.front.ask(story))).toBe('<p>新桥通车</p>')
    expect(textOf(await stage.front.ask(story))).toBe('<p>新桥通车</p>')
    expect(stage.asked).toHaveLength(1)
  })

  test.each([story, '/zh/preview/story/12'])(
    'brings its styles, which its policy names: %s',
    async (path) => {
      const link = '<link rel="stylesheet" href="/_next/static/chunks/cards.css"/>'
      stage.next = page('<p class="card-summary"></p>', link)
      const answer = await stage.front.ask(path)
      const [, css = ''] = /<style>([\s\S]*?)<\/style>/u.exec(String(answer.body)) ?? []
      expect(css).toContain('.card-summary')
      expect(css).not.toContain('.card-picture img')
      const hash = createHash('sha256').update(css).digest('base64')
      expect(answer.headers['content-security-policy']).toContain(
        `style-src 'self' 'sha256-${hash}';`,
      )
    },
  )

  test('is made once for readers who come at the same time', async () => {
    const { handler, isAsked, go } = held(stage.next)
    stage.next = handler
    const replies = Array.from({ length: 5 }, () => stage.front.ask(story))
    await isAsked
    go()
    for (const reply of await Promise.all(replies)) expect(textOf(reply)).toBe('<p>新桥通车</p>')
    expect(stage.asked).toHaveLength(1)
  })

  test('is made again once the generation has moved', async () => {
    await stage.front.ask(story)
    stage.next = page('<p>更正</p>')
    stage.front.state.generation++
    expect(textOf(await stage.front.ask(story))).toBe('<p>更正</p>')
  })

  test('that time alone makes an old one is made again after it, and carries its tag until then', async () => {
    const until = Date.parse('2026-11-22T01:00:00Z')
    const now = vi.spyOn(Date, 'now').mockReturnValue(until - 1)
    stage.next = (_, response) => {
      response.setHeader('Content-Type', 'application/xml')
      response.setHeader('x-diptych-good-until', new Date(until).toISOString())
      response.end(`<urlset>${stage.asked.length}</urlset>`)
    }
    const first = await stage.front.ask('/news-sitemap.xml')
    expect(first.headers['x-diptych-good-until']).toBeUndefined()
    const headers = { 'if-none-match': String(first.headers.etag) }
    expect((await stage.front.ask('/news-sitemap.xml', { headers })).status).toBe(304)
    now.mockReturnValue(until)
    const later = await stage.front.ask('/news-sitemap.xml', { headers })
    expect(later.status).toBe(200)
    expect(later.body.toString()).toBe('<urlset>2</urlset>')
  })

  test('made while a publication came in goes to who waits for it and is not kept', async () => {
    const before = stage.next
    stage.next = (request, response) => {
      stage.front.state.generation++
      before(request, response)
    }
    expect(textOf(await stage.front.ask(story))).toBe('<p>新桥通车</p>')
    stage.next = page('<p>更正</p>')
    expect(textOf(await stage.front.ask(story))).toBe('<p>更正</p>')
  })

  test('carries what browsers and shared caches need, and nothing of Next', async () => {
    const { headers } = await stage.front.ask(story)
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=60, no-transform',
      'content-language': 'zh-Hans',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
    expect(headers['content-security-policy']).toContain(`script-src 'self' ${linksAhead.source};`)
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('cache-tag')
  })

  test('takes nothing from the request of the reader who came first', async () => {
    await stage.front.ask(story, {
      headers: { cookie: 'theme=dark', 'x-forwarded-host': 'evil.example' },
    })
    expect(stage.asked[0]?.headers.cookie).toBeUndefined()
    expect(stage.asked[0]?.headers).toMatchObject({
      host: 'news.example.org',
      'x-forwarded-host': 'news.example.org',
      'x-forwarded-proto': 'https',
    })
  })

  test('comes in the encoding that the reader takes', async () => {
    const br = await stage.front.ask(story, { headers: { 'accept-encoding': 'gzip, br' } })
    const gzip = await stage.front.ask(story, { headers: { 'accept-encoding': 'gzip' } })
    const identity = await stage.front.ask(story)
    expect(br.headers['content-encoding']).toBe('br')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(identity.headers).not.toHaveProperty('content-encoding')
    expect(brotliDecompressSync(br.body)).toEqual(identity.body)
    expect(gunzipSync(gzip.body)).toEqual(identity.body)
    expect(br.headers['content-length']).toBe(String(br.body.length))
  })

  test('is a 304 to who has it already', async () => {
    const { headers } = await stage.front.ask(story)
    const tags = { 'if-none-match': `"other", ${headers.etag}` }
    const again = await stage.front.ask(story, { headers: tags })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers.etag).toBe(headers.etag)
    stage.front.state.generation++
    stage.next = page('<p>更正</p>')
    expect((await stage.front.ask(story, { headers: tags })).status).toBe(200)
  })

  test('has no body for HEAD, and all else', async () => {
    const head = await stage.front.ask(story, { method: 'HEAD' })
    expect(head.body).toHaveLength(0)
    const whole = await stage.front.ask(story)
    expect(head.headers['content-length']).toBe(String(whole.body.length))
    expect(head.headers.etag).toBe(whole.headers.etag)
    expect(stage.asked).toHaveLength(1)
  })

  test('is made for a reader with a session, and for nobody else', async () => {
    const headers = { cookie: 'diptych.session_token=1' }
    stage.next = page('<p>草稿</p>')
    const own = await stage.front.ask(story, { headers })
    expect(textOf(own)).toBe('<p>草稿</p>')
    expect(own.headers['cache-control']).toBe('private, no-store')
    expect(stage.asked[0]?.headers.cookie).toBe(headers.cookie)
    stage.next = page('<p>新桥通车</p>')
    expect(textOf(await stage.front.ask(story))).toBe('<p>新桥通车</p>')
  })

  test.each([404, 410])('that marks itself %s is answered so and not kept', async (status) => {
    stage.next = page('<p>没有</p>', `<meta name="diptych:status" content="${status}"/>`)
    const reply = await stage.front.ask(story)
    expect(reply.status).toBe(status)
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.headers).not.toHaveProperty('etag')
    expect(reply.body.toString()).not.toContain('diptych:status')
    stage.next = page('<p>新桥通车</p>')
    expect((await stage.front.ask(story)).status).toBe(200)
  })

  test('that has moved sends the reader on, without a body', async () => {
    stage.next = (_, response) =>
      response.writeHead(308, { Location: '/zh/news/12/bridge' }).end('moved')
    const reply = await stage.front.ask(`${story}x`)
    expect(reply).toMatchObject({ status: 308, headers: { location: '/zh/news/12/bridge' } })
    expect(reply.body).toHaveLength(0)
  })

  test('of an address that cannot be decoded is the one for what is not there', async () => {
    stage.next = page('<p>没有</p>', '<meta name="diptych:status" content="404"/>')
    expect((await stage.front.ask('/zh/%E0%A4%A')).status).toBe(404)
    expect(stage.asked[0]?.url).toBe('/zh/unknown-address')
  })

  test('is finished for the next reader though the first went away', async () => {
    const { handler, isAsked, go } = held(stage.next)
    stage.next = handler
    const impatient = connect(stage.front.port, '127.0.0.1')
    impatient.write(`GET ${story} HTTP/1.1\r\nHost: a\r\n\r\n`)
    await isAsked
    impatient.destroy()
    await once(impatient, 'close')
    const patient = stage.front.ask(story)
    go()
    expect(textOf(await patient)).toBe('<p>新桥通车</p>')
    expect(stage.asked).toHaveLength(1)
    expect(stage.logged).toEqual([])
  })
})
