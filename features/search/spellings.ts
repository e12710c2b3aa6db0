import { homophones } from './homophones'
import { stemWord } from './stem'
import type { Run } from './tokens'

type WrittenRun = Exclude<Run, { kind: 'break' }>

/** Longer pieces are no slips of a finger. */
const longestWord = 20
const longestRun = 8

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** What may have been meant by a word or a run of characters that is nowhere written. */
export function spellingsNear(run: WrittenRun): string[] {
  const text = textOf(run)
  if (run.kind === 'cjk') {
    const { length } = run.characters
    return length > 1 && length <= longestRun ? soundingAlike(text) : []
  }
  if (text.length <= 3 || text.length > longestWord) return []
  return wordsNear(text).filter((near) => isKindred(stemWord(near), text))
}

export function textOf(run: WrittenRun): string {
  return run.kind === 'word' ? run.text : run.characters.map(({ text }) => text).join('')
}

/** A short stem with an ending that it never has is no word: onned, of on. */
function isKindred(stem: string, word: string): boolean {
  return stem.length >= Math.min(4, word.length - 2)
}

/** All spellings near a word of seven letters. Each is looked for in the index, so that a longer one is asked for in its likely ones alone. */
const mostNear = 400

/**
 * Strings one letter off: two exchanged, one other, one more, one less (Damerau 1964). Likely slips come first: a letter
 * too many, beside the right one on the keyboard, or another vowel, and a vowel or one of two that was left out.
 */
function wordsNear(word: string): string[] {
  const near = new Set<string>()
  const leftOut: string[] = []
  const others: string[] = []
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after.length > 1) near.add(`${before}${after[1]}${after[0]}${after.slice(2)}`)
    if (after) near.add(before + after.slice(1))
  }
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    for (const letter of letters) {
      if (after) {
        const found = before + letter + after.slice(1)
        if (isNear(letter, after[0])) near.add(found)
        else others.push(found)
      }
      const isLeftOut = vowels.includes(letter) || letter === after[0] || letter === before.at(-1)
      if (isLeftOut) near.add(before + letter + after)
      else leftOut.push(before + letter + after)
    }
  }
  for (const each of [...leftOut, ...others]) near.add(each)
  near.delete(word)
  return [...near].slice(0, mostNear)
}

const vowels = 'aeiou'
/** Written for each other by ear: leopart. */
const alike = ['bp', 'dt', 'cgkq', 'fvw', 'csxz', 'gj', 'lr', 'mn', 'iy']
const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row, at) =>
  [...row].map((letter, column) => ({ letter, at, column: column + at / 2 })),
)
const neighbours = new Map(
  keys.map(({ letter, at, column }) => [
    letter,
    keys
      .filter((other) => Math.abs(other.at - at) < 2 && Math.abs(other.column - column) <= 1)
      .map((other) => other.letter),
  ]),
)

/** Whether a finger that was to strike the one may have struck the other, or a writer have heard it. */
function isNear(letter: string, struck = ''): boolean {
  if (struck && [vowels, ...alike].some((set) => set.includes(letter) && set.includes(struck))) {
    return true
  }
  return neighbours.get(struck)?.includes(letter) ?? false
}

/** Every writing with one character exchanged for another of the same sound. */
function soundingAlike(text: string): string[] {
  const characters = [...text]
  return characters.flatMap((character, at) =>
    homophones(character).map((other) => characters.with(at, other).join('')),
  )
}
