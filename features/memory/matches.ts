import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { memoryPairs } from '@/db/schema/memory'
import { stories } from '@/db/schema/stories'
import { indexTokens } from '@/features/search/tokens'
import type { Locale } from '@/lib/i18n/locales'
import { pairOf } from '@/lib/i18n/pairs'
import { likeness, overlap, unitsOf } from './likeness'
import { textKey } from './pair'

/** How a text was said in the other language before. */
export type Match = {
  /** 100 where the very text was; else how much of it stays. */
  percent: number
  source: string
  target: string
  /** The story that said it; null for what came with a file. */
  number: number | null
}

type Asked = { text: string; from: Locale; to: Locale; limit?: number }

/** What is less alike helps nobody. */
const leastPercent = 60
/** Longer texts are found by their beginning. */
const longest = 400
const mostWeighed = 40
const mostCompared = 8

/** The best matches of a text: those that are exact, then those alike, each translation once. */
export function listMatches(tx: Tx, { text, from, to, limit = 3 }: Asked): Match[] {
  const asked = { from, to, text: text.trim() }
  if (!asked.text) return []
  const exact = exactMatches(tx, asked, limit)
  const alike = exact.length < limit ? fuzzyMatches(tx, asked) : []
  const once = new Map([...alike, ...exact.toReversed()].map((match) => [match.target, match]))
  return [...once.values()].toSorted((a, b) => b.percent - a.percent).slice(0, limit)
}

type Sought = { text: string; from: Locale; to: Locale }

function exactMatches(tx: Tx, { text, from, to }: Sought, limit: number): Match[] {
  const side = sideOf(from, to)
  const rows = pairsIn(tx, { from, to })
    .where(and(...inLanguages({ from, to }), eq(side.key, textKey(text))))
    .orderBy(desc(memoryPairs.at), desc(memoryPairs.id))
    .limit(limit)
    .all()
  return rows.map((row) => ({ ...row, percent: 100 }))
}

function fuzzyMatches(tx: Tx, { text, from, to }: Sought): Match[] {
  const ids = idsLike(tx, text, sideOf(from, to).column)
  if (ids.length === 0) return []
  const rows = pairsIn(tx, { from, to })
    .where(and(...inLanguages({ from, to }), inArray(memoryPairs.id, ids)))
    .all()
  const wanted = unitsOf(text).slice(0, longest)
  return rows
    .map((row) => ({ row, units: unitsOf(row.source).slice(0, longest) }))
    .toSorted((a, b) => overlap(wanted, b.units) - overlap(wanted, a.units))
    .slice(0, mostCompared)
    .map(({ row, units }): Match => {
      // What is not the very text is never called so.
      const percent = Math.min(99, Math.round(100 * likeness(wanted, units)))
      return { ...row, percent }
    })
    .filter(({ percent }) => percent >= leastPercent)
}

/** Words looked for at once, and how many pairs may hold them together: more takes too long to weigh. */
const mostWords = 16
const mostHeld = 6_000

/** The pairs that share the rarest words of a text. */
function idsLike(tx: Tx, text: string, column: 'first' | 'second'): number[] {
  const words = rarestOf(tx, text, column)
  if (words.length === 0) return []
  const any = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ')
  const rows = tx.all<{ id: number }>(sql`
    SELECT rowid AS id FROM memory_search WHERE memory_search MATCH ${`{${column}} : (${any})`}
    ORDER BY bm25(memory_search) LIMIT ${mostWeighed}`)
  return rows.map(({ id }) => id)
}

function rarestOf(tx: Tx, text: string, column: 'first' | 'second'): string[] {
  const tokens = [...new Set(indexTokens(text).slice(0, longest))]
  const rows = tx.all<{ term: string; doc: number }>(sql`
    SELECT term, doc FROM json_each(${JSON.stringify(tokens)}) asked
    JOIN memory_words ON term = asked.value WHERE col = ${column}
    ORDER BY doc LIMIT ${mostWords}`)
  let held = 0
  return rows
    .filter(({ doc }, index) => {
      held += doc
      return index === 0 || held <= mostHeld
    })
    .map(({ term }) => term)
}

function pairsIn(tx: Tx, { from, to }: { from: Locale; to: Locale }) {
  const { source, target } = sideOf(from, to)
  return tx
    .select({ source, target, number: stories.number })
    .from(memoryPairs)
    .leftJoin(stories, eq(stories.id, memoryPairs.storyId))
    .$dynamic()
}

function inLanguages({ from, to }: { from: Locale; to: Locale }) {
  const [first, second] = pairOf(from, to)
  return [eq(memoryPairs.first, first), eq(memoryPairs.second, second)]
}

function sideOf(from: Locale, to: Locale) {
  const { firstText, secondText, firstKey, secondKey } = memoryPairs
  return pairOf(from, to)[0] === from
    ? ({ column: 'first', source: firstText, target: secondText, key: firstKey } as const)
    : ({ column: 'second', source: secondText, target: firstText, key: secondKey } as const)
}
