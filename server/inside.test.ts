import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerInside, insideHost } from './inside'
import { listening } from './listening'

let stop: () => void
let asked: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[]

beforeEach(() => {
  asked = []
  stop = answerInside(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    const { method = '', url = '', headers } = request
    asked.push({ method, url, headers, body })
    response.writeHead(url === '/gone' ? 204 : 200, {
      'Content-Type': 'text/x-component',
      'Set-Cookie': ['a=1', 'b=2'],
    })
    response.end(url === '/gone' ? undefined : '1:"done"')
  })
})

afterEach(() => stop())

test('what Next asks of its own address is answered within the process', async () => {
  const answer = await fetch(`http://${insideHost}/[locale]/newsroom?a=1`, {
    method: 'POST',
    headers: { cookie: 'diptych.session=1', 'x-action-forwarded': '1', 'x-diptych-path': '/zh' },
    body: '["桥"]',
  })
  expect(answer.headers.get('content-type')).toBe('text/x-component')
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await answer.text()).toBe('1:"done"')
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({
    method: 'POST',
    url: '/[locale]/newsroom?a=1',
    body: '["桥"]',
    headers: {
      cookie: 'diptych.session=1',
      'x-action-forwarded': '1',
      'x-diptych-path': '/[locale]/newsroom?a=1',
    },
  })
})

test('a body that is a stream arrives whole', async () => {
  const body = new Blob(['a'.repeat(3_000_000)]).stream()
  await fetch(`http://${insideHost}/zh`, { method: 'POST', body, duplex: 'half' } as RequestInit)
  expect(asked[0]?.body).toHaveLength(3_000_000)
})

test('an answer without a body is one', async () => {
  const answer = await fetch(`http://${insideHost}/gone`)
  expect([answer.status, await answer.text()]).toEqual([204, ''])
})

test('all else goes where it is sent', async () => {
  const server: Server = createServer((_, response) => response.end('outside'))
  await listening(server, { port: 0, host: '127.0.0.1' })
  const { port } = server.address() as AddressInfo
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('outside')
  expect(asked).toEqual([])
  server.closeAllConnections()
  server.close()
})
