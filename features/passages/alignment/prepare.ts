import { corridorOf } from './corridor'
import { buildDirections, type Directions, type Reliability } from './evidence'
import { type Lattice, latticeOf } from './lattice'
import { RunTable } from './runs'
import { chineseCuts, englishCuts } from './sentences'
import { buildSide } from './side'
import { chineseTokenizer, englishTokens, latinNamesOf } from './tokens'
import { RELIABILITY } from './weights'
import type { WordList } from './word-list'

/** Letters of English for a Chinese character, as a logarithm, and the characters that it is worth. */
const COMMON_LOG_RATIO = Math.log(3.3)
const COMMON_CHARACTERS = 300
/** A document that strays farther from it than this has much that only one language says. */
const FARTHEST_RATIO = 0.4

/** All groups that the paragraphs of two bodies may form, scored. */
export function prepareAlignment(
  zh: string[],
  en: string[],
  wordList: WordList | null,
  weights: Float64Array,
): Lattice {
  const directions = directionsOf(zh, en, wordList, RELIABILITY)
  const table = new RunTable(directions, weights, logRatio(directions))
  return latticeOf(table, corridorOf(directions))
}

function directionsOf(
  zhTexts: string[],
  enTexts: string[],
  wordList: WordList | null,
  reliability: Reliability,
): Directions {
  const zh = zhTexts.map((text) => text.normalize('NFKC'))
  const en = enTexts.map((text) => text.normalize('NFKC'))
  const names = new Set(en.flatMap(latinNamesOf))
  return buildDirections(
    buildSide(zh, chineseTokenizer(wordList, names), chineseCuts, chineseLength),
    buildSide(en, englishTokens, englishCuts, englishLength),
    reliability,
  )
}

/** The document's own ratio of lengths, drawn to the common one where there is little text. */
function logRatio({ fromZh, fromEn }: Directions): number {
  const zh = fromZh.source.lengthUntil.at(-1) ?? 0
  const en = fromEn.source.lengthUntil.at(-1) ?? 0
  if (zh === 0 || en === 0) return COMMON_LOG_RATIO
  const off = Math.log(en / zh) - COMMON_LOG_RATIO
  const held = Math.max(-FARTHEST_RATIO, Math.min(FARTHEST_RATIO, off))
  return COMMON_LOG_RATIO + (held * zh) / (zh + COMMON_CHARACTERS)
}

const chineseLength = (text: string) =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) + (text.match(/[A-Za-z0-9]/g)?.length ?? 0) / 3

const englishLength = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
