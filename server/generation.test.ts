import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { migrateDatabase } from '@/db/migrate'
import { movedTags, siteState } from '@/db/schema/publishing'
import { sections } from '@/db/schema/vocabulary'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
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

const addSection = (slug = 'world') =>
  db
    .insert(sections)
    .values({ slug, name: { zh: '国际' } })
    .run()

test('moves when another connection has changed what readers see', async () => {
  const before = generation.read()
  addSection()
  expect(generation.read()).toBeGreaterThan(before)
})

test('requests that come in together share a look, and those that come after do not', async () => {
  const before = generation.readInTurn()
  addSection()
  expect(generation.readInTurn()).toBe(before)
  generation.read()
  expect(generation.readInTurn()).toBeGreaterThan(before)
  addSection('sport')
  await setImmediate()
  expect(generation.readInTurn()).toBe(generation.read())
  expect(generation.read()).toBeGreaterThan(before)
})

test('tells what has moved since', async () => {
  const before = generation.read()
  addSection()
  expect(generation.movedSince(before)).toEqual(new Set(['sections']))
  expect(generation.movedSince(generation.read())).toEqual(new Set())
})

test('tells which of the stories that moved are withdrawn', () => {
  const at = '2026-11-26T00:00:00.000Z'
  const publish = () => {
    const story = createStory(db, { content: buildContent(), author: 'desk', at })
    publishStory(db, { storyId: story.storyId, kind: 'publish', actor: 'desk', at })
    return story
  }
  const [one, two] = [publish(), publish()]
  const before = generation.read()
  withdrawStory(db, { storyId: one.storyId, actor: 'desk', at, note: {}, locales: ['en'] })
  publishStory(db, { storyId: two.storyId, kind: 'update', actor: 'desk', at })
  const moved = [...(generation.movedSince(before) ?? [])]
  expect(moved.filter((tag) => tag.startsWith('withdrawn:'))).toEqual([`withdrawn:${one.number}`])
})

test('counts everything as changed where a change does not say of what, or it is too long ago', () => {
  const before = generation.read()
  addSection()
  db.update(siteState)
    .set({ generation: before + 2 })
    .run()
  expect(generation.movedSince(before)).toBeNull()
  expect(generation.movedSince(before + 3)).toBeNull()
  db.update(siteState)
    .set({ generation: before + 20_000 })
    .run()
  addSection('sport')
  expect(generation.movedSince(before + 1)).toBeNull()
})

test('what is long past is forgotten', () => {
  addSection()
  db.update(siteState).set({ generation: 11_999 }).run()
  db.update(siteState).set({ generation: 12_000 }).run()
  expect(db.select().from(movedTags).all()).toEqual([])
})

test('stays where nothing has changed', async () => {
  const before = generation.read()
  await setImmediate()
  expect(generation.read()).toBe(before)
})
