import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createMeasuresServer } from './measures-server'

const token = 'a-token-for-prometheus'

let server: Server

async function start(shown: string): Promise<void> {
  const read = async () => 'a_measure 1\n'
  server = createMeasuresServer({ token: shown, type: 'text/plain; version=0.0.4', read })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function ask(path: string, authorization?: string, method = 'GET'): Promise<Response> {
  const { port } = server.address() as AddressInfo
  const headers = new Headers(authorization === undefined ? [] : [['authorization', authorization]])
  return fetch(`http://127.0.0.1:${port}${path}`, { method, headers })
}

test.each([
  ['none is shown', undefined],
  ['another is shown', 'Bearer another-token-than-that'],
  ['it is shown in another way', `Basic ${token}`],
  ['one is shown that begins as it does', `Bearer ${token.slice(0, -1)}`],
])('where a token is set and %s, nothing is told', async (_, shown) => {
  await start(token)
  const answer = await ask('/metrics', shown)
  expect([answer.status, await answer.text()]).toEqual([401, ''])
})

test('who shows the token is told, and keeps nothing of it', async () => {
  await start(token)
  const answer = await ask('/metrics', `Bearer ${token}`)
  expect(await answer.text()).toBe('a_measure 1\n')
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4')
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('where none is set, whoever reaches the port is told, and nothing else is there', async () => {
  await start('')
  expect((await ask('/metrics')).status).toBe(200)
  expect((await ask('/')).status).toBe(404)
  expect((await ask('/metrics', undefined, 'POST')).status).toBe(404)
})
