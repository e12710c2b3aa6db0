import type { Reliability } from './evidence'
import { FEATURES, type Feature } from './features'

export const RELIABILITY: Reliability = { word: 0.6, figure: 0.8, mark: 0.5 }

/**
 * Where training starts, and what it is held to: evidence at half its face value, as words are not
 * independent of each other, and every shape but one to one at a price.
 */
export const PRIOR_WEIGHTS = weightsOf({
  wordsFromZh: 0.5,
  wordsFromEn: 0.5,
  figures: 0.5,
  marks: 0.5,
  strayZh: -0.05,
  strayEn: -0.05,
  length: 1,
  sentences: -0.3,
  zhAlone: -4,
  enAlone: -4,
  manyZh: -1,
  manyEn: -1,
  furtherPieces: -0.5,
  block: -6,
  blockSize: -2,
  clauseCuts: -1,
  wordCuts: -2,
  uncutPieces: -2,
})

/** What training makes of them; printed by bench/alignment/train-weights.ts. */
export const WEIGHTS = weightsOf({
  wordsFromZh: 0.51,
  wordsFromEn: 0.55,
  figures: 0.69,
  marks: 0.57,
  strayZh: -0.19,
  strayEn: -0.35,
  length: 1.01,
  sentences: -0.38,
  zhAlone: -3.89,
  enAlone: -3.97,
  manyZh: -1.1,
  manyEn: -1.01,
  furtherPieces: -0.49,
  block: -6.03,
  blockSize: -2,
  clauseCuts: -1.1,
  wordCuts: -2.01,
  uncutPieces: -2,
})

function weightsOf(weights: Record<Feature, number>): Float64Array {
  return Float64Array.from(FEATURES, (feature) => weights[feature])
}
