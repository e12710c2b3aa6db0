import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { addressHeader, pathHeader, requestIdHeader } from '@/lib/headers'
import type { Client } from './client'

/** What a client may not tell Next: who it is, and what Next and its own parts tell each other. */
const ours =
  /^(?:forwarded$|x-forwarded-|x-real-ip$|x-diptych-|x-action-forwarded$|x-middleware-|x-invoke-|x-matched-path$|x-now-|x-next-|x-prerender-|next-resume|content-security-policy)/u

/** Makes a client's request the one that Next gets. */
export function prepareForNext(request: IncomingMessage, client: Client, id: string): void {
  const { headers } = request
  for (const name of Object.keys(headers)) {
    if (ours.test(name)) delete headers[name]
  }
  headers[addressHeader] = client.address
  headers[pathHeader] = request.url ?? '/'
  headers[requestIdHeader] = id
  headers['x-forwarded-for'] = client.address
  headers['x-forwarded-host'] = client.host
  headers['x-forwarded-proto'] = client.protocol
}

/** Next marks its scripts with the nonce of the policy that it is told of. */
export function tellPolicy({ headers }: IncomingMessage, policy: string): void {
  headers['content-security-policy'] = policy
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

/** For a readers' page that depends on who asks: it is asked for whole, whatever they have of it. */
export function askForWholePage({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (name.startsWith('if-') || name === 'range') delete headers[name]
  }
  Object.assign(headers, wholePages)
}
