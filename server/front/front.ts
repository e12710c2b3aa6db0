import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { log } from '@/lib/log'
import type { Answer } from './answer'
import type { Assets } from './assets'
import { type ErrorPages, failureFor, localeFor } from './error-pages'
import { forward } from './forward'
import { Keeper } from './keeper'
import { makeFile, mayKeepFile } from './make-file'
import { makePage, makePreview, makeSharedPage } from './make-page'
import { impersonalHeaders, personalHeaders } from './request-headers'
import { caching } from './response-headers'
import { routeOf } from './route'
import { send } from './send'
import type { Upstream } from './upstream'

type Parts = {
  upstream: Upstream
  assets: Assets
  errorPages: ErrorPages
  /** The generation of what readers see; throws where the database cannot be read. */
  readGeneration: () => number
  /** Takes in that a story was read; gives the status to answer with. */
  receiveRead: (request: IncomingMessage) => Promise<number>
  siteUrl: string
}

const pageBytes = 64_000_000
const dataBytes = 16_000_000
const fileBytes = 32_000_000

/** Stands before Next: keeps finished pages and files, and sends on whatever is not one. */
export function createFront(parts: Parts): RequestListener {
  const { upstream, assets, readGeneration } = parts
  const maker = { upstream, versionedAsset: assets.versioned }
  const shared = impersonalHeaders(parts.siteUrl)
  const pages = new Keeper({
    limit: pageBytes,
    generation: readGeneration,
    make: (path) => makeSharedPage(maker, path, shared),
    mayKeep: ({ status }) => status === 200,
  })
  // Apart from the pages, so that no flood of questions drives those out.
  const data = new Keeper({
    limit: dataBytes,
    generation: readGeneration,
    make: (path) => makeSharedPage(maker, path, shared),
    mayKeep: ({ status }) => status === 200,
  })
  const files = new Keeper({
    limit: fileBytes,
    generation: () => 0,
    make: (path) => makeFile(upstream, path, shared),
    mayKeep: mayKeepFile,
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/' } = request
    const route = routeOf(request)
    switch (route.kind) {
      case 'page':
        return send(
          request,
          response,
          await (route.key === null
            ? makePage(maker, url, personalHeaders(request))
            : pages.get(route.key)),
        )
      case 'data':
        return send(request, response, await data.get(route.key))
      case 'preview':
        return send(request, response, await makePreview(maker, url, personalHeaders(request)))
      case 'asset':
        return send(request, response, assets.get(url))
      case 'file':
        return send(request, response, await files.get(route.key))
      case 'unknown':
        return send(request, response, await makePage(maker, unknownPath(request), shared))
      case 'health':
        return send(request, response, healthOf(readGeneration))
      case 'read':
        response
          .writeHead(await parts.receiveRead(request), { 'Cache-Control': caching.never })
          .end()
        return
      case 'through':
        return forward(upstream, request, response)
    }
  }

  return (request, response) => {
    answer(request, response).catch((error) => {
      log.error('request failed', { method: request.method, url: request.url, error })
      // An answer that has begun cannot become another: it breaks off, so that nobody keeps it.
      if (response.headersSent) response.destroy()
      else
        send(request, response, failureFor(parts.errorPages, request)).catch(() =>
          response.destroy(),
        )
    })
  }
}

/** An address that leads to the page for what is not there. */
const unknownPath = (request: IncomingMessage) => `/${localeFor(request)}/unknown-address`

/** Well where the database can be read. */
function healthOf(readGeneration: () => number): Answer {
  const answer = (status: number, text: string) => ({
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': caching.never },
    body: Buffer.from(`${text}\n`),
  })
  try {
    readGeneration()
    return answer(200, 'ok')
  } catch (error) {
    log.error('the database cannot be read', { error })
    return answer(503, 'the database cannot be read')
  }
}
