import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { liveEditions } from '@/db/schema/publishing'
import type { Locale } from '@/lib/i18n/locales'
import { searchableBody } from './commands'
import type { Narrowing } from './facets'
import { anyExpression, matchExpression } from './match-expression'
import { type Clause, parseQuery, type Query } from './parse-query'
import { spellingsNear, textOf } from './spellings'
import { stemWord } from './stem'
import { type Run, runsOf } from './tokens'

/** So many words are tried at most, however many stand between quotation marks, that no query costs much. */
const mostTried = 2

/** How far matches are counted to tell which spelling is the usual one. */
const countedMatches = 50

/**
 * What the reader may have meant where a query finds nothing: an English word one letter off from
 * one that is in the index, or a Chinese word with a character of the same sound in place of
 * another, as input methods slip. Null where nothing near by is found.
 */
export function correctQuery(typed: string, only: Locale | undefined, db: Tx): string | null {
  const index = new Index(db, only)
  const { wanted, excluded } = parseQuery(typed)
  const left = { tries: mostTried }
  let isMended = false
  const better = wanted.map((clause) => {
    if (left.tries === 0 || index.count([clause]) > 0) return clause
    const near = mendClause(clause, index, left)
    isMended ||= near !== null
    return near ?? clause
  })
  if (!isMended || index.count(better, excluded) === 0) return null
  return [...better.map(asTyped), ...excluded.map((clause) => `-${asTyped(clause)}`)].join(' ')
}

/** The clause with each of its runs as it is most often written, among those that are near. */
function mendClause(
  { runs, isQuoted }: Clause,
  index: Index,
  left: { tries: number },
): Clause | null {
  let isMended = false
  const mended = runs.map((run) => {
    if (run.kind === 'break' || left.tries === 0) return run
    if (index.count([asClause(run)]) > 0) return run
    left.tries -= 1
    const near = mostUsual(spellingsNear(run), index)
    isMended ||= near !== null
    return near ?? run
  })
  return isMended ? { runs: mended, isQuoted } : null
}

function mostUsual(spellings: string[], index: Index): Run | null {
  let best: { run: Run; matches: number } | null = null
  for (const run of index.those(spellings.flatMap((spelling) => runsOf(spelling).slice(0, 1)))) {
    const matches = index.count([asClause(run)])
    if (matches > (best?.matches ?? 0)) best = { run, matches }
  }
  return best && index.asWritten(best.run, spellings)
}

/** So many words are looked for by one statement. */
const mostTogether = 64

/** What is in the index, asked by words as readers type them. */
class Index {
  private readonly db: Tx
  private readonly narrowing: Narrowing

  constructor(db: Tx, locale: Locale | undefined) {
    this.db = db
    this.narrowing = locale ? { locale } : {}
  }

  /** Those that are in the index at all. Most are not, and are asked for together. */
  those(runs: Run[]): Run[] {
    return chunks(runs, mostTogether).flatMap((chunk) => this.#among(chunk))
  }

  #among(runs: Run[]): Run[] {
    if (!this.#hasAny(runs)) return []
    if (runs.length === 1) return runs
    return chunks(runs, Math.ceil(runs.length / 4)).flatMap((chunk) => this.#among(chunk))
  }

  #hasAny(runs: Run[]): boolean {
    const expression = anyExpression(runs.map(asClause), this.narrowing)
    return Boolean(
      this.db.get(sql`SELECT 1 FROM live_search WHERE live_search MATCH ${expression} LIMIT 1`),
    )
  }

  /** How many editions hold the clauses, counted no further than is needed to compare. */
  count(wanted: Clause[], excluded: Query['excluded'] = []): number {
    const expression = matchExpression({ wanted, excluded }, this.narrowing)
    const matching = sql`SELECT 1 FROM live_search WHERE live_search MATCH ${expression}`
    const row = this.db.get<{ matches: number }>(
      sql`SELECT count(*) AS matches FROM (${matching} LIMIT ${countedMatches})`,
    )
    return row?.matches ?? 0
  }

  /** The index holds stems: the word as the newest edition has it, best as one of the spellings. */
  asWritten(run: Run, spellings: string[]): Run {
    if (run.kind !== 'word') return run
    const stem = stemWord(run.text)
    const words = runsOf(this.newestText(run)).flatMap((other) =>
      other.kind === 'word' && stemWord(other.text) === stem ? [other] : [],
    )
    return words.find(({ text }) => spellings.includes(text)) ?? words[0] ?? run
  }

  private newestText(run: Run): string {
    const query = { wanted: [asClause(run)], excluded: [] }
    const expression = matchExpression(query, this.narrowing)
    const newest = sql`(SELECT max(rowid) FROM live_search WHERE live_search MATCH ${expression})`
    const edition = this.db
      .select()
      .from(liveEditions)
      .where(sql`${liveEditions.searchId} = ${newest}`)
      .get()
    return edition ? `${edition.headline}\n${searchableBody(edition)}` : ''
  }
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}

const asClause = (run: Run): Clause => ({ runs: [run], isQuoted: false })

function asTyped({ runs, isQuoted }: Clause): string {
  const text = runs.map((run) => (run.kind === 'break' ? ',' : textOf(run))).join(' ')
  return isQuoted ? `"${text}"` : text
}
