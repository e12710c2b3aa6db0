import { checkByItself } from './by-itself'
import type { Found } from './finding'
import type { PassageText } from './passage-text'
import { checkTerms } from './rules/term'
import type { TermList } from './terms/term-list'

/** What the rules find without a dictionary: for a worker of the browser, while one types. */
export function checkQuickly(texts: PassageText, terms: TermList): Found[] {
  const { found, isWhole } = checkByItself(texts)
  return isWhole ? [...found, ...checkTerms(texts, terms, null)] : found
}
