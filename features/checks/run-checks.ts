import type { WordList } from '@/features/passages/alignment/word-list'
import { checkByItself } from './by-itself'
import { strayReader } from './coverage/strays'
import type { Finding, Found } from './finding'
import { datelineOf } from './moments/dateline'
import { findPersons } from './names/persons'
import type { PassageText } from './passage-text'
import { checkAdditions } from './rules/addition'
import { checkEmptySide } from './rules/empty-side'
import { checkMixedWriting } from './rules/mixed-writing'
import { checkNames } from './rules/name'
import { checkOmissions } from './rules/omission'
import { checkSpellings } from './rules/spellings'
import { checkTerms } from './rules/term'
import type { TermList } from './terms/term-list'
import { weighTogether } from './weigh'

/** What the rules know beside the texts. */
export interface Knowledge {
  wordList: WordList | null
  terms: TermList
  /** The day of the story, beginning in ISO 8601; without it no year is guessed. */
  writtenOn?: string
  /** Whether that is only the day on which it is looked at. */
  isDayGuessed?: boolean
}

/** All findings of a story's passages, in order. */
export function runChecks(
  passages: PassageText[],
  { wordList, terms, writtenOn, isDayGuessed }: Knowledge,
): Finding[] {
  const strays = strayReader(passages, wordList)
  const persons = findPersons(passages.map(({ zh }) => zh))
  // While the other language is not begun, nothing is left out of it yet.
  const isBegun = passages.some(({ zh, en }) => zh.trim() && en.trim())
  const story = passages.map(({ en }) => en).join('\n')
  const spellings = checkSpellings(passages)
  const dateline = datelineOf(passages, writtenOn, isDayGuessed)
  return passages.flatMap((texts, passage) => [
    ...checkPassage(texts, passage).map((found) => ({ ...found, passage })),
    ...spellings.filter((each) => each.passage === passage),
  ])

  function checkPassage(texts: PassageText, passage: number): Found[] {
    const { found: byItself, isWhole } = checkByItself(texts, {
      ...(writtenOn && { writtenOn }),
      dateline,
    })
    const found = [...byItself, ...checkMixedWriting(texts)]
    if (!isWhole) return isBegun ? [...checkEmptySide(texts), ...found] : found
    const stray = strays.of(texts)
    const byWords = [
      ...checkNames(texts, persons[passage] ?? [], story),
      ...checkTerms(texts, terms, wordList),
      ...checkOmissions(stray),
      ...checkAdditions(stray),
    ]
    if (!strays.isFree) return weighTogether([...found, ...byWords])
    return [...found, ...byWords.map((each) => ({ ...each, isSlight: true }))]
  }
}
