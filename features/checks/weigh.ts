import type { Found, Span } from './finding'

/**
 * Findings of one passage in the light of each other. A clause that may have been left out surely was
 * where a number, name or term within it is missing too; and of the names and terms that are missing
 * because their clause is, the first stands for all.
 */
export function weighTogether(found: Found[]): Found[] {
  const clause = found.find(({ rule }) => rule === 'omission-clause')
  if (!clause?.zh) return found
  const within = found.filter(
    (each) => isMissing(each) && each.zh && isIn(each.zh, clause.zh as Span),
  )
  const words = within.filter(isWord)
  const isSure = !clause.isSlight || within.length > 0
  return found.map((each) => {
    if (each === clause && isSure) return { ...each, isSlight: false }
    return isSure && words.slice(1).includes(each) ? { ...each, isSlight: true } : each
  })
}

const isMissing = ({ rule, en }: Found) => en === null && rule.endsWith('-missing')

const isWord = ({ rule }: Found) => rule === 'term-missing' || rule === 'name-missing'

const isIn = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end
