/**
 * Search over generated stories: recall against a full scan, time of a results page at one client, and
 * the size of the index against that of the text. `npm run bench:search [stories]`, 100,000 by default.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { connect, type Db } from '@/db/client'
import { paragraph } from '@/db/factories/content'
import { migrateDatabase } from '@/db/migrate'
import { liveEditions } from '@/db/schema/publishing'
import { stories as storyTable } from '@/db/schema/stories'
import { learnStatistics } from '@/db/statistics'
import { parseFilters } from '@/features/search/filters'
import { matchExpression } from '@/features/search/match-expression'
import { parseQuery } from '@/features/search/parse-query'
import { searchPublished } from '@/features/search/published'
import { firstSearchIdAt } from '@/features/search/search-id'
import { type Locale, locales } from '@/lib/i18n/locales'
import { rebuildIndex } from '@/server/search-indexes'
import { type GeneratedStory, storyGenerator } from './search/generate'

const stories = Number(process.argv[2] ?? 100_000)
const rounds = 300
const wordsCompared = 200
const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const db = connect(join(folder, 'bench.sqlite'))
const generate = storyGenerator(20261123)

try {
  migrateDatabase(db)
  const texts = fill(db)
  const begun = performance.now()
  await rebuildIndex(db)
  learnStatistics(db)
  const seconds = Math.round((performance.now() - begun) / 1000)
  const size = indexBytes(db)
  console.log(`${stories} stories in two languages, ${megabytes(texts.bytes)} MB of text`)
  console.log(`index ${megabytes(size)} MB, ${(size / texts.bytes).toFixed(2)} times the text`)
  console.log(`made again in ${seconds} s\n`)
  console.table(recallTable(texts.chinese))
  console.table(timeTable())
} finally {
  db.$client.close()
  rmSync(folder, { recursive: true })
}

/** Writes live editions as publications leave them; the texts are those of the Chinese ones, by story. */
function fill(db: Db): { bytes: number; chinese: string[] } {
  const chinese: string[] = []
  let bytes = 0
  const add = (storyId: number, locale: Locale, { headline, body }: GeneratedStory) => {
    const at = publishedAt(storyId)
    db.insert(liveEditions)
      .values({
        storyId,
        locale,
        status: 'live',
        number: storyId,
        slug: `story-${storyId}`,
        headline,
        passages: [{ id: 'only', blocks: [paragraph(body)] }],
        excerpt: body.slice(0, 100),
        firstPublishedAt: at,
        updatedAt: at,
        corrections: [],
        searchId: firstSearchIdAt(at) + locales.indexOf(locale),
      })
      .run()
    bytes += Buffer.byteLength(headline) + Buffer.byteLength(body)
  }
  db.transaction(() => {
    for (let storyId = 1; storyId <= stories; storyId++) {
      db.insert(storyTable)
        .values({ number: storyId, createdAt: publishedAt(storyId) })
        .run()
      const story = generate.chinese()
      chinese.push(`${story.headline}\n${story.body}`)
      add(storyId, 'zh', story)
      add(storyId, 'en', generate.english())
    }
  })
  return { bytes, chinese }
}

/** Over some ten years. */
function publishedAt(storyId: number): string {
  return new Date(Date.UTC(2016, 0, 1) + storyId * 3_000_000).toISOString()
}

function indexBytes(db: Db): number {
  const row = db.get<{ bytes: number }>(
    sql`SELECT sum(length(block)) AS bytes FROM live_search_data`,
  )
  return row?.bytes ?? 0
}

/** Words of every frequency, by their length: of the stories that a scan finds, how many a query does. */
function recallTable(chinese: string[]) {
  const words = Array.from({ length: wordsCompared }, (_, index) =>
    generate.chineseWord(Math.floor((index / wordsCompared) ** 3 * 20_000)),
  )
  return [2, 3, 4].map((length) => {
    let [scanned, found, more] = [0, 0, 0]
    const ofLength = words.filter((word) => word.length === length)
    for (const word of ofLength) {
      const ids = storyIdsWith(word)
      const wanted = chinese.flatMap((text, index) => (text.includes(word) ? [index + 1] : []))
      scanned += wanted.length
      found += wanted.filter((id) => ids.has(id)).length
      more += ids.size - wanted.filter((id) => ids.has(id)).length
    }
    return { length, words: ofLength.length, scanned, found, more, recall: found / scanned }
  })
}

/** All that match, as no reader's page counts them. */
function storyIdsWith(typed: string): Set<number> {
  const expression = matchExpression(parseQuery(typed), { locale: 'zh' })
  const rows = db.all<{ id: number }>(
    sql`SELECT story_id AS id FROM live_editions
      WHERE search_id IN (SELECT rowid FROM live_search WHERE live_search MATCH ${expression})`,
  )
  return new Set(rows.map(({ id }) => id))
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

/** Of all that a reader's page reads: the matches, their cards, the marked excerpts. */
function timeOf(q: string, sort: 'relevance' | 'time'): number {
  const filters = parseFilters({ q, sort })
  const begin = performance.now()
  searchPublished('zh', filters, 1, db)
  return performance.now() - begin
}

function at(sorted: number[], quantile: number): number {
  return Number((sorted[Math.floor(quantile * (sorted.length - 1))] ?? 0).toFixed(2))
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
