import { once } from 'node:events'
import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { plainPage } from '@/server/front/error-pages'
import { createFront } from '@/server/front/front'
import { Upstream } from '@/server/front/upstream'
import { ReadBuffer } from '@/server/reads/read-buffer'
import { receiveRead } from '@/server/reads/receive-read'

export type Reply = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** A front on loopback before a server of the test's own, in Next's place. */
export async function frontBefore(next: RequestListener) {
  const state = { generation: 1, isBroken: false }
  const reads = new ReadBuffer()
  const behind = await listen(createServer(next))
  const upstream = new Upstream({ host: '127.0.0.1', port: behind.port })
  const assets = { versioned: (path: string) => `${path}?v=1`, get: () => plainPage('zh') }
  const errorPages = { zh: plainPage('zh'), en: plainPage('en') }
  const readGeneration = () => {
    if (state.isBroken) throw new Error('no such table: site_state')
    return state.generation
  }
  const siteUrl = 'https://news.example.org'
  const front = await listen(
    createServer(
      createFront({
        upstream,
        assets,
        errorPages,
        readGeneration,
        receiveRead: (request) => receiveRead(request, reads),
        siteUrl,
      }),
    ),
  )
  return {
    state,
    reads,
    port: front.port,
    ask: (path: string, options: Asking = {}) => ask(front.port, path, options),
    close: async () => {
      upstream.close()
      for (const { server } of [front, behind]) {
        server.closeAllConnections()
        server.close()
        await once(server, 'close')
      }
    },
  }
}

type Asking = { method?: string; headers?: Record<string, string>; body?: string }

async function listen(server: Server): Promise<{ server: Server; port: number }> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

async function ask(port: number, path: string, { body, ...options }: Asking): Promise<Reply> {
  const asking = request({ host: '127.0.0.1', port, path, agent: false, ...options }).end(body)
  const [answer] = await once(asking, 'response')
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}
