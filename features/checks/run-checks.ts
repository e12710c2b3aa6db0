import type { WordList } from '@/features/passages/alignment/word-list'
import { checkByItself } from './by-itself'
import { strayReader } from './coverage/strays'
import type { Finding, Found } from './finding'
import { datelineOf } from './moments/dateline'
import { type KnownName, namesOf } from './names/known-names'
import { findPersons } from './names/persons'
import { nameReader } from './names/spelt-names'
import type { PassageText } from './passage-text'
import { checkAdditions } from './rules/addition'
import { checkEmptySide } from './rules/empty-side'
import { checkMixedWriting } from './rules/mixed-writing'
import { checkNames } from './rules/name'
import { checkAddedNames } from './rules/name-added'
import { checkLearntNames } from './rules/name-learnt'
import { checkOmissions } from './rules/omission'
import { checkSpellings } from './rules/spellings'
import { checkTerms } from './rules/term'
import type { TermList } from './terms/term-list'
import { weighNames, weighTogether } from './weigh'

/** What the rules know beside the texts. */
export interface Knowledge {
  wordList: WordList | null
  terms: TermList
  /** What published stories call names, beside the glossary. */
  names?: KnownName[]
  /** The day of the story, beginning in ISO 8601; without it no year is guessed. */
  writtenOn?: string
  /** Whether that is only the day on which it is looked at. */
  isDayGuessed?: boolean
}

/** All findings of a story's passages, in order. */
export function runChecks(
  passages: PassageText[],
  { wordList, terms, names = [], writtenOn, isDayGuessed }: Knowledge,
): Finding[] {
  const strays = strayReader(passages, wordList)
  const persons = findPersons(passages.map(({ zh }) => zh))
  // While the other language is not begun, nothing is left out of it yet.
  const isBegun = passages.some(({ zh, en }) => zh.trim() && en.trim())
  const story = {
    zh: passages.map(({ zh }) => zh).join('\n'),
    en: passages.map(({ en }) => en).join('\n'),
  }
  const known = [...namesOf(terms.terms), ...names]
  const isRead = nameReader(story.zh)
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
    const misspelt = checkNames(texts, persons[passage] ?? [], story.en)
    const added = checkAddedNames(texts, known, story.zh, isRead).filter(
      (each) => !isToldOf(each, misspelt),
    )
    const byWords = [
      ...misspelt,
      ...weighNames(added, checkLearntNames(texts, names, story.en)),
      ...checkTerms(texts, terms, wordList),
      ...checkOmissions(stray),
      ...checkAdditions(stray),
    ]
    if (!strays.isFree) return weighTogether([...found, ...byWords])
    return [...found, ...byWords.map((each) => ({ ...each, isSlight: true }))]
  }
}

/** A name that is told to be misspelt is not told to be another's too. */
const isToldOf = ({ en }: Found, others: Found[]) =>
  others.some((other) => en && other.en && other.en.start < en.end && en.start < other.en.end)
