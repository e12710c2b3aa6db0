import { FEATURE_COUNT, PLACE } from './features'
import type { RunTable } from './runs'
import type { CutKind } from './sentences'

/** A paragraph cut into as many runs as it has paragraphs against it. */
export interface Parting {
  pieces: number
  score: number
  /** Sums over the runs, in the order of FEATURES. */
  features: () => Float64Array
}

/**
 * Cuts paragraph `partAt` into 1, 2, 3... runs, in the best places, for as many paragraphs of the
 * other language from `wholeAt` on. So each of those has to earn a part of its own, which one that
 * has no counterpart cannot.
 */
export function* partings(
  table: RunTable,
  wholeAt: number,
  partAt: number,
  partsZh: boolean,
  widest: number,
): Generator<Parting> {
  const { weights, directions } = table
  const { firstUnit, cutBefore } = (partsZh ? directions.fromZh : directions.fromEn).source
  const start = firstUnit[partAt] as number
  const units = (firstUnit[partAt + 1] as number) - start
  const row = units + 1
  const costs: Record<CutKind, number> = {
    sentence: 0,
    clause: weights[PLACE.clauseCuts] as number,
    word: weights[PLACE.wordCuts] as number,
  }
  const cutCost = cutBefore.slice(start, start + units).map((kind) => costs[kind])
  const cameFrom: Int16Array[] = []
  let best = new Float64Array(row).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  cutCost[0] = 0
  for (let pieces = 1; pieces <= Math.min(widest, units); pieces++) {
    const scores = table.runScores(wholeAt + pieces - 1, partAt, partsZh)
    const next = new Float64Array(row).fill(Number.NEGATIVE_INFINITY)
    const from = new Int16Array(row)
    for (let cut = pieces - 1; cut < units; cut++) {
      const before = (best[cut] as number) + (cutCost[cut] as number)
      if (before === Number.NEGATIVE_INFINITY) continue
      for (let to = cut + 1; to <= units; to++) {
        const score = before + (scores[cut * row + to] as number)
        if (score > (next[to] as number)) {
          next[to] = score
          from[to] = cut
        }
      }
    }
    best = next
    cameFrom.push(from)
    const score = best[units] as number
    if (score > Number.NEGATIVE_INFINITY) {
      yield { pieces, score, features: () => featuresOf(pieces) }
    }
  }

  function featuresOf(pieces: number): Float64Array {
    const sums = new Float64Array(FEATURE_COUNT)
    for (let piece = pieces, to = units; piece >= 1; piece--) {
      const cut = cameFrom[piece - 1]?.[to] as number
      const features = table.runFeatures(wholeAt + piece - 1, partAt, partsZh, cut, to)
      for (const [f, value] of features.entries()) sums[f] = (sums[f] as number) + value
      const kind = cut > 0 ? cutBefore[start + cut] : 'sentence'
      if (kind === 'clause') sums[PLACE.clauseCuts] = (sums[PLACE.clauseCuts] as number) + 1
      if (kind === 'word') sums[PLACE.wordCuts] = (sums[PLACE.wordCuts] as number) + 1
      to = cut
    }
    return sums
  }
}
