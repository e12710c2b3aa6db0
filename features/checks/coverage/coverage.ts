import { transliterations } from '@/features/checks/names/transliterations'
import type { PassageText } from '@/features/checks/passage-text'
import {
  chineseTokenizer,
  englishTokens,
  latinNamesOf,
  type Token,
} from '@/features/passages/alignment/tokens'
import type { WordList } from '@/features/passages/alignment/word-list'
import { lengthOf } from './clauses'

/** A word of a text, and how surely something of the other language answers to it (0 to 1). */
export interface CoveredWord {
  at: number
  length: number
  answered: number
}

/** One side of a passage, with how its words are answered in the other. */
export interface CoveredText {
  text: string
  words: CoveredWord[]
  /** Characters, blanks apart. */
  length: number
  /** Words that nothing answers to. */
  bare: number
}

export function coveredText(text: string, words: CoveredWord[]): CoveredText {
  const bare = words.filter(({ answered }) => answered < BARE).length
  return { text, words, length: lengthOf(text), bare }
}

/** Below this nothing answers to a word. */
export const BARE = 0.05

export interface Coverage {
  zh: CoveredWord[]
  en: CoveredWord[]
}

/** Looks up in the dictionary which words of each side have a counterpart in the other. */
export function coverageReader(passages: PassageText[], wordList: WordList | null) {
  const names = new Set(passages.flatMap(({ en }) => latinNamesOf(en)))
  const zhTokens = chineseTokenizer(wordList, names)
  return ({ zh, en }: PassageText): Coverage => {
    const tokens = { zh: zhTokens(zh).filter(isWord), en: englishTokens(en).filter(isWord) }
    const inNames = transliterations(zh)
    return {
      zh: answeredBy(
        tokens.zh.filter(({ at }) => !isIn(inNames, at)),
        tokens.en,
      ),
      en: answeredBy(tokens.en, tokens.zh),
    }
  }
}

const isWord = ({ kind }: Token) => kind !== 'mark'

function answeredBy(tokens: Token[], others: Token[]): CoveredWord[] {
  const surest = new Map<string, number>()
  for (const { keys } of others) {
    for (const [key, sureness] of keys) surest.set(key, Math.max(surest.get(key) ?? 0, sureness))
  }
  return tokens.map(({ at, form, keys }) => {
    const answered = keys.reduce(
      (best, [key, sureness]) => Math.max(best, sureness * (surest.get(key) ?? 0)),
      0,
    )
    return { at, length: form.length - 1, answered }
  })
}

const isIn = (stretches: { start: number; end: number }[], at: number) =>
  stretches.some(({ start, end }) => at >= start && at < end)
