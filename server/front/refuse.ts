import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer'
import { caching, safety } from './response-headers'

/** What a client is told that asks in a way that nothing here is asked in. */
export function refuse(status: 400 | 403 | 405 | 413, why: string, allowed?: string[]): Answer {
  return {
    status,
    headers: {
      ...safety,
      // Without a charset: what calls an action reads the words of no other kind.
      'Content-Type': 'text/plain',
      'Cache-Control': caching.never,
      ...(allowed && { Allow: allowed.join(', ') }),
      // Whatever follows on the connection may have been meant as a part of this request.
      Connection: 'close',
    },
    body: Buffer.from(why),
  }
}

/**
 * What is wrong with how a request is framed and addressed, on top of what Node's own parser refuses;
 * null for what may be answered. A target with a host becomes the path that it means.
 */
export function faultOf(request: IncomingMessage): Answer | null {
  const { headers, method, rawHeaders } = request
  if (!hasSoundBody(request))
    return refuse(400, 'The body is framed in a way that is not understood.')
  if (method !== 'POST' && hasBody(request)) return refuse(400, 'Only POST may have a body.')
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1 || !isHost(headers.host ?? '')) return refuse(400, 'The host is not one.')
  if (headers.origin !== undefined && !isOrigin(headers.origin))
    return refuse(400, 'The origin is not one.')
  const path = pathOf(request)
  if (path === null) return refuse(400, 'The address is not one of this site.')
  request.url = path
  return null
}

function hasSoundBody({ headers, httpVersionMinor }: IncomingMessage): boolean {
  const encoding = headers['transfer-encoding']
  if (encoding === undefined) return true
  const isChunked = encoding.toLowerCase() === 'chunked' && httpVersionMinor > 0
  return isChunked && headers['content-length'] === undefined
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0

const isHost = (host: string) => /^(?:[\w.-]+|\[[\da-fA-F:.]+\])?(?::\d{1,5})?$/u.test(host)

const isOrigin = (origin: string) => origin === 'null' || URL.canParse(origin)

/** Null for a target that asks for something else than a path of this site (RFC 9112, 3.2). */
function pathOf({ url = '', headers }: IncomingMessage): string | null {
  if (url.startsWith('/')) return url
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null
  const { host, pathname, search, username, password } = new URL(url)
  const isOurs = host === headers.host?.toLowerCase() && !username && !password
  return isOurs ? pathname + search : null
}
