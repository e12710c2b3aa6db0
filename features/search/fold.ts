import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
const simplified = new Map<string, string>()

/** A character of folded text with the place in the source that it came from. */
export type FoldedCharacter = { text: string; start: number; end: number }

/**
 * Text as search compares it: NFKC, lower case, Latin letters without accents, traditional
 * characters as simplified ones. Character by character, so that every one knows its source.
 */
export function foldCharacters(source: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = []
  let start = 0
  for (const character of source) {
    const end = start + character.length
    const last = folded.at(-1)
    // An accent or a variation selector belongs to the character that it follows.
    if (last && /^\p{M}$/u.test(character)) last.end = end
    else for (const text of foldCharacter(character)) folded.push({ text, start, end })
    start = end
  }
  return folded
}

function foldCharacter(character: string): string {
  if (isHan(character)) return simplify(character.normalize('NFKC'))
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** One character at a time: many traditional forms have one simplified form, hardly any has two. */
function simplify(character: string): string {
  const known = simplified.get(character)
  if (known !== undefined) return known
  const converted = toSimplified(character)
  simplified.set(character, converted)
  return converted
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character)
}
