import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { migrateDatabase } from '@/db/migrate'
import { publishedStory } from '@/features/testing/newsroom'
import { CutAhead } from './cut-ahead'
import { cuttings, type Source } from './words'

let dataDir: string
let db: Db

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-cut-'))
  db = openDatabase(dataDir)
  migrateDatabase(db)
  for (const name of ['One', 'Two', 'Three']) publishedStory(db, { headline: { en: name } })
})

afterEach(() => {
  closeConnections()
  rmSync(dataDir, { recursive: true })
})

describe.each(['live_search', 'draft_search'] as const)('of %s', (index) => {
  const { sources, cut } = cuttings[index]
  const readAll = (ids: number[]) =>
    db.$client
      .prepare<[string], [number, ...Source]>(sources)
      .raw()
      .all(JSON.stringify(ids))
      .map(([id, ...source]) => ({ id, source }))

  function idsOf(): number[] {
    const rows = index === 'live_search' ? sql`live_editions` : sql`stories`
    return db.all<{ id: number }>(sql`SELECT rowid AS id FROM ${rows}`).map(({ id }) => id)
  }

  function aheadOf(ids: number[], helpers: number): CutAhead {
    const chunks = ids.map((id) => [id])
    const nextIds = () => chunks.shift() ?? []
    return new CutAhead(db, { index, chunks: ids.length, nextIds, helpers })
  }

  async function cutAll(ahead: CutAhead, rows: { id: number; source: Source }[]) {
    for (let ready = 0; ready < rows.length; ) ready += await ahead.prepare()
    const words = rows.map(({ id, source }) => ahead.wordsOf(id, source))
    await ahead.end()
    return words
  }

  test.each([0, 1, 2])('with %i helpers the words are those of the text', async (helpers) => {
    const ids = idsOf()
    const rows = readAll(ids)
    const own = rows.map(({ source }) => cut(source))
    expect(own[0]?.headline).toBeTruthy()
    expect(await cutAll(aheadOf(ids, helpers), rows)).toEqual(own)
  })

  test('a text that has changed since is cut again', async () => {
    const ids = idsOf()
    const [row] = readAll(ids)
    if (!row) throw new Error('There is no row')
    const source = row.source.map((part) => part.replaceAll('One', 'Quite another'))
    expect(source).not.toEqual(row.source)
    const [words] = await cutAll(aheadOf(ids, 1), [{ id: row.id, source }])
    expect(words).toEqual(cut(source))
    expect(words).not.toEqual(cut(row.source))
  })
})
