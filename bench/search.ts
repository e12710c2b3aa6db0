/**
 * Search over generated stories: recall against a full scan, time of a query at one client, and the
 * size of the index against that of the text. `npm run bench:search [stories]`, 100,000 by default.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { connect, type Db } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { facetTokens } from '@/features/search/facets'
import { matchExpression } from '@/features/search/match-expression'
import { parseQuery } from '@/features/search/parse-query'
import { search } from '@/features/search/search'
import { firstSearchIdAt } from '@/features/search/search-id'
import { indexTokens } from '@/features/search/tokens'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type GeneratedStory, storyGenerator } from './search/generate'

const stories = Number(process.argv[2] ?? 100_000)
const rounds = 300
const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const db = connect(join(folder, 'bench.sqlite'))
const generate = storyGenerator(20261123)

try {
  migrateDatabase(db)
  const texts = fill(db)
  const size = indexBytes(db)
  console.log(`${stories} stories in two languages, ${megabytes(texts.bytes)} MB of text`)
  console.log(`index ${megabytes(size)} MB, ${(size / texts.bytes).toFixed(2)} times the text\n`)
  console.table(recallTable(texts.chinese))
  console.table(timeTable())
} finally {
  db.$client.close()
  rmSync(folder, { recursive: true })
}

function fill(db: Db): { bytes: number; chinese: string[] } {
  const chinese: string[] = []
  let bytes = 0
  const insert = db.$client.prepare(
    'INSERT INTO live_search (rowid, headline, body, facets) VALUES (?, ?, ?, ?)',
  )
  const add = (storyId: number, locale: Locale, { headline, body }: GeneratedStory) => {
    const at = new Date(Date.UTC(2016, 0, 1) + storyId * 3_000_000).toISOString()
    const facets = { locale, sectionIds: [storyId % 8], sourceId: storyId % 5, topicIds: [] }
    insert.run(
      firstSearchIdAt(at) + locales.indexOf(locale),
      indexTokens(headline).join(' '),
      indexTokens(body).join(' '),
      facetTokens(facets),
    )
    bytes += Buffer.byteLength(headline) + Buffer.byteLength(body)
  }
  db.$client.transaction(() => {
    for (let storyId = 1; storyId <= stories; storyId++) {
      const story = generate.chinese()
      chinese.push(`${story.headline}\n${story.body}`)
      add(storyId, 'zh', story)
      add(storyId, 'en', generate.english())
    }
  })()
  db.run(sql`INSERT INTO live_search (live_search) VALUES ('optimize')`)
  return { bytes, chinese }
}

function indexBytes(db: Db): number {
  const row = db.get<{ bytes: number }>(
    sql`SELECT sum(length(block)) AS bytes FROM live_search_data`,
  )
  return row?.bytes ?? 0
}

function recallTable(chinese: string[]) {
  return [2, 60, 400, 2_000, 9_000, 19_000].map((rank) => {
    const word = generate.chineseWord(rank)
    const scanned = chinese.filter((text) => text.includes(word)).length
    const found = countAll(word)
    return { rank, length: word.length, scanned, found, recall: scanned ? found / scanned : 1 }
  })
}

/** How many editions match, counted to the end as no reader's page is. */
function countAll(typed: string): number {
  const expression = matchExpression(parseQuery(typed), { locale: 'zh' })
  const row = db.get<{ matches: number }>(
    sql`SELECT count(*) AS matches FROM live_search WHERE live_search MATCH ${expression}`,
  )
  return row?.matches ?? 0
}

function timeTable() {
  const words = {
    'rare, Chinese': generate.chineseWord(15_000),
    'common, Chinese': generate.chineseWord(0),
    'two common words': `${generate.chineseWord(0)} ${generate.chineseWord(1)}`,
    'one character': generate.chineseWord(0).slice(0, 1),
    'rare, English': generate.englishWord(15_000),
    'common, English': generate.englishWord(0),
  }
  return Object.entries(words).flatMap(([kind, typed]) =>
    (['relevance', 'time'] as const).map((sort) => {
      const times = Array.from({ length: rounds }, () => timeOf(typed, sort)).sort((a, b) => a - b)
      return { kind, sort, 'median ms': at(times, 0.5), 'p99 ms': at(times, 0.99) }
    }),
  )
}

function timeOf(typed: string, sort: 'relevance' | 'time'): number {
  const begin = performance.now()
  search({ typed, locale: 'zh', sort, limit: 20, offset: 0 }, db)
  return performance.now() - begin
}

function at(sorted: number[], quantile: number): number {
  return Number((sorted[Math.floor(quantile * (sorted.length - 1))] ?? 0).toFixed(2))
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
