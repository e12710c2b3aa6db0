import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import next from 'next'
import type { Address } from './front/upstream'
import { closed, listening, maxHeaderSize } from './listening'

const everyInterface = new Set(['0.0.0.0', '::'])

/**
 * Starts Next with the built site where only this process can reach it. `front` is where the site is
 * asked for: an action sent from one page and meant for another goes round by it.
 */
export async function startNext(front: {
  HOST: string
  PORT: number
}): Promise<{ address: Address; close: () => Promise<void> }> {
  const hostname = everyInterface.has(front.HOST) ? 'localhost' : front.HOST
  const app = next({ dev: false, dir: process.cwd(), hostname, port: front.PORT })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer({ maxHeaderSize }, (request, response) => handle(request, response))
  // The front keeps its connections, and one that closes while it is taken up again is an error.
  server.keepAliveTimeout = 0
  const folder = await mkdtemp(join(tmpdir(), 'diptych-'))
  const address = { socketPath: socketIn(folder) }
  await listening(server, { path: address.socketPath })
  return {
    address,
    close: async () => {
      await closed(server)
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function socketIn(folder: string): string {
  if (process.platform !== 'win32') return join(folder, 'next.sock')
  return join('\\\\.\\pipe', folder, 'next')
}
