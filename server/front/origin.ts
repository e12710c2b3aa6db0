import type { IncomingMessage } from 'node:http'
import type { Client } from './client'

/**
 * The host that a request is sent to, as what answers is told it. Browsers name the page's site with
 * whatever they send: a page that is reached under SITE_URL is ours, too, where a proxy tells another
 * host. Null for an action that no page of ours has sent.
 */
export function hostFor(
  { headers: { origin, ...headers } }: IncomingMessage,
  { host }: Client,
  siteUrl: string,
): string | null {
  if (origin !== undefined && URL.canParse(origin)) {
    const sender = new URL(origin).host
    if (sender === host.toLowerCase() || origin === siteUrl) return sender
  }
  return headers['next-action'] === undefined ? host : null
}
