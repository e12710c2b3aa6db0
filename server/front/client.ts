import type { IncomingMessage } from 'node:http'
import { log } from '@/lib/log'
import { isNearby, isTrusted, plainAddress, type TrustedProxies } from '@/lib/trusted-proxies'

/** Who asks, and for which site, as far as that can be believed. */
export type Client = { address: string; host: string; protocol: 'http' | 'https' }

type Asked = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }

/**
 * Anyone can write a header: `X-Forwarded-*` counts only from a proxy that is trusted, and then up to
 * the first machine, from this side, that is not.
 */
export function clientOf({ headers, socket }: Asked, trusted: TrustedProxies): Client {
  const peer = plainAddress(socket.remoteAddress ?? '') ?? ''
  const host = headers.host ?? ''
  if (!isTrusted(trusted, peer)) return { address: peer, host, protocol: 'http' }
  return {
    address: nearestStranger(peer, listed(headers['x-forwarded-for']), trusted),
    host: listed(headers['x-forwarded-host']).at(-1) ?? host,
    protocol: listed(headers['x-forwarded-proto']).at(-1) === 'https' ? 'https' : 'http',
  }
}

function nearestStranger(peer: string, hops: string[], trusted: TrustedProxies): string {
  let nearest = peer
  for (const hop of hops.toReversed()) {
    const address = plainAddress(hop)
    // What is no address was written by nobody who can be believed.
    if (address === null) return nearest
    nearest = address
    if (!isTrusted(trusted, address)) break
  }
  return nearest
}

function listed(header: string | string[] | undefined): string[] {
  return String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

/** Reads who asks, and tells once of a proxy that no setting names: behind it everybody is one. */
export function createClientReader(trusted: TrustedProxies): (asked: Asked) => Client {
  let isTold = false
  return (asked) => {
    if (!isTold && isUnnamedProxy(asked, trusted)) {
      isTold = true
      const proxy = asked.socket.remoteAddress
      log.warn('a proxy speaks for others and is not named in TRUSTED_PROXIES', { proxy })
    }
    return clientOf(asked, trusted)
  }
}

/** Whether somebody near speaks for others and is not believed: a proxy that no setting names. */
export function isUnnamedProxy({ headers, socket }: Asked, trusted: TrustedProxies): boolean {
  const peer = socket.remoteAddress ?? ''
  return headers['x-forwarded-for'] !== undefined && isNearby(peer) && !isTrusted(trusted, peer)
}
