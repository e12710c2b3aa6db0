import { type Run, runsOf } from './tokens'

/** What a query asks for: each clause is a word or a phrase, as the runs that stand side by side. */
export type Query = { wanted: Clause[]; excluded: Clause[] }

export type Clause = { runs: Run[]; isQuoted: boolean }

const longestQuery = 200
const mostClauses = 12

/**
 * Reads what a person typed: words, “quoted phrases”, and a minus before what is not wanted.
 * Never fails: a stray operator or quotation mark is nothing, and what is too long is cut.
 */
export function parseQuery(typed: string): Query {
  const text = [...typed.normalize('NFKC')].slice(0, longestQuery).join('')
  const query: Query = { wanted: [], excluded: [] }
  for (const match of text.matchAll(
    /(-?)(?:["“”「『]([^"“”「」『』]*)["“”」』]|([^\s"“”「」『』]+))/gu,
  )) {
    const [, minus, phrase, word = ''] = match
    const runs = runsOf(phrase ?? word)
    const clause = { runs, isQuoted: phrase !== undefined }
    if (runs.length > 0) query[minus ? 'excluded' : 'wanted'].push(clause)
  }
  return {
    wanted: query.wanted.slice(0, mostClauses),
    excluded: query.excluded.slice(0, mostClauses),
  }
}
