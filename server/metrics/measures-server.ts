import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { log } from '@/lib/log'

type Told = {
  /** What has to be shown as a bearer's; nothing where everyone may read. */
  token: string
  /** The kind of text that it is. */
  type: string
  read: () => Promise<string>
}

/** Answers at `/metrics`, whoever shows the token, and nobody else. */
export function createMeasuresServer({ token, type, read }: Told): Server {
  const isAllowed = token ? shows(token) : () => true
  return createServer(async (request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    const path = request.url?.split('?')[0]
    if (request.method !== 'GET' || path !== '/metrics') return response.writeHead(404).end()
    if (!isAllowed(request)) return response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end()
    try {
      const text = await read()
      response.writeHead(200, { 'Content-Type': type }).end(text)
    } catch (error) {
      log.error('the measures cannot be read', { error })
      response.writeHead(500).end()
    }
  })
}

function shows(token: string): (request: IncomingMessage) => boolean {
  const expected = hashOf(`Bearer ${token}`)
  return ({ headers }) => timingSafeEqual(hashOf(headers.authorization ?? ''), expected)
}

/** Of one length, whatever is shown. */
const hashOf = (shown: string) => createHash('sha256').update(shown).digest()
