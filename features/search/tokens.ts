import { type FoldedCharacter, foldCharacters } from './fold'
import { stemWord } from './stem'

/**
 * A piece of text that search tells apart: a run of Chinese (or Japanese, Korean) characters, a word
 * or number of another script, or a break that no phrase crosses. Places are in the source text.
 */
export type Run =
  | { kind: 'cjk'; characters: FoldedCharacter[] }
  | { kind: 'word'; text: string; start: number; end: number }
  | { kind: 'break' }

/** Stands where a phrase must end. A private-use character: nobody can type it into a query. */
const breakToken = '\uE000'

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u
const letter = /^[\p{L}\p{N}]$/u
const breaking = /[\n\r\t\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF1F“”‘’…—]|[.,;:!?()"]\s/u

export function runsOf(source: string): Run[] {
  const runs: Run[] = []
  let between = ''
  for (const character of foldCharacters(source)) {
    const last = runs.at(-1)
    const isJoined = between === ''
    if (cjk.test(character.text)) {
      if (last?.kind === 'cjk' && isJoined) last.characters.push(character)
      else runs.push(...breakIn(between, runs), { kind: 'cjk', characters: [character] })
      between = ''
    } else if (letter.test(character.text)) {
      if (last?.kind === 'word' && isJoined) {
        last.text += character.text
        last.end = character.end
      } else {
        const { text, start, end } = character
        runs.push(...breakIn(between, runs), { kind: 'word', text, start, end })
      }
      between = ''
    } else {
      between += source.slice(character.start, character.end)
    }
  }
  return runs
}

/**
 * The tokens of the index, in the order of the text: a run of characters gives its bigrams and its
 * last character, a word its stem.
 */
export function indexTokens(source: string): string[] {
  return runsOf(source).flatMap(tokensOf)
}

/** The tokens of a phrase that may go on beyond its end: a final run gives bigrams alone. */
export function phraseTokens(runs: Run[]): string[] {
  const tokens = runs.filter(({ kind }) => kind !== 'break').flatMap(tokensOf)
  const last = runs.at(-1)
  const endsInRun = last?.kind === 'cjk' && last.characters.length > 1
  return endsInRun ? tokens.slice(0, -1) : tokens
}

function tokensOf(run: Run): string[] {
  switch (run.kind) {
    case 'break':
      return [breakToken]
    case 'word':
      return [stemWord(run.text)]
    case 'cjk':
      return run.characters.map(({ text }, index) => text + (run.characters[index + 1]?.text ?? ''))
  }
}

function breakIn(between: string, runs: Run[]): Run[] {
  return runs.length > 0 && breaking.test(between) ? [{ kind: 'break' }] : []
}
