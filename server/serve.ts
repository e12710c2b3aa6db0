import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { createAuth } from '@/features/access/auth'
import { hasSession } from '@/features/access/has-session'
import { newestNumber } from '@/features/editions/published-there'
import type { Env } from '@/lib/env'
import { requestIdHeader } from '@/lib/headers'
import { consoleIntoLog } from './console-into-log'
import { type Duties, startDuties } from './duties'
import { readAssets } from './front/assets'
import { createForCaches } from './front/cache-headers'
import { idPlace, readErrorPages } from './front/error-pages'
import { createFront } from './front/front'
import { makePage } from './front/make-page'
import { readPageParts } from './front/page-parts'
import { impersonalHeaders } from './front/request-headers'
import { openGeneration } from './generation'
import { openHealth } from './health'
import { closed, listenOrEnd } from './listening'
import type { Metrics } from './metrics/metrics'
import { startNext } from './next-server'
import { ReadBuffer } from './reads/read-buffer'
import { startReadKeeper } from './reads/read-keeper'
import { receiveRead } from './reads/receive-read'
import { stopOnSignal } from './shutdown'
import { createSiteServer } from './site-server'
import { whatIsAt } from './there'
import { warmUp } from './warm-up'

/** Readers wait this many milliseconds at most for what fell due while no one served. */
const patienceForOverdue = 10_000

/** What a process that serves has to know of the others. */
export type Place = {
  /** How many serve together. */
  processes: number
  /** Has the duties started where they are given to this process: now, or when the one that had them ends. */
  takeDuties: (start: () => Promise<void>) => Promise<void>
  metrics: Metrics | null
  /** What else is to be ended with it. */
  stop?: () => Promise<void>
}

/** Serves the site until a signal comes, and does the duties where they are given to it. */
export async function serve(settings: Env, place: Place): Promise<void> {
  const { PORT, HOST, DATA_DIR, SITE_URL } = settings
  // Nothing here waits for another process while it writes, and has readers wait with it.
  const db = openDatabase(DATA_DIR, { patience: 0 })
  const auth = createAuth(db, settings)
  const readBuffer = new ReadBuffer({ sharedBy: place.processes })
  const readKeeper = startReadKeeper(db, readBuffer)
  const generations = openGeneration(DATA_DIR)
  let duties: Duties | undefined
  const overdue = place.takeDuties(() => {
    duties ??= startDuties({ db, auth, settings, generations, writeReads: readKeeper.write })
    return duties.caughtUp
  })
  consoleIntoLog()
  const nextServer = await startNext()
  await warmUp(nextServer.handle, impersonalHeaders(SITE_URL))
  const server = createSiteServer(await front())
  stopOnSignal(async () => {
    await duties?.stop()
    await closed(server)
    await nextServer.close()
    await place.stop?.()
    readKeeper.stop()
    closeConnections()
  })
  await Promise.race([overdue, setTimeout(patienceForOverdue, undefined, { ref: false })])
  await listenOrEnd(server, { port: PORT, host: HOST }, 'PORT')

  async function front() {
    const assets = await readAssets('public/assets')
    const { handle: next } = nextServer
    const parts = readPageParts({ sheets: '.next/static/chunks', scripts: 'public/assets' })
    const finishing = { versionedAsset: assets.versioned, parts }
    const errorPages = await readErrorPages((path) =>
      makePage({ next, ...finishing }, path, {
        ...impersonalHeaders(SITE_URL),
        [requestIdHeader]: idPlace,
      }),
    )
    return createFront({
      next,
      assets,
      finishing,
      errorPages,
      generations,
      whatIsAt,
      newestNumber,
      repeat: (act) => void setInterval(act, 300).unref(),
      readHealth: openHealth({ dataDir: DATA_DIR, db }),
      receiveRead: (request, address) => receiveRead(request, address, readBuffer),
      isSignedIn: (request) => hasSession(auth, request.headers),
      siteUrl: SITE_URL,
      pageMemory: settings.PAGE_MEMORY,
      dataDir: DATA_DIR,
      indexNowKey: settings.INDEXNOW_KEY,
      trustedProxies: settings.TRUSTED_PROXIES,
      forCaches: createForCaches(settings),
      metrics: place.metrics,
    })
  }
}
