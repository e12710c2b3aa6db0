import { loadWordList } from '@/features/passages/alignment/word-list'
import type { Finding } from './finding'
import type { KnownName } from './names/known-names'
import type { PassageText } from './passage-text'
import { runChecks } from './run-checks'
import { type CheckedTerm, termList } from './terms/term-list'

/** All that the rules find, with the word list: for a helper of the workshop. */
export function checkTexts({
  texts,
  terms,
  names,
  writtenOn,
}: {
  texts: PassageText[]
  terms: CheckedTerm[]
  /** What published stories call the names of these texts. */
  names: KnownName[]
  /** The day of the story as it begins in ISO 8601; today where it names none. */
  writtenOn: string | null
}): Finding[] {
  const knowledge = { wordList: loadWordList(), terms: termList(terms), names }
  const day = { writtenOn: writtenOn ?? new Date().toISOString(), isDayGuessed: writtenOn === null }
  return runChecks(texts, { ...knowledge, ...day })
}
