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

/** Every string one letter off: two exchanged, one other, one more, one less (Damerau 1964). */
function wordsNear(word: string): string[] {
  const near = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after.length > 1) near.add(`${before}${after[1]}${after[0]}${after.slice(2)}`)
    if (after) near.add(before + after.slice(1))
    for (const letter of letters) {
      if (after) near.add(before + letter + after.slice(1))
      near.add(before + letter + after)
    }
  }
  near.delete(word)
  return [...near]
}

/** Every writing with one character exchanged for another of the same sound. */
function soundingAlike(text: string): string[] {
  const characters = [...text]
  return characters.flatMap((character, at) =>
    homophones(character).map((other) => characters.with(at, other).join('')),
  )
}
