import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { goodUntilHeader } from '@/lib/headers'
import type { Answer } from './answer'
import { finishHtml } from './finish-html'
import { cacheTags, caching, pagePolicy, safety, unlisted } from './response-headers'
import type { Upstream } from './upstream'

export type PageMaker = {
  upstream: Upstream
  versionedAsset: (path: string) => string
}

/** An answer like any other: what was asked for is nothing that we make. */
const notImplemented = 501

/** Thrown where Next could not make a page. */
export class PageFailed extends Error {}

/** A page for everyone, as it may be kept. */
export async function makeSharedPage(
  maker: PageMaker,
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<Answer> {
  const page = await makePage(maker, path, headers)
  if (page.status >= 400) return page
  const shared = {
    'Cache-Control': caching.page,
    'Cache-Tag': cacheTags(path),
    Vary: 'Accept-Encoding',
  }
  return { ...page, headers: { ...page.headers, ...shared } }
}

/** A draft, for whoever may see it: kept and listed by nobody, its address told to no other site. */
export async function makePreview(
  maker: PageMaker,
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<Answer> {
  const page = await makePage(maker, path, headers)
  return { ...page, headers: { ...page.headers, ...unlisted } }
}

/** A page for whoever asked. */
export async function makePage(
  { upstream, versionedAsset }: PageMaker,
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<Answer> {
  const made = await upstream.get(path, headers)
  if (made.status >= 500 && made.status !== notImplemented)
    throw new PageFailed(`Next answered ${path} with ${made.status}`)
  const common = { ...safety, ...passedOn(made.headers) }
  if (made.headers.location) {
    return withCaching({ status: made.status, headers: common, body: Buffer.alloc(0) })
  }
  if (!made.headers['content-type']?.startsWith('text/html')) {
    return withCaching({
      status: made.status,
      headers: common,
      body: made.body,
      ...goodUntil(made.headers),
    })
  }
  const { html, status, language } = finishHtml(made.body.toString(), versionedAsset)
  return withCaching({
    status: status ?? made.status,
    headers: {
      ...common,
      'Content-Security-Policy': pagePolicy,
      ...(language && { 'Content-Language': language }),
    },
    body: Buffer.from(html),
  })
}

/** The headers of Next's answer that say something of the page itself. */
function passedOn(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    ...(headers.location
      ? { Location: headers.location }
      : { 'Content-Type': headers['content-type'] ?? 'text/plain' }),
    ...ofDocument(headers),
    Vary: ['Accept-Encoding', ...ownVary(headers.vary)].join(', '),
  }
}

/** What feeds and the interface say of themselves; of a page, Next would say it of its own files. */
function ofDocument(headers: IncomingHttpHeaders): Record<string, string> {
  if (headers['content-type']?.startsWith('text/html')) return {}
  const told = documentHeaders.map((name) => [name, headers[name.toLowerCase()]])
  return Object.fromEntries(told.filter(([, value]) => typeof value === 'string'))
}

const documentHeaders = [
  'Access-Control-Allow-Origin',
  'Content-Language',
  'Last-Modified',
  'Link',
  'X-Robots-Tag',
]

/** A document can say when time alone makes it an old one. */
function goodUntil(headers: IncomingHttpHeaders): { goodUntil?: number } {
  const until = Date.parse(String(headers[goodUntilHeader]))
  return Number.isNaN(until) ? {} : { goodUntil: until }
}

/** Next names the headers of its own client router, which no reader's browser sends. */
function ownVary(vary = ''): string[] {
  const names = vary.split(',').map((name) => name.trim())
  return names.filter((name) => /^(?:accept-language|cookie)$/iu.test(name))
}

function withCaching(answer: Answer): Answer {
  const caches = answer.status >= 400 ? caching.never : caching.personal
  return { ...answer, headers: { ...answer.headers, 'Cache-Control': caches } }
}
