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
  const text = [...typed].slice(0, longestQuery).join('')
  const query: Query = { wanted: [], excluded: [] }
  for (const match of text.matchAll(
    /([-－]?)(?:["“”＂「『]([^"“”＂「」『』]*)["“”＂」』]|([^\s"“”＂「」『』]+))/gu,
  )) {
    const [, minus, phrase, word = ''] = match
    const isQuoted = phrase !== undefined
    const runs = runsOf(phrase ?? word)
    const clauses = (isQuoted ? [runs] : partsOf(runs)).map((part) => ({ runs: part, isQuoted }))
    query[minus ? 'excluded' : 'wanted'].push(...clauses.filter(({ runs }) => runs.length > 0))
  }
  return {
    wanted: query.wanted.slice(0, mostClauses),
    excluded: query.excluded.slice(0, mostClauses),
  }
}

/** A sentence that was pasted, with its punctuation, asks for each of its parts. */
function partsOf(runs: Run[]): Run[][] {
  const parts: Run[][] = [[]]
  for (const run of runs) {
    if (run.kind === 'break') parts.push([])
    else parts.at(-1)?.push(run)
  }
  return parts
}
