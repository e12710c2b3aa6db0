import type { Group } from './alignment/groups'
import { bestPath, marginals } from './alignment/lattice'
import { prepareAlignment } from './alignment/prepare'
import { WEIGHTS } from './alignment/weights'
import { loadWordList, type WordList } from './alignment/word-list'

/** Paragraphs that say the same, by index; either side may be empty. Confidence is 0 to 1. */
export interface AlignedPassage {
  zh: number[]
  en: number[]
  confidence: number
}

/**
 * Joins the paragraphs of two bodies into passages, in order, each paragraph in exactly one. The
 * first call loads the word list (see loadWordList); after that it is a pure function.
 */
export function alignParagraphs(
  zh: string[],
  en: string[],
  wordList: WordList | null = loadWordList(),
  weights = WEIGHTS,
): AlignedPassage[] {
  const lattice = prepareAlignment(zh, en, wordList, weights)
  const scores = lattice.groups.map(({ score }) => score)
  const { probability } = marginals(lattice, scores)
  return bestPath(lattice, scores).map((edge) => {
    const start = lattice.from[edge] as number
    const group = lattice.groups[edge] as Group
    return {
      zh: range(Math.floor(start / lattice.row), group.zh),
      en: range(start % lattice.row, group.en),
      confidence: Math.min(1, probability[edge] as number),
    }
  })
}

/** The pairs of paragraphs that passages join: each Chinese one with each English one in it. */
export function linksOf(passages: AlignedPassage[]): [zh: number, en: number][] {
  return passages.flatMap(({ zh, en }) =>
    zh.flatMap((one) => en.map((other): [number, number] => [one, other])),
  )
}

const range = (start: number, count: number) => Array.from({ length: count }, (_, at) => start + at)
