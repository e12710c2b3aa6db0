import { remembering } from '@/lib/remembering'
import { chineseNumeral } from './chinese-numerals'
import { chineseDates, englishDates } from './dates'
import { isStopWord, stemEnglish } from './english-words'
import { isOver, type Key, type Mention, numberKey, withoutOverlaps } from './mention'
import { chineseNameKeys } from './names'
import { chineseNumbers, englishNumbers } from './numbers'
import type { WordList } from './word-list'

/** What kind of evidence a token is: a figure or name is far surer than a word of many meanings. */
export type TokenKind = 'word' | 'figure' | 'mark'

export interface Token {
  at: number
  /** Tokens with the same form have the same keys. */
  form: string
  kind: TokenKind
  keys: Key[]
}

const HAN = /\p{Script=Han}/u
const FUNCTION_WORDS = new Set(
  '的 了 是 在 和 与 及 等 也 都 就 而 着 并 其 这 那 有 为 对 将 以 于 被 把 从 到 由 之 所 我 你 他 她 它 们 我们 他们 她们 它们 你们 一 个 一个 这个 那个 这些 那些 不 很 会 可 但 但是 因为 所以 如果 以及 或 或者 还 又 则 且 该 此 上 中 下 里 后 前 时 地 得 说 并且 而且 自己 年 月 日 名 位 让 给 向 过 来 去 更 最 已 已经'.split(
    ' ',
  ),
)
const MARKS: [name: string, pattern: RegExp][] = [
  ['?', /[?？]/g],
  ['!', /[!！]/g],
  ['"', /[“"「《]/g],
  ['(', /[(（]/g],
  [':', /[:：](?=\s|\p{Script=Han}|["“])/gu],
]

/** `latinNames`: the capitalised words of the English text, lower case, as names may be among them. */
export function chineseTokenizer(wordList: WordList | null, latinNames: Set<string>) {
  const meanings = remembering((word: string) => meaningKeys(word, wordList))
  return (text: string): Token[] => {
    const simplified = wordList ? wordList.simplify(text) : text
    const figures = withoutOverlaps([...chineseDates(simplified), ...chineseNumbers(simplified)])
    const names = chineseNameKeys(simplified, latinNames)
    const tokens = [...figures.map((found) => figureToken(simplified, found)), ...marks(text)]
    for (const match of simplified.matchAll(/[A-Za-z][A-Za-z'’-]*/g)) tokens.push(latinToken(match))
    for (const [start, end] of gaps(simplified, figures)) {
      for (const [at, word] of words(simplified, start, end, wordList)) {
        if (!FUNCTION_WORDS.has(word)) tokens.push(wordToken(at, word, meanings(word), names))
      }
    }
    return tokens.sort((one, other) => one.at - other.at)
  }
}

const stems = remembering(stemEnglish, { most: 10_000, longest: 40 })

/** What comes in is aligned and then checked, each by the same paragraphs. */
export const englishTokens = remembering(cutEnglish, { most: 40, longest: 20_000 })

function cutEnglish(text: string): Token[] {
  const figures = withoutOverlaps([...englishDates(text), ...englishNumbers(text)])
  const tokens = [...figures.map((found) => figureToken(text, found)), ...marks(text)]
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = plain(match[0])
    const end = match.index + match[0].length
    if (isStopWord(word) || word.length < 2) continue
    if (isOver(figures, { start: match.index, end })) continue
    const isName = /^\p{Lu}/u.test(match[0])
    const keys: Key[] = [[`w:${stems(word)}`, 1]]
    if (isName) keys.push([`p:${word}`, 1])
    tokens.push({ at: match.index, form: isName ? `N${word}` : `w${word}`, kind: 'word', keys })
  }
  return tokens.sort((one, other) => one.at - other.at)
}

/** The capitalised words of an English text, in lower case. */
export function latinNamesOf(text: string): string[] {
  return (text.match(/\b[A-Z][a-z]+\b/g) ?? []).map((name) => name.toLowerCase())
}

/** In lower case and without accents. */
function plain(word: string): string {
  const isPlain = /^[A-Za-z]+$/.test(word)
  return (isPlain ? word : word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()
}

function figureToken(text: string, { start, end, keys }: Mention): Token {
  return { at: start, form: `#${text.slice(start, end)}`, kind: 'figure', keys }
}

function marks(text: string): Token[] {
  return MARKS.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map((match): Token => {
      return { at: match.index, form: `m${name}`, kind: 'mark', keys: [[`m:${name}`, 1]] }
    }),
  )
}

function latinToken(match: RegExpExecArray): Token {
  const word = match[0].toLowerCase()
  return {
    at: match.index,
    form: `l${word}`,
    kind: 'figure',
    keys: word.split(/[^a-z]+/).map((part): Key => [`w:${stemEnglish(part)}`, 1]),
  }
}

function wordToken(at: number, word: string, meanings: Key[], names: Map<number, Key[]>): Token {
  const found: Key[] = []
  for (let offset = 0; offset < word.length; offset++) found.push(...(names.get(at + offset) ?? []))
  if (found.length === 0) return { at, form: `w${word}`, kind: 'word', keys: meanings }
  const form = `w${word}${found.map(([key]) => key).join('')}`
  return { at, form, kind: 'word', keys: [...found, ...meanings] }
}

function meaningKeys(word: string, wordList: WordList | null): Key[] {
  const keys: Key[] = []
  const value = word.length === 1 ? chineseNumeral(word) : Number.NaN
  if (Number.isFinite(value)) keys.push([numberKey(value), 1])
  if (!wordList) return keys
  // One character has many meanings; the parts of a long word have some that it has not.
  const sureness = word.length === 1 ? 0.5 : 1
  for (const [stem, weight] of wordList.stems(word)) keys.push([`w:${stem}`, weight * sureness])
  for (const part of partsOf(word, wordList)) {
    for (const [stem, weight] of wordList.stems(part)) keys.push([`w:${stem}`, weight * 0.5])
  }
  return keys
}

function partsOf(word: string, wordList: WordList): string[] {
  const parts: string[] = []
  for (let start = 0; start < word.length; start++) {
    for (let end = start + 2; end <= word.length; end++) {
      if (end - start < word.length && wordList.has(word.slice(start, end))) {
        parts.push(word.slice(start, end))
      }
    }
  }
  return parts
}

function gaps(text: string, taken: Mention[]): [start: number, end: number][] {
  const found: [number, number][] = []
  let from = 0
  for (const { start, end } of taken) {
    found.push([from, start])
    from = end
  }
  found.push([from, text.length])
  return found
}

/** The fewest words that cover each run of Chinese characters, longer words first among equals. */
function* words(
  text: string,
  start: number,
  end: number,
  wordList: WordList | null,
): Generator<[at: number, word: string]> {
  const cost = new Float64Array(end - start + 1)
  const length = new Int8Array(end - start + 1)
  for (let at = end - 1; at >= start; at--) {
    const here = at - start
    cost[here] = 1.5 + (cost[here + 1] ?? 0)
    length[here] = 1
    const lengths = wordList?.lengthsAt(text, at) ?? 0
    for (let size = 2; 1 << size <= lengths && at + size <= end; size++) {
      if ((lengths & (1 << size)) === 0) continue
      const total = 1 + (cost[here + size] ?? 0)
      if (total < (cost[here] ?? 0) && wordList?.has(text.slice(at, at + size))) {
        cost[here] = total
        length[here] = size
      }
    }
  }
  for (let at = start; at < end; ) {
    const word = text.slice(at, at + (length[at - start] ?? 1))
    if (HAN.test(word)) yield [at, word]
    at += word.length
  }
}
