import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { page, stageFront, story, textOf } from './testing/stage'

const stage = stageFront()

/** What the server says to these bytes, until it hangs up. */
async function said(bytes: string): Promise<string> {
  const socket = connect(stage.front.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(bytes)
  return text(socket)
}

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n\r\n`
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /u.exec(answer)?.[1])

const get = `GET ${story} HTTP/1.1`
const chunk = '0\r\n\r\n'

describe('a request is refused that', () => {
  test.each([
    ['has a body though it reads', `${lines(get, 'Host: a', 'Content-Length: 5')}hello`],
    ['has pieces though it reads', lines(get, 'Host: a', 'Transfer-Encoding: chunked') + chunk],
    ['has a body for HEAD', `${lines(`HEAD ${story} HTTP/1.1`, 'Host: a', 'Content-Length: 1')}x`],
    ['has a body for DELETE', `${lines('DELETE /zh HTTP/1.1', 'Host: a', 'Content-Length: 1')}x`],
    [
      'is encoded twice',
      lines('POST /api/media HTTP/1.1', 'Host: a', 'Transfer-Encoding: identity, chunked') + chunk,
    ],
    [
      'is in pieces before there were any',
      lines('POST /api/media HTTP/1.0', 'Host: a', 'Transfer-Encoding: chunked') + chunk,
    ],
    ['names two hosts', lines(get, 'Host: a', 'host: b')],
    ['names a host that is none', lines(get, 'Host: a/b?c')],
    ['asks for everything', lines('GET * HTTP/1.1', 'Host: a')],
    ['asks everything', lines('OPTIONS * HTTP/1.1', 'Host: a')],
    ['asks for another site', lines('GET http://evil.example/zh HTTP/1.1', 'Host: a')],
    ['asks by another way', lines('GET ftp://a/zh HTTP/1.1', 'Host: a')],
    ['bears a name', lines('GET http://me:secret@a/zh HTTP/1.1', 'Host: a')],
    ['comes from an origin that is none', lines(get, 'Host: a', 'Origin: http://[')],
  ])('%s', async (_, bytes) => {
    const answer = await said(bytes)
    expect(statusOf(answer)).toBe(400)
    expect(stage.asked).toEqual([])
  })

  test.each(['TRACE', 'CONNECT', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST', 'PROPFIND'])(
    'is %s, where pages are read',
    async (method) => {
      const target = method === 'CONNECT' ? 'a:443' : story
      const answer = await said(lines(`${method} ${target} HTTP/1.1`, 'Host: a'))
      expect(statusOf(answer)).toBe(405)
      expect(answer).toMatch(/^Allow: GET, HEAD\r$/mu)
      expect(stage.asked).toEqual([])
    },
  )
})

test('a target with our own host is the page that it names', async () => {
  const answer = await said(lines(`GET http://A${story} HTTP/1.1`, 'Host: a', 'Connection: close'))
  expect(statusOf(answer)).toBe(200)
  expect(stage.asked[0]?.url).toBe(story)
})

test('one that would speak another protocol is answered as any other', async () => {
  const upgrade = ['Connection: Upgrade, close', 'Upgrade: websocket']
  const answer = await said(lines(get, 'Host: a', ...upgrade))
  expect(statusOf(answer)).toBe(200)
  expect(answer).toContain('新桥通车')
})

test('naming a header in Connection takes nothing away from a request', async () => {
  stage.next = async (incoming, response) => {
    response.end(Buffer.concat(await incoming.toArray()))
  }
  const answer = await said(
    `${lines('POST /api/media HTTP/1.1', 'Host: a', 'Content-Length: 5', 'Connection: content-length')}hello${lines('GET /zh HTTP/1.1', 'Host: a', 'Connection: close')}`,
  )
  expect(answer).toContain('hello')
  expect(stage.asked.map(({ url }) => url).toSorted()).toEqual(['/api/media', '/zh'])
})

describe('an action', () => {
  const send = (headers: Record<string, string>) =>
    stage.front.ask('/zh/newsroom', {
      method: 'POST',
      body: '[]',
      headers: { host: 'desk.example.org', 'next-action': 'ab', ...headers },
    })

  test.each([
    ['without an origin', {}],
    ['of no origin', { origin: 'null' }],
    ['of another site', { origin: 'https://evil.example' }],
    [
      'that names our host as a proxy would',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    ['of another port', { origin: 'http://desk.example.org:8080' }],
  ])('%s is refused', async (_, headers) => {
    expect((await send(headers)).status).toBe(403)
    expect(stage.asked).toEqual([])
  })

  test.each(['http://desk.example.org', 'https://news.example.org'])(
    'of %s is Next’s to answer, which hears the same host',
    async (origin) => {
      expect((await send({ origin })).status).toBe(200)
      expect(stage.asked[0]?.headers['x-forwarded-host']).toBe(new URL(origin).host)
    },
  )
})

test('the root leads to the front page in the reader’s language', async () => {
  for (const [language, path] of [
    ['en-GB', '/en'],
    ['zh-TW', '/zh'],
  ] as const) {
    const { status, headers } = await stage.front.ask('/?a=1', {
      headers: { 'accept-language': language },
    })
    expect(status).toBe(307)
    expect(headers).toMatchObject({
      location: path,
      vary: 'Accept-Language, Cookie',
      'cache-control': 'private, no-store',
    })
  }
  expect(stage.asked).toEqual([])
})

test('an address under no language is the page for what is not there', async () => {
  stage.next = page('<p>没有</p>', '<meta name="diptych:status" content="404"/>')
  for (const path of ['/wp-login.php', '//evil.example/', '/fr/news', '/feeds/zh/feed.xml']) {
    const reply = await stage.front.ask(path, { headers: { 'accept-language': 'zh' } })
    expect(reply.status).toBe(404)
    expect(textOf(reply)).toBe('<p>没有</p>')
  }
  expect(new Set(stage.asked.map(({ url }) => url))).toEqual(new Set(['/zh/unknown-address']))
})

test('whoever tries unknown addresses has one page made a language, and hears 404 each time', async () => {
  stage.next = page('<p>没有</p>', '<meta name="diptych:status" content="404"/>')
  const replies = []
  for (const path of ['/zh/wp-login.php', '/zh/.env?x=1', '/zh/none/at/all', '/fr/news']) {
    const headers = { 'accept-language': 'zh', 'if-none-match': '*' }
    replies.push(await stage.front.ask(path, { headers }))
  }
  for (const reply of replies) {
    expect(reply.status).toBe(404)
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(textOf(reply)).toBe('<p>没有</p>')
  }
  const again = { 'if-none-match': String(replies[0]?.headers.etag) }
  expect((await stage.front.ask('/zh/none', { headers: again })).status).toBe(404)
  expect((await stage.front.ask('/zh/none', { method: 'HEAD' })).status).toBe(404)
  expect(stage.asked.map(({ url }) => url)).toEqual(['/zh/unknown-address'])

  stage.front.state.generation += 1
  stage.next = page('<p>别的</p>', '<meta name="diptych:status" content="404"/>')
  expect(textOf(await stage.front.ask('/zh/none'))).toBe('<p>别的</p>')
})

test('the key of IndexNow lies at the root', async () => {
  const reply = await stage.front.ask('/abcd1234.txt')
  expect(reply.body.toString()).toBe('abcd1234')
  expect(stage.asked).toEqual([])
})
