/** A stretch of a text between two marks; `end` is exclusive. */
export interface Clause {
  start: number
  end: number
}

const CHINESE_BREAK =
  /[，。！？；：、,;!?:…]{1,9}[”’」』）)"']{0,3}|——|\s{0,9}[-–—－|｜]\s{1,9}|(?<=[】\])）])|(?=[【[(（])|(?<=\p{Script=Han})\s{1,9}(?=\p{Script=Han})/gu

/** The clauses of a Chinese text, in order, without gaps. */
export function chineseClauses(text: string): Clause[] {
  const ends = [...text.matchAll(CHINESE_BREAK)].map(({ index, 0: mark }) => index + mark.length)
  const cuts = [...new Set([0, ...ends, text.length])].sort((one, other) => one - other)
  return cuts
    .slice(1)
    .map((end, index) => ({ start: cuts[index] as number, end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

const ENGLISH_END = /[.!?]{1,3}[”’"')\]]{0,3}(?=\s)|\n/g
/** Behind these a point ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s“"(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Gov|Rep|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:[A-Za-z]\.){1,4}[A-Za-z])\.$/

/** The sentences of an English text, in order, without gaps. */
export function englishSentences(text: string): Clause[] {
  const ends = [...text.matchAll(ENGLISH_END)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)))
  const cuts = [...new Set([0, ...ends, text.length])]
  return cuts
    .slice(1)
    .map((end, index) => ({ start: cuts[index] as number, end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** Characters, blanks apart. */
export const lengthOf = (text: string) => text.replace(/\s/g, '').length
