import { plainLetters } from '@/lib/plain-letters'
import { arabicKey } from './arabic'
import { hanKey } from './han-variants'

/** Texts have few different characters, and folding one takes a while. */
const folds = new Map<string, string>()

/** A character of folded text with the place in the source that it came from. */
export type FoldedCharacter = { text: string; start: number; end: number }

/**
 * Text as search compares it: plain letters, and one character for all the forms of a Chinese one.
 * Character by character, so that every one knows its source.
 */
export function foldCharacters(source: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = []
  let start = 0
  for (const character of source) {
    const end = start + character.length
    const fold = foldOf(character)
    const last = folded.at(-1)
    // An accent or a variation selector belongs to the character that it follows.
    if (fold === '' && last) last.end = end
    else for (const text of fold) folded.push({ text, start, end })
    start = end
  }
  return folded
}

function foldOf(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const fold = foldCharacter(character)
  folds.set(character, fold)
  return fold
}

function foldCharacter(character: string): string {
  return isHan(character) ? hanKey(character.normalize('NFKC')) : arabicKey(plainLetters(character))
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character)
}
