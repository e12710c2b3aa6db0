import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { tooLarge } from '@/lib/action-size'
import { requestIdHeader } from '@/lib/headers'
import { log } from '@/lib/log'
import { forRequest } from '@/lib/request-scope'
import { noMeter } from '@/server/metrics/meter'
import { hearOut, takeAction } from './action-size'
import type { Answer } from './answer'
import { createClientReader } from './client'
import { failureFor, localeFor } from './error-pages'
import { createFilling } from './filling'
import { collect, forward } from './forward'
import { finishPage } from './make-page'
import { hostFor } from './origin'
import type { Parts } from './parts'
import { sendRecording } from './recordings'
import { faultOf, refuse } from './refuse'
import { askForWholePage, prepareForNext } from './request-headers'
import { createIdGiver, idOf } from './request-ids'
import { caching, unlisted } from './response-headers'
import { isPersonal, routeOf } from './route'
import { send, sendReady } from './send'
import { Shortcuts } from './shortcuts'
import { healthOf, keyFile, toFrontPage } from './small-answers'
import { createStores } from './stores'
import { createTurns } from './turns'

/** Stands before Next: keeps finished pages and files, and sends on whatever is not one. */
export function createFront(parts: Parts): RequestListener {
  const { next, assets, generations } = parts
  const clientOf = createClientReader(parts.trustedProxies)
  const meter = parts.metrics?.meter ?? noMeter
  const idFor = createIdGiver(parts.trustedProxies)
  const shortcuts = new Shortcuts()
  const turn = createTurns()
  const { pages, data, files, insteadOf, renderings } = createStores(parts)
  parts.metrics?.holds({ pages, data, files })
  parts.repeat?.(createFilling({ pages, newestNumber: parts.newestNumber }))

  /** A readers' page for this client alone. */
  async function answerOwnPage(
    request: IncomingMessage,
    response: ServerResponse,
    asShown: (page: Answer) => Answer = (page) => page,
  ): Promise<void> {
    const { url = '/' } = request
    prepareForNext(request, clientOf(request), idOf(response))
    askForWholePage(request)
    const made = await renderings.run(() => collect(next, request, response))
    if (!made) return
    return send(request, response, asShown(finishPage(made, url, parts.finishing)))
  }

  async function answerShared(
    shared: ReturnType<typeof pages.get> | Answer,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (shared instanceof Promise) response.setHeader('Cache-Status', 'Diptych; fwd=miss')
    return send(request, response, await shared)
  }

  async function answerThrough(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const client = clientOf(request)
    const host = hostFor(request, client, parts.siteUrl)
    if (host === null) {
      log.warn('an action of another site is refused', { origin: request.headers.origin })
      return send(request, response, refuse(403, 'Only a page of this site may ask for this.'))
    }
    const action = await takeAction(request, parts.isSignedIn)
    if (!action) {
      await hearOut(request)
      return send(request, response, refuse(413, tooLarge))
    }
    await turn()
    prepareForNext(action, { ...client, host }, idOf(response))
    return forward(next, action, response)
  }

  async function answerRead(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { address } = clientOf(request)
    const status = await parts.receiveRead(request, address)
    response.writeHead(status, { 'Cache-Control': caching.never }).end()
  }

  function keptFor(request: IncomingMessage) {
    const key = shortcuts.keyFor(request)
    try {
      return key === undefined ? undefined : pages.kept(key, generations.readInTurn())
    } catch {
      // The database cannot be read: whoever looks in full finds the same, and what to do about it.
      return undefined
    }
  }

  function answerKept(request: IncomingMessage, response: ServerResponse, id: string): boolean {
    const kept = keptFor(request)
    if (!kept) return false
    sendReady(request, response, kept, id)
    meter.countKept(response.statusCode)
    return true
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: target = '/' } = request
    const fault = faultOf(request)
    if (fault) {
      meter.watch('refused', response)
      return send(request, response, fault)
    }
    const { url = '/' } = request
    const route = routeOf(request)
    meter.watch(route.kind, response)
    switch (route.kind) {
      case 'page':
        if (!isPersonal(request.headers)) {
          const found = parts.whatIsAt(url)
          if (found !== 'page') return answerShared(insteadOf(found, request), request, response)
        }
        if (route.key === null) return answerOwnPage(request, response)
        shortcuts.remember(target, request, route.key)
        return answerShared(pages.get(route.key), request, response)
      case 'data':
        return answerShared(data.get(route.key), request, response)
      case 'preview':
        return answerOwnPage(request, response, unlisted)
      case 'asset':
        return send(request, response, assets.get(url))
      case 'file':
        return send(request, response, await files.get(route.key))
      case 'recording':
        if (await sendRecording(request, response, parts.dataDir, route)) return
        return send(request, response, await insteadOf('nothing', request))
      case 'root':
        return send(request, response, toFrontPage(localeFor(request)))
      case 'unknown':
        return answerShared(
          keyFile(url, parts.indexNowKey) ?? insteadOf('nothing', request),
          request,
          response,
        )
      case 'refused':
        return send(
          request,
          response,
          refuse(405, 'The address does not answer to it.', route.allowed),
        )
      case 'health':
        return send(request, response, healthOf(generations.read, parts.readHealth))
      case 'read':
        return answerRead(request, response)
      case 'through':
        return answerThrough(request, response)
    }
  }

  function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    log.error('request failed', { method: request.method, path: request.url?.split('?')[0], error })
    // An answer that has begun cannot become another: it breaks off, so that nobody keeps it.
    if (response.headersSent) response.destroy()
    else
      send(request, response, failureFor(parts.errorPages, request, idOf(response))).catch(() =>
        response.destroy(),
      )
  }

  /** Whatever takes more than a look is done, and told of, under the id of the request. */
  async function answerUnder(
    id: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    response.setHeader(requestIdHeader, id)
    await forRequest(id, async () => {
      try {
        await answer(request, response)
      } catch (fault) {
        fail(request, response, fault)
      }
    })
  }

  return (request, response) => {
    const id = idFor(request)
    if (!answerKept(request, response, id)) void answerUnder(id, request, response)
  }
}
