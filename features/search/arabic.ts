/** Letters that writers of Arabic exchange at the end of words, each as one; the stretching stroke is none. */
const letters = new Map([
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ـ', ''],
])

export function arabicKey(letter: string): string {
  return letters.get(letter) ?? letter
}

/** The article, alone or with what is written together with it: and the, with the, as the, so the, to the. */
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{Script=Arabic}{3})/u

/** As light stemmers do (Larkey, Ballesteros and Connell 2002), of whom this takes the surest step. */
export function withoutArticle(word: string): string {
  return word.replace(article, '')
}
