import { type Db, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { learnStatistics } from '@/db/statistics'
import { createAuth } from '@/features/people/auth'
import { ensureSetUpLink } from '@/features/people/set-up'
import { ensureIndexes } from '@/features/search/commands'
import { loadEnv } from '@/lib/env'
import { readAssets } from './front/assets'
import { readErrorPages } from './front/error-pages'
import { createFront } from './front/front'
import { makePage } from './front/make-page'
import { impersonalHeaders } from './front/request-headers'
import { openGeneration } from './generation'
import { startLetters } from './letters'
import { closed, listening } from './listening'
import { startNext } from './next-server'
import { startPings } from './pings'
import { ReadBuffer } from './reads/read-buffer'
import { startReadKeeper } from './reads/read-keeper'
import { receiveRead } from './reads/receive-read'
import { startScheduler } from './scheduler'
import { seedDemonstration } from './seeding/seed'
import { stopOnSignal } from './shutdown'
import { createSiteServer } from './site-server'

const settings = loadEnv()
const { PORT, HOST, DATA_DIR, DEMO, SITE_URL, MOST_READ_SECONDS } = settings

await prepareDatabase()
const db = openDatabase(DATA_DIR)
const scheduler = startScheduler(db)
const pings = startPings(db, settings)
const letters = startLetters(db, createAuth(db, settings), settings)
const readBuffer = new ReadBuffer()
const readsDb = openImpatient(DATA_DIR)
const readKeeper = startReadKeeper({
  db: readsDb,
  buffer: readBuffer,
  listsStand: MOST_READ_SECONDS,
})
const generation = openGeneration(DATA_DIR)
const nextServer = await startNext()
const server = createSiteServer(await front())
stopOnSignal(async () => {
  scheduler.stop()
  await pings.stop()
  await letters.stop()
  await closed(server)
  await nextServer.close()
  generation.close()
  readKeeper.stop()
  readsDb.$client.close()
  db.$client.close()
})
await listen()

async function prepareDatabase(): Promise<void> {
  const fresh = openDatabase(DATA_DIR)
  migrateDatabase(fresh)
  if (DEMO === 'on') await seedDemonstration(fresh, DATA_DIR, (line) => console.error(line))
  ensureIndexes(fresh)
  learnStatistics(fresh)
  const setUp = ensureSetUpLink(fresh)
  if (setUp) console.log(`Make the first administrator here (once, within a day): ${setUp.url}`)
  fresh.$client.close()
}

async function front() {
  const assets = await readAssets('public/assets')
  const { handle: next } = nextServer
  const maker = { next, versionedAsset: assets.versioned }
  const errorPages = await readErrorPages((path) =>
    makePage(maker, path, impersonalHeaders(SITE_URL)),
  )
  const readGeneration = generation.read
  return createFront({
    next,
    assets,
    errorPages,
    readGeneration,
    receiveRead: (request, address) => receiveRead(request, address, readBuffer),
    siteUrl: SITE_URL,
    indexNowKey: settings.INDEXNOW_KEY,
    trustedProxies: settings.TRUSTED_PROXIES,
  })
}

/** Counting is no reason to have the process wait, and readers with it, while another one writes. */
function openImpatient(dataDir: string): Db {
  const own = openDatabase(dataDir)
  own.$client.pragma('busy_timeout = 0')
  return own
}

async function listen(): Promise<void> {
  try {
    await listening(server, { port: PORT, host: HOST })
  } catch (error) {
    console.error(`Diptych cannot listen on ${HOST}, PORT ${PORT}: ${(error as Error).message}`)
    process.exit(1)
  }
  const host = HOST.includes(':') ? `[${HOST}]` : HOST
  console.log(`Diptych is ready at http://${host}:${PORT}`)
}
