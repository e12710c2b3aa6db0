/** Words that every text of a language has many of. */
const ENGLISH = wordsOf(
  'the of and to in a for is on that by this with at from as it an be are was were has have had will said not but or they he she its their who which more than after',
)
const OTHERS = wordsOf(
  'de la el los las y que una por con para se su al del un lo le les des et du est dans pour qui pas une au der die das und ist nicht mit von zu den dem ein eine auf für im do da os em não uma com dos il di che della gli sono per het een van niet voor og på att och som med для и в на что не по это',
)
const LEAST_WORDS = 8

/** Whether a text that is no Chinese is in another language than English, as its commonest words and letters tell. */
export function isOtherThanEnglish(text: string): boolean {
  const letters = count(text, /\p{L}/gu) - count(text, /\p{Script=Han}/gu)
  if (letters > LEAST_WORDS && count(text, /\p{Script=Latin}/gu) < letters / 2) return true
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < LEAST_WORDS) return false
  const share = (of: Set<string>) => words.filter((word) => of.has(word)).length / words.length
  return share(ENGLISH) < 0.06 && share(OTHERS) > 0.15
}

/** Whether characters are those of Japanese or Korean, or of no Chinese at all. */
export function isOtherThanChinese(text: string): boolean {
  const han = count(text, /\p{Script=Han}/gu)
  const others = count(
    text,
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu,
  )
  return others > LEAST_WORDS && others > han / 3
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function wordsOf(text: string): Set<string> {
  return new Set(text.split(' '))
}
