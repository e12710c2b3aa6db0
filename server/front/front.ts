import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { tooLarge } from '@/lib/action-size'
import { log } from '@/lib/log'
import type { TrustedProxies } from '@/lib/trusted-proxies'
import type { Health } from '@/server/health'
import { hearOut, type SignedIn, takeAction } from './action-size'
import type { Assets } from './assets'
import { createClientReader } from './client'
import { type ErrorPages, failureFor, localeFor } from './error-pages'
import { collect, forward } from './forward'
import { Keeper } from './keeper'
import { makeFile, mayKeepFile } from './make-file'
import { finishPage, makePage, makeSharedPage } from './make-page'
import type { NextHandler } from './next-answer'
import { hostFor } from './origin'
import { sendRecording } from './recordings'
import { faultOf, refuse } from './refuse'
import { askForWholePage, impersonalHeaders, prepareForNext } from './request-headers'
import { caching, unlisted } from './response-headers'
import { routeOf } from './route'
import { send, sendReady } from './send'
import { Shortcuts } from './shortcuts'
import { healthOf, keyFile, toFrontPage } from './small-answers'

type Parts = {
  next: NextHandler
  assets: Assets
  errorPages: ErrorPages
  /** The generation of what readers see; throws where the database cannot be read. */
  readGeneration: () => number
  /** Whether the database can be read and written. */
  readHealth: () => Health
  /** Takes in that a story was read; gives the status to answer with. */
  receiveRead: (request: IncomingMessage, address: string) => Promise<number>
  /** Whether whoever asks has a session. */
  isSignedIn: SignedIn
  siteUrl: string
  dataDir: string
  indexNowKey: string
  trustedProxies: TrustedProxies
}

const pageBytes = 64_000_000
const dataBytes = 16_000_000
const fileBytes = 32_000_000

/** Stands before Next: keeps finished pages and files, and sends on whatever is not one. */
export function createFront(parts: Parts): RequestListener {
  const { next, assets, readGeneration } = parts
  const clientOf = createClientReader(parts.trustedProxies)
  const maker = { next, versionedAsset: assets.versioned }
  const shared = impersonalHeaders(parts.siteUrl)
  const shortcuts = new Shortcuts()
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
    make: (path) => makeFile(next, path, shared),
    mayKeep: mayKeepFile,
  })

  /** A readers' page for this client alone. */
  async function answerOwnPage(
    request: IncomingMessage,
    response: ServerResponse,
    headers: Record<string, string> = {},
  ): Promise<void> {
    const { url = '/' } = request
    prepareForNext(request, clientOf(request))
    askForWholePage(request)
    const made = await collect(next, request, response)
    if (!made) return
    const page = finishPage(made, url, assets.versioned)
    return send(request, response, { ...page, headers: { ...page.headers, ...headers } })
  }

  async function answerThrough(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const client = clientOf(request)
    const host = hostFor(request, client, parts.siteUrl)
    if (host === null) {
      log.warn('an action of another site is refused', { address: client.address })
      return send(request, response, refuse(403, 'Only a page of this site may ask for this.'))
    }
    const action = await takeAction(request, parts.isSignedIn)
    if (!action) {
      await hearOut(request)
      return send(request, response, refuse(413, tooLarge))
    }
    prepareForNext(action, { ...client, host })
    return forward(next, action, response)
  }

  async function answerRead(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { address } = clientOf(request)
    const status = await parts.receiveRead(request, address)
    response.writeHead(status, { 'Cache-Control': caching.never }).end()
  }

  function answerKept(request: IncomingMessage, response: ServerResponse): boolean {
    const key = shortcuts.keyFor(request)
    const kept = key === undefined ? undefined : pages.kept(key)
    if (kept) sendReady(request, response, kept)
    return kept !== undefined
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: target = '/' } = request
    const fault = faultOf(request)
    if (fault) return send(request, response, fault)
    const { url = '/' } = request
    const route = routeOf(request)
    switch (route.kind) {
      case 'page':
        if (route.key === null) return answerOwnPage(request, response)
        shortcuts.remember(target, request, route.key)
        return send(request, response, await pages.get(route.key))
      case 'data':
        return send(request, response, await data.get(route.key))
      case 'preview':
        return answerOwnPage(request, response, unlisted)
      case 'asset':
        return send(request, response, assets.get(url))
      case 'file':
        return send(request, response, await files.get(route.key))
      case 'recording':
        if (await sendRecording(request, response, parts.dataDir, route)) return
        return send(request, response, await makePage(maker, unknownPath(request), shared))
      case 'root':
        return send(request, response, toFrontPage(localeFor(request)))
      case 'unknown':
        return send(
          request,
          response,
          keyFile(url, parts.indexNowKey) ?? (await makePage(maker, unknownPath(request), shared)),
        )
      case 'refused':
        return send(
          request,
          response,
          refuse(405, 'The address does not answer to it.', route.allowed),
        )
      case 'health':
        return send(request, response, healthOf(readGeneration, parts.readHealth))
      case 'read':
        return answerRead(request, response)
      case 'through':
        return answerThrough(request, response)
    }
  }

  function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    log.error('request failed', { method: request.method, url: request.url, error })
    // An answer that has begun cannot become another: it breaks off, so that nobody keeps it.
    if (response.headersSent) response.destroy()
    else
      send(request, response, failureFor(parts.errorPages, request)).catch(() => response.destroy())
  }

  return (request, response) => {
    try {
      if (answerKept(request, response)) return
    } catch (error) {
      return fail(request, response, error)
    }
    answer(request, response).catch((error) => fail(request, response, error))
  }
}

/** An address that leads to the page for what is not there. */
const unknownPath = (request: IncomingMessage) => `/${localeFor(request)}/unknown-address`
