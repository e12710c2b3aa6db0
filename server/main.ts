import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { createAuth } from '@/features/access/auth'
import { hasSession } from '@/features/access/has-session'
import { findingsOf } from '@/features/checks/findings-of'
import { newestNumber } from '@/features/editions/published-there'
import { loadEnv } from '@/lib/env'
import { requestIdHeader } from '@/lib/headers'
import { startBackups } from './backups'
import { consoleIntoLog } from './console-into-log'
import { readAssets } from './front/assets'
import { createForCaches } from './front/cache-headers'
import { idPlace, readErrorPages } from './front/error-pages'
import { createFront } from './front/front'
import { makePage } from './front/make-page'
import { impersonalHeaders } from './front/request-headers'
import { openGeneration } from './generation'
import { openHealth } from './health'
import { startLetters } from './letters'
import { closed, listening } from './listening'
import { madeBy } from './made-by'
import { createMetrics } from './metrics/metrics'
import { startNext } from './next-server'
import { startPings } from './pings'
import { prepareDatabase } from './prepare-database'
import { startPurges } from './purges'
import { ReadBuffer } from './reads/read-buffer'
import { startReadKeeper } from './reads/read-keeper'
import { receiveRead } from './reads/receive-read'
import { startScheduler } from './scheduler'
import { stopOnSignal } from './shutdown'
import { createSiteServer } from './site-server'
import { mayBeThere } from './there'
import { warmUp } from './warm-up'

/** Readers wait this many milliseconds at most for what fell due while no one served. */
const patienceForOverdue = 10_000

const settings = loadEnv()
const { PORT, HOST, DATA_DIR, SITE_URL, MOST_READ_SECONDS } = settings

// What is written into the data folder is for its owner alone, whoever writes it.
process.umask(0o077)
await prepareDatabase(settings)
// Nothing here waits for another process while it writes, and has readers wait with it.
const db = openDatabase(DATA_DIR, { patience: 0 })
const scheduler = startScheduler(db, (content) => findingsOf(db, content))
const pings = startPings(db, settings)
const auth = createAuth(db, settings)
const letters = startLetters(db, auth, settings)
const backups = startBackups(db, settings)
const readBuffer = new ReadBuffer()
const readKeeper = startReadKeeper({ db, buffer: readBuffer, listsStand: MOST_READ_SECONDS })
const generations = openGeneration(DATA_DIR)
const purges = startPurges(db, settings, { generations, madeBy: madeBy(settings) })
consoleIntoLog()
const nextServer = await startNext()
await warmUp(nextServer.handle, impersonalHeaders(SITE_URL))
const server = createSiteServer(await front())
stopOnSignal(async () => {
  scheduler.stop()
  await pings.stop()
  await purges.stop()
  await letters.stop()
  await backups.stop()
  await closed(server)
  await nextServer.close()
  readKeeper.stop()
  closeConnections()
})
await Promise.race([scheduler.caughtUp, setTimeout(patienceForOverdue, undefined, { ref: false })])
await listen()

async function front() {
  const assets = await readAssets('public/assets')
  const { handle: next } = nextServer
  const maker = { next, versionedAsset: assets.versioned }
  const errorPages = await readErrorPages((path) =>
    makePage(maker, path, { ...impersonalHeaders(SITE_URL), [requestIdHeader]: idPlace }),
  )
  return createFront({
    next,
    assets,
    errorPages,
    generations,
    mayBeThere,
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
    metrics: createMetrics(db, settings.METRICS_TOKEN),
  })
}

async function listen(): Promise<void> {
  try {
    await listening(server, { port: PORT, host: HOST })
  } catch (error) {
    const reason = (error as Error).message
    process.stderr.write(`Diptych cannot listen on ${HOST}, PORT ${PORT}: ${reason}\n`)
    process.exit(1)
  }
  const host = HOST.includes(':') ? `[${HOST}]` : HOST
  console.log(`Diptych is ready at http://${host}:${PORT}`)
}
