import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Asked = {
  method: string
  url: string
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** Stands where a cache would, and takes down what it is told. */
export async function cacheOnLoopback() {
  const asked: Asked[] = []
  const cache = {
    asked,
    /** What it answers to the next. */
    answer: done as RequestListener,
    done,
    address: '',
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    asked.push({ method, url, headers, body: await text(request) })
    cache.answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cache.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return cache
}

const done: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"success": true}')
}
