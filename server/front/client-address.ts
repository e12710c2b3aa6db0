import type { IncomingHttpHeaders } from 'node:http'

const ownMachine = /^(?:127\.|::1$|::ffff:127\.)/u

/**
 * The address that a request came from. A proxy on the same machine is believed in what it says of
 * the one before it, and nobody else: anyone can write a header.
 */
export function clientAddress(peer: string | undefined, headers: IncomingHttpHeaders): string {
  const said = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return (said && ownMachine.test(peer ?? '') ? said : peer) ?? ''
}
