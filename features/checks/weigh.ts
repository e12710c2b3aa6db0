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

/** One name that is missing and another that is too many have changed places, wherever else the story says them. */
export function weighNames(added: Found[], missing: Found[]): Found[] {
  const all = [...added, ...missing]
  const isSwapped = added.length > 0 && missing.length > 0
  return isSwapped ? all.map((each) => ({ ...each, isSlight: false })) : all
}

const isMissing = ({ rule, en }: Found) => en === null && rule.endsWith('-missing')

const isWord = ({ rule }: Found) => rule === 'term-missing' || rule === 'name-missing'

const isIn = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end
