import { compareFigures } from './figures'
import type { Found } from './finding'
import type { PassageText } from './passage-text'
import { checkDates } from './rules/date'
import { checkNegation } from './rules/negation'
import { checkNumbers } from './rules/number'
import { checkStructure } from './rules/structure'
import { checkTerms } from './rules/term'
import { checkTypography } from './rules/typography'
import { checkUntranslated } from './rules/untranslated'
import type { TermList } from './terms/term-list'

/**
 * What the rules find that need no dictionary and no other passage: for a worker of the browser, while
 * one types.
 */
export function checkQuickly(texts: PassageText, terms: TermList): Found[] {
  if (!texts.zh.trim() || !texts.en.trim()) return checkTypography(texts)
  const untranslated = checkUntranslated(texts)
  if (untranslated.some(({ rule }) => rule === 'untranslated-language')) return untranslated
  const figures = compareFigures(texts)
  return [
    ...untranslated,
    ...checkNumbers(texts, figures),
    ...checkDates(texts, figures),
    ...checkTerms(texts, terms, null),
    ...checkStructure(texts),
    ...checkTypography(texts),
    ...checkNegation(texts),
  ]
}
