import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { sections } from '@/db/schema/vocabulary'
import { openGeneration } from './generation'

let dataDir: string
let db: Db
let generation: ReturnType<typeof openGeneration>

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-generation-'))
  db = openDatabase(dataDir)
  migrateDatabase(db)
  generation = openGeneration(dataDir)
})

afterEach(() => {
  generation.close()
  db.$client.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const addSection = () =>
  db
    .insert(sections)
    .values({ slug: 'world', name: { zh: '国际' } })
    .run()

test('moves when another connection has changed what readers see', async () => {
  const before = generation.read()
  addSection()
  await setImmediate()
  expect(generation.read()).toBeGreaterThan(before)
})

test('stays where nothing has changed', async () => {
  const before = generation.read()
  await setImmediate()
  expect(generation.read()).toBe(before)
})
