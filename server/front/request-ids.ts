import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestIdHeader } from '@/lib/headers'
import { isTrusted, plainAddress, type TrustedProxies } from '@/lib/trusted-proxies'

/** What a proxy may call a request: nothing in it means anything to a page, a log or a shell. */
const sound = /^[\w.:-]{8,128}$/u

const mostPeers = 1_000

/**
 * Gives each request an id, by which whoever quotes it is found in the log: what a trusted proxy calls
 * it, else a count behind some characters that are drawn once, since even the fastest answer has one.
 */
export function createIdGiver(trusted: TrustedProxies): (request: IncomingMessage) => string {
  const drawn = randomBytes(5).toString('hex')
  const peers = new Map<string, boolean>()
  let count = 0
  return (request) => told(request) ?? `${drawn}-${(count++).toString(36)}`

  function told({ headers, socket }: IncomingMessage): string | undefined {
    if (trusted.length === 0) return undefined
    const id = headers[requestIdHeader]
    if (typeof id !== 'string' || !sound.test(id)) return undefined
    return isFromTrusted(socket.remoteAddress ?? '') ? id : undefined
  }

  function isFromTrusted(peer: string): boolean {
    const known = peers.get(peer)
    if (known !== undefined) return known
    const is = isTrusted(trusted, plainAddress(peer) ?? '')
    if (peers.size < mostPeers) peers.set(peer, is)
    return is
  }
}

/** The id that an answer was given before it began. */
export const idOf = (response: ServerResponse) => String(response.getHeader(requestIdHeader) ?? '')
