import type { pingServices } from '@/db/schema/pings'
import type { Question } from '@/lib/outgoing'
import type { PingSettings } from './commands'

type Told = Pick<Question, 'method' | 'headers' | 'body'>

export type PingService = (typeof pingServices)[number]

/** Where a service is told; empty where the operator has not named it. */
export function endpointOf(service: PingService, settings: PingSettings): string {
  switch (service) {
    case 'indexnow':
      return settings.INDEXNOW_URL
    case 'websub':
      return settings.WEBSUB_HUB
  }
}

/** How a service is told of these addresses. */
export function pingRequest(service: PingService, urls: string[], settings: PingSettings): Told {
  switch (service) {
    case 'indexnow':
      return submission(urls, settings)
    case 'websub':
      return notification(urls)
  }
}

/** After indexnow.org/documentation, "Submitting set of URLs". */
function submission(urlList: string[], { SITE_URL, INDEXNOW_KEY: key }: PingSettings): Told {
  const keyLocation = new URL(`/${key}.txt`, SITE_URL).href
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ host: new URL(SITE_URL).host, key, keyLocation, urlList }),
  }
}

/** As PubSubHubbub 0.4 has it (section 7), which WebSub leaves to hub and publisher. */
function notification(urls: string[]): Told {
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...urls.map((url) => ['hub.url', url]),
  ])
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }
  return { method: 'POST', headers, body: body.toString() }
}
