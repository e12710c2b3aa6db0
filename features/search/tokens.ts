import { type FoldedCharacter, foldCharacters } from './fold'
import { stemWord } from './stem'
import { withoutThousands } from './thousands'

/**
 * A piece of text that search tells apart: a run of Chinese (or Japanese, Korean) characters, a word
 * of another script, a number, or a break that no phrase crosses. Where letters meet digits a word
 * ends, so that iPhone15 and iPhone 15 are the same phrase. Places are in the source text.
 */
export type Run =
  | { kind: 'cjk'; characters: FoldedCharacter[] }
  | { kind: 'word'; text: string; start: number; end: number }
  | { kind: 'break' }

/**
 * Raised whenever the same text gives other tokens than before, so that an older index is made again.
 */
export const tokenVersion = 4

/** Stands where a phrase must end. A private-use character: nobody can type it into a query. */
export const breakToken = '\uE000'

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u
const letter = /^[\p{L}\p{N}]$/u
const kinds = new Map<string, 'cjk' | 'word' | null>()

/** Stands around a name or inside it and parts nothing: 共建“一带一路”, 中国—东盟, women’s. */
const silent = /[“”‘’"'`《》〈〉「」『』【】·・‧]|(?<![-–—])[-–—](?![-–—])/gu

/** Parts what stands before it from what stands behind, as folded text has it. */
const breaking = /[\n\r\t。、…]|[-–—]{2}|[.,;:!?()[\]{}]\s/u

/** Chinese is often written without a space behind a half-width mark. */
const breakingBesideChinese = /[.,;:!?()[\]{}]/u

export function runsOf(source: string): Run[] {
  const runs: Run[] = []
  let between = ''
  for (const character of withoutThousands(foldCharacters(source))) {
    const last = runs.at(-1)
    const kind = kindOf(character.text)
    if (kind === 'cjk') {
      if (last?.kind === 'cjk' && heard(between) === '') last.characters.push(character)
      else runs.push(...breakIn(between, last, 'cjk'), { kind: 'cjk', characters: [character] })
      between = ''
    } else if (kind === 'word') {
      if (last?.kind === 'word' && between === '' && goOn(last.text, character.text)) {
        last.text += character.text
        last.end = character.end
      } else {
        const { text, start, end } = character
        runs.push(...breakIn(between, last, 'word'), { kind: 'word', text, start, end })
      }
      between = ''
    } else {
      between += character.text
    }
  }
  return runs
}

/**
 * The tokens of the index, in the order of the text: a run of characters gives its bigrams and its
 * last character, a word its stem.
 */
export function indexTokens(source: string): string[] {
  return tokensIn(runsOf(source))
}

/** The tokens of a phrase that may go on beyond its end: a final run gives bigrams alone. */
export function phraseTokens(runs: Run[]): string[] {
  const tokens = tokensIn(runs)
  const last = runs.at(-1)
  const endsInRun = last?.kind === 'cjk' && last.characters.length > 1
  return endsInRun ? tokens.slice(0, -1) : tokens
}

/**
 * Between two runs of Chinese the last character of the first is break enough, since no phrase that
 * goes on holds it: the index is spared a token a sentence.
 */
export function tokensIn(runs: Run[]): string[] {
  const isNeedless = (index: number) =>
    runs[index - 1]?.kind === 'cjk' && runs[index + 1]?.kind === 'cjk'
  return runs.flatMap((run, index) =>
    run.kind === 'break' && isNeedless(index) ? [] : tokensOf(run),
  )
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

/** What kind of run a folded character belongs to; null for what stands between runs. */
function kindOf(character: string): 'cjk' | 'word' | null {
  const known = kinds.get(character)
  if (known !== undefined) return known
  const kind = cjk.test(character) ? 'cjk' : letter.test(character) ? 'word' : null
  kinds.set(character, kind)
  return kind
}

const digit = /^\p{Nd}$/u

function goOn(word: string, character: string): boolean {
  return digit.test(word.slice(-1)) === digit.test(character)
}

function breakIn(between: string, before: Run | undefined, behind: 'cjk' | 'word'): Run[] {
  if (!before) return []
  const marks = heard(between)
  const isBesideChinese = before.kind === 'cjk' || behind === 'cjk'
  const isBreak = breaking.test(marks) || (isBesideChinese && breakingBesideChinese.test(marks))
  return isBreak ? [{ kind: 'break' }] : []
}

function heard(between: string): string {
  return between.replace(silent, '')
}
