import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { installationSecret } from '@/features/access/secret'
import { forgetStory, rememberStory } from '@/features/memory/commands'
import { liveEditionOf } from '@/features/publishing/live-edition'
import { refreshDeskEntries } from '@/features/stories/desk-entries'
import { latestRevision } from '@/features/stories/revisions'
import { refreshStandings } from '@/features/stories/standings'
import { locales } from '@/lib/i18n/locales'
import { examine } from '@/server/doctor/examine'
import { rebuildIndex } from '@/server/search-indexes'
import { seedNewsroom } from './seed-newsroom'
import { writeWordsHere } from './word-writer'
import { writeWordsAside } from './words-aside'

const count = 50
let folder: string
let db: Db

const rows = (query: string) => db.$client.prepare(query).all()

/** What an index holds, word by word. */
function wordsIn(index: string): unknown[] {
  db.$client.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${index}_v USING fts5vocab(main, ${index}, instance)`,
  )
  return rows(`SELECT * FROM temp.${index}_v ORDER BY doc, col, "offset", term`)
}

/** How many words each row of an index has, by which matches are weighed. */
const lengthsIn = (index: string) => rows(`SELECT id, hex(sz) FROM ${index}_docsize ORDER BY id`)

const derived = () => ({
  editions: rows('SELECT * FROM live_editions ORDER BY number, locale'),
  desk: rows('SELECT * FROM desk_entries ORDER BY story_id, locale'),
  live: wordsIn('live_search'),
  drafts: wordsIn('draft_search'),
  lengths: [lengthsIn('live_search'), lengthsIn('draft_search')],
  remembered: rows('SELECT story_id, first_text, second_text, at FROM memory_pairs ORDER BY 1, 2'),
  memory: rows('SELECT * FROM memory_words ORDER BY 1, 2'),
  lists: rows('SELECT * FROM live_lists ORDER BY 1, 2'),
  days: rows('SELECT * FROM live_days ORDER BY 1, 2, 3'),
  topics: rows('SELECT * FROM topic_editions ORDER BY 1, 2, 3, 4'),
})

describe.each([
  ['here', writeWordsHere],
  ['in a thread', writeWordsAside],
])('a newsroom whose words are written %s', (_, writeWords) => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'diptych-seed-'))
    db = openDatabase(folder)
    migrateDatabase(db)
    seedNewsroom(db, count, { now: Date.UTC(2026, 10, 29), writeWords })
  })

  afterAll(() => {
    db.$client.close()
    rmSync(folder, { recursive: true })
  })

  test('what is seeded is what the newsroom’s own commands make of the same stories', async () => {
    const seeded = derived()
    expect(seeded.editions).toHaveLength(2 * count)
    expect(seeded.remembered.length).toBeGreaterThan(0)
    for (const { id, number, at } of rows('SELECT id, number, created_at AS at FROM stories') as {
      id: number
      number: number
      at: string
    }[]) {
      const revision = latestRevision(db, id)
      if (!revision) throw new Error(`Story ${number} has no revision`)
      const { content } = revision
      rememberAgain(id, content, at)
      db.$client.exec(`UPDATE live_editions SET standings = NULL WHERE story_id = ${id}`)
      refreshStandings(db, { storyId: id, passages: content.passages, before: [] })
      refreshDeskEntries(db, id, at)
    }
    await rebuildIndex(db)
    expect(derived()).toEqual(seeded)
  })

  test('readers have what the newest revision says', () => {
    const story = { id: 1, number: 1001, state: 'live' as const, embargoUntil: null, createdAt: '' }
    const revision = latestRevision(db, 1)
    if (!revision) throw new Error('The first story has no revision')
    for (const locale of locales) {
      const at = revision.createdAt
      const { headline, excerpt } = liveEditionOf({
        story,
        revision,
        locale,
        at,
        before: undefined,
      })
      const kept = rows(
        `SELECT headline, excerpt FROM live_editions WHERE story_id = 1 AND locale = '${locale}'`,
      )
      expect(kept).toEqual([{ headline, excerpt }])
    }
  })

  test('the doctor finds no fault', () => {
    installationSecret('', folder, db)
    expect(examine(folder)).toEqual([])
  })

  test('most of it is of few sections, topics and sources', () => {
    const most = rows(
      'SELECT count(*) AS total FROM live_editions GROUP BY section_id ORDER BY total DESC LIMIT 1',
    ) as { total: number }[]
    expect(most[0]?.total).toBeGreaterThan((2 * count) / 32)
  })
})

function rememberAgain(
  storyId: number,
  content: Parameters<typeof rememberStory>[1]['content'],
  at: string,
) {
  forgetStory(db, storyId)
  rememberStory(db, { storyId, content, locales, at })
}
