import type { OutgoingHttpHeaders } from 'node:http'
import { goodUntilHeader } from '@/lib/headers'
import type { Answer } from './answer'
import { finishHtml } from './finish-html'
import { askNext, type NextAnswer, type NextHandler, said } from './next-answer'
import type { PageParts } from './page-parts'
import { caching, framesOf, pagePolicy, safety } from './response-headers'

export type PageMaker = {
  next: NextHandler
} & Finishing

/** What a page is finished with. */
export type Finishing = {
  versionedAsset: (path: string) => string
  parts: PageParts
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
    Vary: 'Accept-Encoding',
  }
  return { ...page, headers: { ...page.headers, ...shared } }
}

/** A page that is made with these headers and with nothing of a client's. */
export async function makePage(
  maker: PageMaker,
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<Answer> {
  return finishPage(await askNext(maker.next, path, { headers }), path, maker)
}

/** What Next made, as a page for readers. */
export function finishPage(
  made: NextAnswer,
  path: string,
  { versionedAsset, parts }: Finishing,
): Answer {
  if (made.status >= 500 && made.status !== notImplemented)
    throw new PageFailed(`Next answered ${path} with ${made.status}`)
  const common = { ...safety, ...passedOn(made) }
  if (said(made, 'location')) {
    return withCaching({ status: made.status, headers: common, body: Buffer.alloc(0) })
  }
  if (!isHtml(made)) {
    return withCaching({
      status: made.status,
      headers: common,
      body: made.body,
      ...goodUntil(made),
    })
  }
  const { html: bare, status, language } = finishHtml(made.body.toString(), versionedAsset)
  const { html, sources } = parts.inline(bare)
  return withCaching({
    status: status ?? made.status,
    headers: {
      ...common,
      'Content-Security-Policy': pagePolicy({ ...sources, frames: framesOf(html) }),
      ...(language && { 'Content-Language': language }),
    },
    body: Buffer.from(html),
  })
}

const isHtml = (made: NextAnswer) => said(made, 'content-type')?.startsWith('text/html') ?? false

/** The headers of Next's answer that say something of the page itself. */
function passedOn(made: NextAnswer): Record<string, string> {
  const location = said(made, 'location')
  return {
    ...(location
      ? { Location: location }
      : { 'Content-Type': said(made, 'content-type') ?? 'text/plain' }),
    ...ofDocument(made),
    Vary: ['Accept-Encoding', ...ownVary(made.headers.vary)].join(', '),
  }
}

/** What feeds and the interface say of themselves; of a page, Next would say it of its own files. */
function ofDocument(made: NextAnswer): Record<string, string> {
  if (isHtml(made)) return {}
  const told = documentHeaders.map((name) => [name, made.headers[name.toLowerCase()]])
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
function goodUntil(made: NextAnswer): { goodUntil?: number } {
  const until = Date.parse(said(made, goodUntilHeader) ?? '')
  return Number.isNaN(until) ? {} : { goodUntil: until }
}

/** Next names the headers of its own client router, which no reader's browser sends. */
function ownVary(vary: string | string[] = ''): string[] {
  const names = String(vary)
    .split(',')
    .map((name) => name.trim())
  return names.filter((name) => /^(?:accept-language|cookie)$/iu.test(name))
}

function withCaching(answer: Answer): Answer {
  const caches = answer.status >= 400 ? caching.never : caching.personal
  return { ...answer, headers: { ...answer.headers, 'Cache-Control': caches } }
}
