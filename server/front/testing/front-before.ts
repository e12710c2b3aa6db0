import { once } from 'node:events'
import { type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import Database from 'better-sqlite3'
import { readEnv } from '@/lib/env'
import { defaultLocale, everyLocale } from '@/lib/i18n/locales'
import { readTrustedProxies } from '@/lib/trusted-proxies'
import { createForCaches } from '@/server/front/cache-headers'
import { plainPage } from '@/server/front/error-pages'
import { createFront } from '@/server/front/front'
import { readPageParts } from '@/server/front/page-parts'
import type { Health } from '@/server/health'
import type { Metrics } from '@/server/metrics/metrics'
import { ReadBuffer } from '@/server/reads/read-buffer'
import { receiveRead } from '@/server/reads/receive-read'
import { createSiteServer } from '@/server/site-server'
import type { Found } from '@/server/there'

export type Reply = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

export type Settings = {
  /** As TRUSTED_PROXIES. */
  trusted?: string
  dataDir?: string
  metrics?: Metrics | null
  /** The caches in front, as in the environment. */
  caches?: Record<string, string>
}

/** The cookie of who is signed in. */
export const goodSession = 'diptych.session_token=1'

/** A front on loopback before a handler of the test's own, in Next's place. */
export async function frontBefore(listener: RequestListener, settings: Settings = {}) {
  const state: {
    generation: number
    /** What moved with it; everything, where it is null. */
    moved: ReadonlySet<string> | null
    isBroken: boolean
    isLocked: boolean
    /** Where there is anything but a page. */
    found: Map<string, Found>
    health: Health
    newest: number
    /** Has what is dropped made anew. */
    fill: () => void
  } = {
    generation: 1,
    moved: null,
    isBroken: false,
    isLocked: false,
    found: new Map(),
    newest: 12,
    fill: () => {},
    health: 'ok',
  }
  const reads = new ReadBuffer()
  const next = async (...given: Parameters<RequestListener>) => listener(...given)
  const assets = { versioned: (path: string) => `${path}?v=1`, get: () => plainPage(defaultLocale) }
  const parts = readPageParts({ sheets: 'app/styles', scripts: 'public/assets' })
  const errorPages = everyLocale(plainPage)
  const readGeneration = () => {
    if (state.isLocked) throw new Database.SqliteError('database is locked', 'SQLITE_BUSY')
    if (state.isBroken) throw new Error('no such table: site_state')
    return state.generation
  }
  const siteUrl = 'https://news.example.org'
  const front = await listen(
    createSiteServer(
      createFront({
        next,
        assets,
        finishing: { versionedAsset: assets.versioned, parts },
        errorPages,
        generations: {
          read: readGeneration,
          readInTurn: readGeneration,
          movedSince: () => state.moved,
        },
        newestNumber: () => state.newest,
        repeat: (act) => {
          state.fill = act
        },
        whatIsAt: (address) => state.found.get(address) ?? 'page',
        readHealth: () => state.health,
        receiveRead: (request, address) => receiveRead(request, address, reads),
        isSignedIn: async ({ headers }) => headers.cookie === goodSession,
        siteUrl,
        pageMemory: 64,
        dataDir: settings.dataDir ?? '',
        indexNowKey: 'abcd1234',
        trustedProxies: readTrustedProxies(settings.trusted ?? '') ?? [],
        forCaches: createForCaches(readEnv(settings.caches ?? {})),
        metrics: settings.metrics ?? null,
      }),
    ),
  )
  return {
    state,
    reads,
    port: front.port,
    ask: (path: string, options: Asking = {}) => ask(front.port, path, options),
    close: async () => {
      front.server.closeAllConnections()
      front.server.close()
      await once(front.server, 'close')
    },
  }
}

type Asking = { method?: string; headers?: Record<string, string>; body?: string }

async function listen(server: Server): Promise<{ server: Server; port: number }> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

async function ask(port: number, path: string, { body, ...options }: Asking): Promise<Reply> {
  const asking = request({ host: '127.0.0.1', port, path, agent: false, ...options }).end(body)
  const [answer] = await once(asking, 'response')
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}
