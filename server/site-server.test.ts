import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createSiteServer } from './site-server'

async function answering() {
  const server = createSiteServer((_, response) => response.end('ok')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { server, port }
}

test('a connection is kept for longer than a proxy keeps it, and says so', async () => {
  const { port, server } = await answering()
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect(await answer.text()).toBe('ok')
  const [, seconds] = /timeout=(\d+)/u.exec(answer.headers.get('keep-alive') ?? '') ?? []
  expect(Number(seconds)).toBeGreaterThan(60)
  // Those that stand idle end with the server.
  await new Promise((resolve) => server.close(resolve))
})

test('who asks for another protocol is answered in this one and hung up on, since nothing behind would be read', async () => {
  const { port, server } = await answering()
  const socket = connect(port, '127.0.0.1')
  socket.write(
    [
      ...['POST / HTTP/1.1', 'Host: a', 'Connection: Upgrade', 'Upgrade: h2c', 'Content-Length: 2'],
      ...['', 'hi'],
    ].join('\r\n'),
  )
  const said = await text(socket)
  expect(said).toMatch(/^HTTP\/1\.1 200 /u)
  expect(said).toMatch(/^connection: close\r$/imu)
  await new Promise((resolve) => server.close(resolve))
})
