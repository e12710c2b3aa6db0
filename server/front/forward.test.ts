import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { page, stageFront, textOf } from './testing/stage'

const stage = stageFront()

describe('what is no page', () => {
  test('is Next’s own to answer, and the client’s own request', async () => {
    stage.next = async (incoming, response) => {
      const body = Buffer.concat(await incoming.toArray())
      response.writeHead(201, { 'Content-Type': 'application/json', 'Set-Cookie': ['a=1', 'b=2'] })
      response.end(`{"got":"${body}","for":"${incoming.headers['x-forwarded-for']}"}`)
    }
    const reply = await stage.front.ask('/api/media', {
      method: 'POST',
      body: 'text',
      headers: { cookie: 'diptych.session=1' },
    })
    expect(reply.status).toBe(201)
    expect(reply.headers['set-cookie']).toEqual(['a=1', 'b=2'])
    expect(JSON.parse(reply.body.toString())).toEqual({ got: 'text', for: '127.0.0.1' })
    expect(stage.asked[0]?.headers.cookie).toBe('diptych.session=1')
  })

  test('is compressed on its way, piece by piece', async () => {
    const { promise: going, resolve: go } = Promise.withResolvers<void>()
    stage.next = async (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/x-component' })
      response.write('first')
      await going
      response.end('last')
    }
    const asking = request({
      port: stage.front.port,
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
    stage.next = page('<p>稿件</p>', '<meta name="diptych:status" content="404"/>')
    const reply = await stage.front.ask('/zh/newsroom/stories/9')
    expect(reply.status).toBe(404)
    expect(textOf(reply)).toBe('<p>稿件</p><script>1</script>')
    expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  test('comes with a policy that lets scripts run by a mark that Next was told, another each time', async () => {
    const policies = await Promise.all(
      [1, 2].map(
        async () => (await stage.front.ask('/zh/newsroom')).headers['content-security-policy'],
      ),
    )
    expect(stage.asked.map(({ headers }) => headers['content-security-policy']).sort()).toEqual(
      [...policies].sort(),
    )
    expect(policies[0]).not.toEqual(policies[1])
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='(?:;|$)/u)
      expect(policy).not.toContain('unsafe-eval')
    }
  })

  test('is logged where Next breaks off in the middle', async () => {
    stage.next = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' })
      response.write('half')
      setImmediate(() => response.destroy())
    }
    await expect(stage.front.ask('/api/half')).rejects.toThrow()
    await vi.waitUntil(() => stage.logged.length > 0)
    expect(stage.logged.join()).toContain('/api/half')
  })

  test('is no error where the client goes away', async () => {
    const { promise: left, resolve: hasLeft } = Promise.withResolvers<void>()
    stage.next = (_, response) => response.once('close', hasLeft)
    const client = connect(stage.front.port, '127.0.0.1')
    client.write('GET /api/slow HTTP/1.1\r\nHost: a\r\n\r\n')
    await vi.waitUntil(() => stage.asked.length > 0)
    client.destroy()
    await left
    await stage.front.ask('/health')
    expect(stage.logged).toEqual([])
  })
  test('tells Next who asks, whatever the client says of itself', async () => {
    await stage.front.ask('/en/newsroom/media?q=a', {
      headers: {
        'x-forwarded-for': '203.0.113.9',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-diptych-address': '203.0.113.9',
        'x-diptych-path': '/evil',
        'x-middleware-rewrite': '/evil',
        'x-action-forwarded': '1',
        'content-security-policy': "script-src 'nonce-evil'",
        rsc: '1',
      },
    })
    const { headers } = stage.asked[0] ?? {}
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': headers?.host,
      'x-forwarded-proto': 'http',
      'x-diptych-address': '127.0.0.1',
      'x-diptych-path': '/en/newsroom/media?q=a',
      rsc: '1',
    })
    expect(headers).not.toHaveProperty('x-middleware-rewrite')
    expect(headers).not.toHaveProperty('x-action-forwarded')
    expect(JSON.stringify(headers)).not.toContain('evil')
  })

  test('answers HEAD with the status and headers of GET, and without a body', async () => {
    stage.next = page('<p>稿件</p>', '<meta name="diptych:status" content="403"/>')
    const [head, whole] = await Promise.all(
      ['HEAD', 'GET'].map((method) => stage.front.ask('/zh/newsroom/people', { method })),
    )
    expect(head?.status).toBe(403)
    expect(head?.body).toHaveLength(0)
    expect(head?.headers['content-length']).toBe(String(whole?.body.length))
  })

  test('is an error page where Next throws before it has begun', async () => {
    stage.next = () => {
      throw new Error('no such table')
    }
    expect((await stage.front.ask('/zh/newsroom')).status).toBe(500)
    expect(stage.logged.join()).toContain('no such table')
  })

  test('of great length is not asked for faster than it is read', async () => {
    const piece = Buffer.alloc(64 * 1024, 'a')
    let written = 0
    stage.next = async (_, response) => {
      response.setHeader('Content-Type', 'text/plain')
      for (; written < 400; written++) {
        if (!response.write(piece)) await once(response, 'drain')
      }
      response.end()
    }
    for (const encoding of ['identity', 'gzip']) {
      written = 0
      const { status, body } = await stage.front.ask('/api/long', {
        headers: { 'accept-encoding': encoding },
      })
      expect(status).toBe(200)
      expect(encoding === 'gzip' ? gunzipSync(body) : body).toHaveLength(400 * piece.length)
    }
  })
})
