import { stemmer } from 'stemmer'
import { withoutArticle } from './arabic'

/**
 * The stem of an English word by Porter's algorithm (1980), and further without a final -ment,
 * which Porter keeps after short stems: settle, settled and settlement share one stem.
 * An Arabic word is its own stem without the article; other words and numbers as they are.
 */
export function stemWord(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return withoutArticle(word)
  const base = /^([a-z]{5,})ments?$/u.exec(word)?.[1]
  return stemmer(base ?? word)
}
