import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { storySize } from '@/features/stories/content-bounds'
import { tooLarge } from '@/lib/action-size'
import { takeAction } from './action-size'
import { goodSession } from './testing/front-before'
import { stageFront } from './testing/stage'

const stage = stageFront()
const megabyte = 1024 * 1024

type Sent = { path?: string; body: string; cookie?: string; headers?: Record<string, string> }

const send = ({ path = '/zh/newsroom', body, cookie = '', headers = {} }: Sent) =>
  stage.front.ask(path, {
    method: 'POST',
    body,
    headers: { origin: 'https://news.example.org', 'next-action': 'ab', cookie, ...headers },
  })

/** Has Next's stand-in answer with the length of what it is sent. */
function measure() {
  stage.next = async (incoming, response) => {
    let length = 0
    for await (const chunk of incoming) length += chunk.length
    response.end(`${incoming.method} ${incoming.url} ${length}`)
  }
}

describe('an action that sends more than 11 MB', () => {
  const body = 'a'.repeat(12 * megabyte)

  test('is heard out and told so in words that its caller knows', async () => {
    const reply = await send({ body, cookie: goodSession })
    expect(reply.status).toBe(413)
    // Next gives the words of exactly this type to whoever called the action.
    expect(reply.headers['content-type']).toBe('text/plain')
    expect(reply.body.toString()).toBe(tooLarge)
    expect(stage.asked).toEqual([])
  })

  test('is no picture, which has a limit and a door of its own', async () => {
    measure()
    const reply = await stage.front.ask('/api/media', { method: 'POST', body })
    expect(reply.body.toString()).toBe(`POST /api/media ${body.length}`)
  })
})

describe('an action of two megabytes', () => {
  const body = 'a'.repeat(2 * megabyte)

  test('comes whole to Next from one who is signed in', async () => {
    measure()
    const reply = await send({ body, cookie: goodSession })
    expect(reply.body.toString()).toBe(`POST /zh/newsroom ${body.length}`)
  })

  test.each([
    ['nobody', 'theme=dark'],
    ['one whose cookie is made up', 'diptych.session_token=forged'],
  ])('is too large from %s', async (_, cookie) => {
    expect((await send({ body, cookie })).status).toBe(413)
    expect(stage.asked).toEqual([])
  })
})

describe('an action of very many small values', () => {
  test.each([
    ['objects', '{},', ''],
    ['arrays one in another', '[', ']'],
    ['lists of nothing', '[],', ''],
    ['numbers', '1,', ''],
  ])('is refused before Next unpacks it: %s', async (_, open, close) => {
    const body = open.repeat(700_000) + close.repeat(700_000)
    expect((await send({ body, cookie: goodSession })).status).toBe(413)
    expect(stage.asked).toEqual([])
  })

  test('passes where it is no more than a story may hold', async () => {
    measure()
    const body = JSON.stringify(Array.from({ length: storySize.values - 1 }, () => []))
    expect((await send({ body, cookie: goodSession })).body.toString()).toContain(`${body.length}`)
  })
})

test('an action that is cut off comes to an end', async () => {
  const { promise: taken, resolve } = Promise.withResolvers<unknown>()
  const server = createServer((incoming) => resolve(takeAction(incoming, async () => true)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const headers = { 'next-action': 'ab', 'content-length': String(megabyte) }
  const asking = request({ port, method: 'POST', agent: false, headers }).on('error', () => {})
  server.once('request', () => asking.destroy())
  asking.write('a'.repeat(megabyte / 2))
  expect(await taken).toBeNull()
  server.close()
})
