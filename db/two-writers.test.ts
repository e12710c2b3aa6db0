import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { count, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Db, openDatabase, openReader } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { migrateDatabase } from '@/db/migrate'
import { topics } from '@/db/schema/vocabulary'
import { holdLock, startWriter } from '@/db/testing/processes'
import { DatabaseBusy, inTurn } from '@/db/turn'

let dataDir: string
let db: Db

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-writers-'))
  db = openDatabase(dataDir, { patience: 0 })
  migrateDatabase(db)
})

afterEach(() => {
  closeConnections()
  rmSync(dataDir, { recursive: true })
})

const topicsIn = (one: Db) => one.select({ rows: count() }).from(topics).get()?.rows
const addTopic = (slug: string) =>
  db
    .insert(topics)
    .values({ slug, name: { zh: slug }, introduction: {} })
    .run()

test('two processes write at once, and no transaction of either fails', async () => {
  const writers = ['one', 'two'].map((name) => startWriter(dataDir, 150, name))
  expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0])
  expect(topicsIn(db)).toBe(300)
}, 60_000)

test('what a process had said to be written is there after it was killed', async () => {
  const { child, ended, committed } = startWriter(dataDir, 100_000, 'killed')
  while (committed.length < 50) await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await ended
  const kept = db.select({ id: topics.id }).from(topics).all()
  expect(kept.map(({ id }) => String(id))).toEqual(expect.arrayContaining(committed))
  expect(db.all(sql`PRAGMA integrity_check`)).toEqual([{ integrity_check: 'ok' }])
}, 60_000)

describe('while another process holds the lock', () => {
  test('who takes a turn waits without blocking readers, and is done when it is let go', async () => {
    const { release } = await holdLock(dataDir)
    const reader = openReader(dataDir)
    let isWritten = false
    const written = inTurn(db, () => addTopic('waiting')).then(() => {
      isWritten = true
    })
    for (let read = 0; read < 20; read += 1) {
      expect(topicsIn(reader)).toBe(0)
      await setImmediate()
    }
    expect(isWritten).toBe(false)
    await release()
    await written
    expect(topicsIn(reader)).toBe(1)
  }, 30_000)

  test('many who wait are all done, each once', async () => {
    const { release } = await holdLock(dataDir)
    const slugs = Array.from({ length: 40 }, (_, index) => `topic-${index}`)
    const all = Promise.all(slugs.map((slug) => inTurn(db, () => addTopic(slug))))
    await release()
    await all
    expect(topicsIn(db)).toBe(40)
  }, 30_000)

  test('what is not worth waiting for is told at once, whoever stands in the line', async () => {
    const { release } = await holdLock(dataDir)
    const order: string[] = []
    const waiting = inTurn(db, () => addTopic('waiting')).then(() => order.push('waiting'))
    const hasty = inTurn(db, () => addTopic('hasty'), { patience: 0 })
    await hasty.catch((error) => order.push(error.constructor.name))
    await release()
    await waiting
    expect(order).toEqual(['DatabaseBusy', 'waiting'])
  }, 30_000)

  test('who has waited long enough is told, and nothing is done', async () => {
    const { release } = await holdLock(dataDir)
    const turn = inTurn(db, () => addTopic('never'), { patience: 50 })
    await expect(turn).rejects.toThrow(DatabaseBusy)
    await release()
    expect(topicsIn(db)).toBe(0)
    await inTurn(db, () => addTopic('afterwards'))
    expect(topicsIn(db)).toBe(1)
  }, 30_000)
})

describe('a turn', () => {
  test('is one transaction: what throws in it leaves nothing', async () => {
    const turn = inTurn(db, () => {
      db.transaction(() => addTopic('first'))
      throw new Error('and no second')
    })
    await expect(turn).rejects.toThrow('and no second')
    expect(topicsIn(db)).toBe(0)
  })
})

describe('closing', () => {
  test('leaves everything in the one file, and no log beside it', () => {
    openReader(dataDir)
    openDatabase(dataDir)
    addTopic('kept')
    closeConnections()
    expect(readdirSync(dataDir)).toEqual(['diptych.sqlite'])
    expect(topicsIn(openDatabase(dataDir))).toBe(1)
  })
})

test('database, log and index are for their owner alone', () => {
  addTopic('written')
  const modes = readdirSync(dataDir).map((file) => [
    file,
    (statSync(join(dataDir, file)).mode & 0o777).toString(8),
  ])
  expect(Object.fromEntries(modes)).toEqual({
    'diptych.sqlite': '600',
    'diptych.sqlite-shm': '600',
    'diptych.sqlite-wal': '600',
  })
})
