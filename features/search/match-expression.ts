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

function clauseExpression({ runs }: Clause): string {
  const last = runs.at(-1)
  // The index holds a character with its successor: alone it is the beginning of a token.
  const isBeginning = last?.kind === 'cjk' && last.characters.length === 1
  return `"${phraseTokens(runs).join(' ')}"${isBeginning ? '*' : ''}`
}
