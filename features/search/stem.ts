import { stemmer } from 'stemmer'

/**
 * The stem of an English word by Porter's algorithm (1980), and further without a final -ment,
 * which Porter keeps after short stems: settle, settled and settlement share one stem.
 * Other words and numbers are their own stems.
 */
export function stemWord(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word
  const base = /^([a-z]{5,})ments?$/u.exec(word)?.[1]
  return stemmer(base ?? word)
}
