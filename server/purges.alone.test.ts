import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { caches } from '@/db/schema/caches'
import { cacheOnLoopback } from '@/features/purges/testing/cache-on-loopback'
import { publishedStory } from '@/features/testing/newsroom'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

let dataDir: string
let db: Db
let cache: Awaited<ReturnType<typeof cacheOnLoopback>>
let senders: ChildProcess[]

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-purges-'))
  db = openDatabase(dataDir)
  migrateDatabase(db)
  cache = await cacheOnLoopback()
  senders = []
})

afterEach(() => {
  for (const sender of senders) sender.kill('SIGKILL')
  cache.close()
  db.$client.close()
  rmSync(dataDir, { recursive: true })
})

function startSender(): ChildProcess {
  const named = { VARNISH_URLS: cache.address, PRIVATE_ADDRESSES: 'loopback', DATA_DIR: dataDir }
  const env = { ...process.env, ...named }
  const program = [...ownProgramArguments, ownProgram('server/testing/tell-caches.ts')]
  const sender = spawn(process.execPath, program, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  senders.push(sender)
  return sender
}

const told = () => cache.asked.flatMap(({ headers }) => String(headers['xkey-purge']).split(' '))

/** Until the cache has been told, as the database knows. */
const caughtUp = () =>
  vi.waitFor(
    () => expect(db.select().from(caches).get()).toMatchObject({ heldUntil: 0, attempts: 0 }),
    30_000,
  )

test('what is published while the process that tells is killed and started again reaches the cache', async () => {
  const first = startSender()
  await caughtUp()
  // As if all of it had been told again: else every page would be dropped in the midst of the test.
  db.update(caches).set({ confirmed: caches.told, confirmAt: null }).run()
  // It dies in the middle of telling, and one more comes out while nobody tells.
  const { promise: isTelling, resolve } = Promise.withResolvers<void>()
  cache.answer = () => resolve()
  const numbers = [publishedStory(db).number]
  await isTelling
  first.kill('SIGKILL')
  await once(first, 'exit')
  numbers.push(publishedStory(db).number)
  cache.asked.length = 0
  cache.answer = cache.done
  // What the dead one had taken up is not waited for here.
  db.update(caches).set({ heldUntil: 0 }).run()
  startSender()
  const keys = numbers.map((number) => `story:${number}`)
  await vi.waitFor(() => expect(told()).toEqual(expect.arrayContaining(keys)), 30_000)
})
