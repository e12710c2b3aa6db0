import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Shortcuts } from './shortcuts'
import { page, stageFront, story } from './testing/stage'

const stage = stageFront()

const plain = `GET ${story} HTTP/1.1\r\nHost: a\r\n`

/** What the server says to a request with these lines behind its host, until it hangs up. */
async function said(...lines: string[]): Promise<string> {
  return exchanged(`${plain}${lines.map((line) => `${line}\r\n`).join('')}`)
}

async function exchanged(head: string): Promise<string> {
  const socket = connect(stage.front.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`${head}Connection: close\r\n\r\n`)
  return text(socket)
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /u.exec(answer)?.[1])

/** Has the page kept, and the way to it known. */
async function keep(): Promise<void> {
  await said()
  expect(statusOf(await said())).toBe(200)
  stage.asked.length = 0
}

describe('beside a page that is kept and known', () => {
  test.each([
    ['names two hosts', ['host: b']],
    ['names its host twice', ['Host: a']],
    ['has a body', ['Content-Length: 5']],
    ['has pieces', ['Transfer-Encoding: chunked']],
    ['comes from an origin that is none', ['Origin: http://[']],
  ])('a request that %s is refused', async (_, lines) => {
    await keep()
    expect(statusOf(await said(...lines))).toBe(400)
    expect(stage.asked).toEqual([])
  })

  test('a host that is none is refused', async () => {
    await keep()
    expect(statusOf(await exchanged(`GET ${story} HTTP/1.1\r\nHost: a/b\r\n`))).toBe(400)
  })

  test('another method is refused', async () => {
    await keep()
    expect(statusOf(await exchanged(`PUT ${story} HTTP/1.1\r\nHost: a\r\n`))).toBe(405)
  })

  test.each([
    ['signed in', 'Cookie: theme=dark; diptych.session_token=1'],
    ['of Next’s own', 'RSC: 1'],
    ['that fetches ahead', 'Next-Router-Prefetch: 1'],
  ])('one who is %s gets no kept page', async (_, line) => {
    await keep()
    stage.next = page('<p>own</p>')
    expect(await said(line)).toContain('own')
    expect(stage.asked).toHaveLength(1)
  })

  test.each(['Cookie: theme=dark', 'X-Request-Id: 7', 'Accept-Encoding: gzip'])(
    'a reader with %s gets it',
    async (line) => {
      await keep()
      expect(statusOf(await said(line))).toBe(200)
      expect(stage.asked).toEqual([])
    },
  )

  test('who has it already is told so', async () => {
    await keep()
    const etag = /^etag: (\S+)\r$/imu.exec(await said())?.[1]
    expect(statusOf(await said(`If-None-Match: ${etag}`))).toBe(304)
  })

  test('HEAD gets its head alone', async () => {
    await keep()
    const answer = await exchanged(`HEAD ${story} HTTP/1.1\r\nHost: a\r\n`)
    expect(statusOf(answer)).toBe(200)
    expect(answer.split('\r\n\r\n')[1]).toBe('')
  })

  test('a publication is seen', async () => {
    await keep()
    stage.next = page('<p>更正</p>')
    stage.front.state.generation++
    expect(await said()).toContain('更正')
  })

  test('a database that cannot be read is a fault, and no page of before', async () => {
    await keep()
    stage.front.state.isBroken = true
    expect(statusOf(await said())).toBe(500)
  })
})

test('a name of any headers leads to no other page than its own', () => {
  const names = fc.constantFrom(
    'Host',
    'host',
    'HOST',
    'Cookie',
    'RSC',
    'Accept',
    'Origin',
    '__proto__',
  )
  const values = fc.constantFrom('a', 'b', 'diptych.session_token=1', '')
  const lines = fc.array(fc.tuple(names, values), { maxLength: 6 })
  fc.assert(
    fc.property(lines, (given) => {
      const shortcuts = new Shortcuts()
      const known = { method: 'GET', rawHeaders: ['Host', 'a'], headers: { host: 'a' } }
      shortcuts.remember('/zh', known as never, '/zh')
      const key = shortcuts.keyFor({ method: 'GET', url: '/zh', rawHeaders: given.flat() } as never)
      const hosts = given.filter(([name]) => name.toLowerCase() === 'host')
      const isOurs = hosts.length === 1 && hosts[0]?.[1] === 'a'
      const isOther = given.some(
        ([name, value]) =>
          name === 'RSC' || name === 'Origin' || (name === 'Cookie' && value.includes('session')),
      )
      expect(key).toBe(isOurs && !isOther ? '/zh' : undefined)
    }),
  )
})
