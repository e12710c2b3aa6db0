import type { IncomingHttpHeaders } from 'node:http'
import { isLocale } from '@/lib/i18n/locales'

export type Route =
  /** A readers' page, to be finished; kept under `key` unless that is null. */
  | { kind: 'page'; key: string | null }
  /** A file of ours out of `public/assets`. */
  | { kind: 'asset' }
  /** A file that Next or a handler serves, the same for everyone. */
  | { kind: 'file'; key: string }
  | { kind: 'health' }
  /** An address that no page can have. */
  | { kind: 'unknown' }
  /** Everything else: sent on and back as it is. */
  | { kind: 'through' }

type Asked = { method?: string; url?: string; headers: IncomingHttpHeaders }

/** What a request is for, told by its method, address and headers alone. */
export function routeOf({ method, url = '/', headers }: Asked): Route {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'through' }
  const [path = '/', query = ''] = split(url)
  if (path === '/health') return { kind: 'health' }
  if (path.startsWith('/assets/') || path === '/favicon.ico') return { kind: 'asset' }
  const [, first = '', second = ''] = path.split('/')
  if (first === '_next' || first === 'media') return { kind: 'file', key: path }
  if (!isDecodable(path)) return { kind: 'unknown' }
  if (first === 'api' || (isLocale(first) && second === 'newsroom')) return { kind: 'through' }
  if (nextHeaders.some((name) => headers[name] !== undefined)) return { kind: 'through' }
  return { kind: 'page', key: keyOf(path, first, second, query, headers) }
}

/** What the client router of Next asks with; the answer is not a page. */
const nextHeaders = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-action']

/** Whoever has one of these may be shown what other readers are not. */
const personal =
  /(?:^|;\s*)(?:__Secure-|__Host-)?(?:diptych\.session|better-auth|__prerender_bypass)/u

/** What messengers and campaigns add to links; no page of ours reads it. */
const ignored = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|spm|from|isappinstalled)$/u

const paged = ['section', 'topic', 'source']

/** The address that stands for all that show the same page; null where the page is not to be kept. */
function keyOf(
  path: string,
  first: string,
  second: string,
  query: string,
  headers: IncomingHttpHeaders,
): string | null {
  if (!isLocale(first) || personal.test(headers.cookie ?? '')) return null
  if (second === 'search' || second === '500') return null
  if (query === '') return path
  const own = [...new URLSearchParams(query)].filter(([name]) => !ignored.test(name))
  if (own.length === 0) return path
  const [name, value] = own[0] ?? []
  const isPage = name === 'page' && /^[1-9]\d{0,4}$/u.test(value ?? '')
  return own.length === 1 && isPage && paged.includes(second) ? `${path}?page=${value}` : null
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function split(url: string): string[] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark + 1)]
}
