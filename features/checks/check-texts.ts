import { loadWordList } from '@/features/passages/alignment/word-list'
import type { Finding } from './finding'
import type { PassageText } from './passage-text'
import { runChecks } from './run-checks'
import { type CheckedTerm, termList } from './terms/term-list'

/** All that the rules find, with the word list: for a helper of the workshop. */
export function checkTexts({
  texts,
  terms,
}: {
  texts: PassageText[]
  terms: CheckedTerm[]
}): Finding[] {
  return runChecks(texts, { wordList: loadWordList(), terms: termList(terms) })
}
