import type { IncomingHttpHeaders } from 'node:http'
import { isLocale } from '@/lib/i18n/locales'
import { isPagedList, readPath, suggestPath } from '@/lib/paths'
import { type RecordingFormat, recordingAt } from '@/lib/recordings'
import { methodsOf } from './methods'

export type Route =
  /** A readers' page, to be finished; kept under `key` unless that is null. */
  | { kind: 'page'; key: string | null }
  /** What programs ask with words of their own, the same for everyone: searches as feeds, the interface. */
  | { kind: 'data'; key: string }
  /** A draft as a readers' page, for whoever may see it. */
  | { kind: 'preview' }
  /** A file of ours out of `public/assets`. */
  | { kind: 'asset' }
  /** A file that Next or a handler serves, the same for everyone. */
  | { kind: 'file'; key: string }
  /** A recording of the newsroom's own, which is sent in parts and never kept in memory. */
  | { kind: 'recording'; id: string; format: RecordingFormat }
  | { kind: 'health' }
  /** What Prometheus reads. */
  /** The beacon of a story that was read. */
  | { kind: 'read' }
  /** An address that no page can have. */
  | { kind: 'unknown' }
  /** The root, which leads to the front page in the reader's language. */
  | { kind: 'root' }
  /** A method that the address does not answer to. */
  | { kind: 'refused'; allowed: string[] }
  /** Everything else: Next's alone. */
  | { kind: 'through' }

type Asked = { method?: string; url?: string; headers: IncomingHttpHeaders }

/** What a request is for, told by its method, address and headers alone. */
export function routeOf({ method = 'GET', url = '/', headers }: Asked): Route {
  const [asked = '/', query = ''] = split(url)
  const allowed = methodsOf(asked, headers)
  if (!allowed.includes(method)) return { kind: 'refused', allowed }
  if (asked === readPath) return { kind: 'read' }
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'through' }
  if (asked === '/') return { kind: 'root' }
  if (asked === '/health') return { kind: 'health' }
  if (asked.startsWith('/assets/') || asked === '/favicon.ico') return { kind: 'asset' }
  const recording = recordingAt(asked)
  if (recording) return { kind: 'recording', ...recording }
  const path = canonicalPath(asked)
  if (path === null) return { kind: 'unknown' }
  const [, first = '', second = ''] = path.split('/')
  if (!isLocale(first) && !roots.has(first)) return { kind: 'unknown' }
  if (['_next', 'media', 'share'].includes(first)) return { kind: 'file', key: path }
  if (isLocale(first) && second === 'preview') return { kind: 'preview' }
  if (isLocale(first) && path === suggestPath(first)) return dataRoute(path, typedIn(query))
  if (isInterface(first, second)) return dataRoute(path, [...new URLSearchParams(query)])
  if (isLocale(first) && isDocument(path)) return documentRoute(path, second, query)
  if (sitemaps.test(path)) return { kind: 'page', key: path }
  if (first === 'api' || (isLocale(first) && second === 'newsroom')) return { kind: 'through' }
  if (nextHeaders.some((name) => headers[name] !== undefined)) return { kind: 'through' }
  if (isLocale(first) && !sitePages.has(second)) return { kind: 'unknown' }
  return { kind: 'page', key: keyOf(path, first, second, query, headers) }
}

/** What addresses begin with that lie under no language. */
const roots = new Set([
  '_next',
  'api',
  'media',
  'share',
  'sitemaps',
  'sitemap.xml',
  'news-sitemap.xml',
  'robots.txt',
])

/** What addresses under a language go on with (`app/[locale]`). */
export const sitePages = new Set([
  ...['', 'about', 'archive', 'corrections', 'news', 'newsroom', 'preview', 'search', 'section'],
  ...['source', 'topic', '500'],
])

/** What the client router of Next asks with; the answer is not a page. */
const nextHeaders = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-action']

const personal =
  /(?:^|;\s*)(?:__Secure-|__Host-)?(?:diptych\.session|better-auth|__prerender_bypass)/u

/** Whether it has a cookie with which one may be shown what other readers are not. */
export const isPersonal = ({ cookie = '' }: IncomingHttpHeaders) => personal.test(cookie)

/** What messengers and campaigns add to links; no page of ours reads it. */
const ignored = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|spm|from|isappinstalled)$/u

/** What search engines read of the site, whatever their query. */
const sitemaps = /^\/(?:robots\.txt|(?:news-)?sitemap\.xml|sitemaps\/[a-z]+-\d{1,6}\.xml)$/u

/** The address that stands for all that show the same page; null where the page is not to be kept. */
function keyOf(
  path: string,
  first: string,
  second: string,
  query: string,
  headers: IncomingHttpHeaders,
): string | null {
  if (!isLocale(first) || isPersonal(headers)) return null
  if (second === 'search' || second === '500') return null
  if (query === '') return path
  const own = [...new URLSearchParams(query)].filter(([name]) => !ignored.test(name))
  if (own.length === 0) return path
  const [name, value] = own[0] ?? []
  const isPage = name === 'page' && /^[1-9]\d{0,4}$/u.test(value ?? '')
  return own.length === 1 && isPage && isPagedList(second) ? `${path}?page=${value}` : null
}

/** Whether programs read it: feeds, and stories in the words of other newsrooms. */
export const isDocument = (path: string) => document.test(path)

const document = /\/(?:feed\.xml|atom\.xml|feed\.json|bilingual\.xml|ninjs\.json)$/u

/** What a feed of a search reads of its query, in the order in which it names it itself. */
const searchFilters = ['q', 'section', 'topic', 'source', 'from', 'to']

/** A feed or a story for machines: who asks, and with what query, makes no difference. */
function documentRoute(path: string, second: string, query: string): Route {
  if (second !== 'search') return { kind: 'page', key: path }
  const asked = new URLSearchParams(query)
  return dataRoute(
    path,
    searchFilters.map((name) => [name, asked.get(name) ?? '']).filter(([, value]) => value !== ''),
  )
}

/** The words alone, as no reader means another search by a space at the end. */
const typedIn = (query: string) => [['q', (new URLSearchParams(query).get('q') ?? '').trim()]]

const isInterface = (first: string, second: string) =>
  first === 'api' && (second === 'v1' || second === 'oembed')

/** Longer addresses ask for nothing that anyone else will ask for again. */
const longestKept = 1000

function dataRoute(path: string, asked: string[][]): Route {
  const query = new URLSearchParams(asked).toString()
  const key = query ? `${path}?${query}` : path
  return key.length > longestKept ? { kind: 'through' } : { kind: 'data', key }
}

/**
 * The one way to write a path: without it, every other way would be a page of its own to keep. Null
 * for a path that cannot be decoded or that climbs.
 */
function canonicalPath(path: string): string | null {
  try {
    const segments = path.split('/').map((segment) => decodeURIComponent(segment))
    if (segments.some((segment) => segment === '.' || segment === '..')) return null
    return segments.map(encodeURIComponent).join('/')
  } catch {
    return null
  }
}

function split(url: string): string[] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark + 1)]
}
