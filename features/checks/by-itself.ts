import { compareFigures } from './figures'
import type { Found } from './finding'
import type { Dateline } from './moments/dateline'
import type { PassageText } from './passage-text'
import { checkDates } from './rules/date'
import { checkDirections } from './rules/direction'
import { checkNegation } from './rules/negation'
import { checkNumbers } from './rules/number'
import { checkRelativeDays } from './rules/relative-day'
import { checkStructure } from './rules/structure'
import { checkSubjects } from './rules/subject'
import { checkTypography } from './rules/typography'
import { checkUntranslated } from './rules/untranslated'
import { checkWeekdays } from './rules/weekday'

/** When a story was written. */
export interface Day {
  /** Begins in ISO 8601; without it no year is guessed. */
  writtenOn?: string
  dateline?: Dateline | null
}

/**
 * What the rules find that need no dictionary, no glossary and no other passage. `isWhole` tells whether
 * both sides are there in their own language, so that their words can be compared too.
 */
export function checkByItself(
  texts: PassageText,
  { writtenOn, dateline = null }: Day = {},
): { found: Found[]; isWhole: boolean } {
  const weekdays = checkWeekdays(texts, writtenOn)
  if (!texts.zh.trim() || !texts.en.trim()) {
    return { found: [...weekdays, ...checkTypography(texts)], isWhole: false }
  }
  const untranslated = checkUntranslated(texts)
  if (untranslated.some(({ rule }) => rule === 'untranslated-language')) {
    return { found: untranslated, isWhole: false }
  }
  const figures = compareFigures(texts)
  const found = [
    ...untranslated,
    ...checkNumbers(texts, figures),
    ...checkDates(texts, figures),
    ...weekdays,
    ...checkRelativeDays(texts, figures, dateline),
    ...checkDirections(texts, figures),
    ...checkSubjects(texts, figures),
    ...checkStructure(texts),
    ...checkTypography(texts),
    ...checkNegation(texts),
  ]
  return { found, isWhole: true }
}
