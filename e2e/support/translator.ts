import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A service that translates, as DeepL's does, until it is told to fail. */
export async function startTranslator(translate: (text: string) => string) {
  let status = 200
  const asked: Record<string, unknown>[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request))
    asked.push(body)
    const translations = body.text.map((each: string) => ({ text: translate(each) }))
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ translations }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    asked,
    settings: {
      ...{ MACHINE: 'deepl', MACHINE_URL: `http://127.0.0.1:${port}`, MACHINE_KEY: 'key' },
      PRIVATE_ADDRESSES: 'loopback',
    },
    answerWith: (next: number) => {
      status = next
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
