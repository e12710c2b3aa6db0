import type { WordList } from '@/features/passages/alignment/word-list'
import { strayReader } from './coverage/strays'
import { compareFigures } from './figures'
import type { Finding, Found } from './finding'
import { findPersons } from './names/persons'
import type { PassageText } from './passage-text'
import { checkAdditions } from './rules/addition'
import { checkDates } from './rules/date'
import { checkEmptySide } from './rules/empty-side'
import { checkNames } from './rules/name'
import { checkNegation } from './rules/negation'
import { checkNumbers } from './rules/number'
import { checkOmissions } from './rules/omission'
import { checkStructure } from './rules/structure'
import { checkTerms } from './rules/term'
import { checkTypography } from './rules/typography'
import { checkUntranslated } from './rules/untranslated'
import type { TermList } from './terms/term-list'
import { weighTogether } from './weigh'

/** What the rules know beside the texts. */
export interface Knowledge {
  wordList: WordList | null
  terms: TermList
}

/** All findings of a story's passages, in order. */
export function runChecks(passages: PassageText[], { wordList, terms }: Knowledge): Finding[] {
  const strays = strayReader(passages, wordList)
  const persons = findPersons(passages.map(({ zh }) => zh))
  // While the other language is not begun, nothing is left out of it yet.
  const isBegun = passages.some(({ zh, en }) => zh.trim() && en.trim())
  const story = passages.map(({ en }) => en).join('\n')
  return passages.flatMap((texts, passage) =>
    checkPassage(texts, passage).map((found) => ({ ...found, passage })),
  )

  function checkPassage(texts: PassageText, passage: number): Found[] {
    if (!texts.zh.trim() || !texts.en.trim())
      return isBegun
        ? [...checkEmptySide(texts), ...checkTypography(texts)]
        : checkTypography(texts)
    const untranslated = checkUntranslated(texts)
    if (untranslated.some(({ rule }) => rule === 'untranslated-language')) return untranslated
    const figures = compareFigures(texts)
    const stray = strays.of(texts)
    const byWords = [
      ...checkNames(texts, persons[passage] ?? [], story),
      ...checkTerms(texts, terms, wordList),
      ...checkOmissions(stray),
      ...checkAdditions(stray),
    ]
    const found = [
      ...untranslated,
      ...checkNumbers(texts, figures),
      ...checkDates(texts, figures),
      ...checkStructure(texts),
      ...checkTypography(texts),
      ...checkNegation(texts),
      ...(strays.isFree ? byWords.map((found) => ({ ...found, isSlight: true })) : byWords),
    ]
    return strays.isFree ? found : weighTogether(found)
  }
}
