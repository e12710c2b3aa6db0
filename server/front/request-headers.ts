import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { addressHeader } from '@/lib/headers'
import { clientAddress } from './client-address'

const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/** Headers that hold for the way to the next machine alone are left behind (RFC 9110, 7.6.1). */
export function endToEnd(headers: IncomingMessage['headers']): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase())
  const left = new Set([...hopByHop, ...named])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name)))
}

/** A client's headers as Next gets them. */
export function forwardedHeaders(request: IncomingMessage): OutgoingHttpHeaders {
  const { headers, socket } = request
  const before = headers['x-forwarded-for']
  const client = socket.remoteAddress ?? ''
  return {
    ...endToEnd(headers),
    // The front compresses.
    'accept-encoding': 'identity',
    [addressHeader]: clientAddress(socket.remoteAddress, headers),
    'x-forwarded-for': before ? `${before}, ${client}` : client,
    'x-forwarded-host': headers['x-forwarded-host'] ?? headers.host,
    'x-forwarded-proto': headers['x-forwarded-proto'] ?? 'http',
  }
}

// Next sends a page to a crawler of this name whole and in order, with nothing to be put in its
// place by script: what a page without Next's scripts has to be.
const wholePages = { 'user-agent': 'Diptych front (like Bingbot)' }

/** For a page that is the same for everyone: nothing of a client's request goes into it. */
export function impersonalHeaders(siteUrl: string): OutgoingHttpHeaders {
  const { host, protocol } = new URL(siteUrl)
  return {
    ...wholePages,
    host,
    accept: '*/*',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.replace(':', ''),
  }
}

/** For a page that depends on who asks. */
export function personalHeaders(request: IncomingMessage): OutgoingHttpHeaders {
  const headers = Object.entries(forwardedHeaders(request))
  const kept = headers.filter(([name]) => !name.startsWith('if-') && name !== 'range')
  return { ...Object.fromEntries(kept), ...wholePages }
}
