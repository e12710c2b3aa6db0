import { facetExpressions, type Narrowing } from './facets'
import type { Clause, Query } from './parse-query'
import { phraseTokens } from './tokens'

/** Where the wanted words must stand. */
export type Columns = 'headline' | 'headline body'

/** The FTS5 expression of a query, or null where it asks for nothing. Every term is quoted. */
export function matchExpression(
  { wanted, excluded }: Query,
  narrowing: Narrowing = {},
  columns: Columns = 'headline body',
): string | null {
  if (wanted.length === 0) return null
  const all = [
    `{${columns}} : (${wanted.map(clauseExpression).join(' AND ')})`,
    ...facetExpressions(narrowing),
  ].join(' AND ')
  const none = excluded.map((clause) => ` NOT ({headline body} : ${clauseExpression(clause)})`)
  return none.length > 0 ? `(${all})${none.join('')}` : all
}

/** The FTS5 expression of what any of the clauses finds. */
export function anyExpression(clauses: Clause[], narrowing: Narrowing = {}): string {
  const any = `{headline body} : (${clauses.map(clauseExpression).join(' OR ')})`
  return [any, ...facetExpressions(narrowing)].join(' AND ')
}

/** The FTS5 expression of a query whose last word may be unfinished, for headlines alone. */
export function beginningExpression({ wanted }: Query, narrowing: Narrowing = {}): string | null {
  const last = wanted.at(-1)
  if (!last) return null
  const clauses = [...wanted.slice(0, -1).map(clauseExpression), unfinishedExpression(last)]
  return [`{headline} : (${clauses.join(' AND ')})`, ...facetExpressions(narrowing)].join(' AND ')
}

/** The index holds stems, which the beginning of a word may be shorter or longer than. */
function unfinishedExpression(clause: Clause): string {
  const last = clause.runs.at(-1)
  const whole = clauseExpression(clause)
  if (last?.kind !== 'word') return whole
  const begun = [...phraseTokens(clause.runs).slice(0, -1), last.text].join(' ')
  return `(${whole} OR "${begun}"*)`
}

function clauseExpression({ runs }: Clause): string {
  const last = runs.at(-1)
  // The index holds a character with its successor: alone it is the beginning of a token.
  const isBeginning = last?.kind === 'cjk' && last.characters.length === 1
  return `"${phraseTokens(runs).join(' ')}"${isBeginning ? '*' : ''}`
}
