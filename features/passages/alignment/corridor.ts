import type { Direction, Directions } from './evidence'
import { targetTokens } from './gains'

/** For each boundary between Chinese paragraphs, the range of English boundaries worth a look. */
export interface Corridor {
  low: Int32Array
  high: Int32Array
}

// How much evidence a path may give up against the best one and still lie in the corridor.
const SLACK = 20

/** Past so many boundaries the true search takes seconds; a document of any length has a narrow one. */
const MOST_CELLS = 30_000

/**
 * The part of the grid near monotone paths that gather much evidence, pair by pair of paragraphs:
 * a first, coarse look, so that the true search need not try every group everywhere.
 */
export function corridorOf(directions: Directions, slack = SLACK): Corridor {
  const zhCount = directions.fromZh.source.paragraphs
  const enCount = directions.fromEn.source.paragraphs
  const gains = pairGains(directions, zhCount, enCount)
  const forward = bestSums(zhCount, enCount, (i, j) => gains[i * enCount + j] as number)
  const backward = bestSums(
    zhCount,
    enCount,
    (i, j) => gains[(zhCount - 1 - i) * enCount + (enCount - 1 - j)] as number,
  )
  const best = forward.at(-1) ?? 0
  const loss = (at: number) => {
    const mirrored = forward.length - 1 - at
    return best - ((forward[at] as number) + (backward[mirrored] as number) - (gains[at] as number))
  }
  for (const tried of [slack, slack / 4, slack / 16]) {
    const corridor = near(zhCount, enCount, (i, j) => loss(i * enCount + j) <= tried)
    if (sizeOf(corridor) <= MOST_CELLS) return corridor
  }
  // Where everything resembles everything, the order is all that is known.
  const slope = enCount / Math.max(1, zhCount)
  const reach = Math.max(2, Math.floor(MOST_CELLS / 3 / (zhCount + 1)), 2 * slope)
  return near(zhCount, enCount, (i, j) => Math.abs(j - i * slope) <= reach)
}

/** The boundaries about the pairs of paragraphs that are worth a look. */
function near(zhCount: number, enCount: number, isNear: (i: number, j: number) => boolean) {
  const low = new Int32Array(zhCount + 1).fill(enCount)
  const high = new Int32Array(zhCount + 1)
  low[0] = 0
  high[zhCount] = enCount
  for (let i = 0; i < zhCount; i++) {
    for (let j = 0; j < enCount; j++) {
      if (!isNear(i, j)) continue
      for (const boundary of [i, i + 1]) {
        low[boundary] = Math.min(low[boundary] as number, j)
        high[boundary] = Math.max(high[boundary] as number, j + 1)
      }
    }
  }
  return { low, high }
}

function sizeOf({ low, high }: Corridor): number {
  return low.reduce((sum, from, at) => sum + Math.max(0, (high[at] as number) - from + 1), 0)
}

/** For each pair, the best sum of gains over the pairs on the way to it, from neighbour to neighbour. */
function bestSums(zhCount: number, enCount: number, gain: (i: number, j: number) => number) {
  const sums = new Float64Array(zhCount * enCount)
  const sum = (i: number, j: number) => (i < 0 || j < 0 ? 0 : (sums[i * enCount + j] as number))
  for (let i = 0; i < zhCount; i++) {
    for (let j = 0; j < enCount; j++) {
      sums[i * enCount + j] = gain(i, j) + Math.max(sum(i - 1, j - 1), sum(i - 1, j), sum(i, j - 1))
    }
  }
  return sums
}

/** What speaks for each pair of paragraphs: the better explained one counts, as the other may be longer. */
function pairGains({ fromZh, fromEn }: Directions, zhCount: number, enCount: number) {
  const zhGains = directedGains(fromZh)
  const enGains = directedGains(fromEn)
  const gains = new Float64Array(zhCount * enCount)
  for (let i = 0; i < zhCount; i++) {
    for (let j = 0; j < enCount; j++) {
      const at = i * enCount + j
      gains[at] = Math.max(0, zhGains[at] as number, enGains[j * zhCount + i] as number)
    }
  }
  return gains
}

/** Gains of every source paragraph given every target one, going only where there is something to gain. */
function directedGains(direction: Direction): Float64Array {
  const { source, target, first, unit, weight, slope, lossUntil } = direction
  const gains = new Float64Array(source.paragraphs * target.paragraphs)
  const tokens = Array.from({ length: target.paragraphs }, (_, q) =>
    targetTokens(direction, q, q + 1),
  )
  for (let p = 0; p < source.paragraphs; p++) {
    const start = source.firstUnit[p] as number
    const end = source.firstUnit[p + 1] as number
    const row = p * target.paragraphs
    const loss = lossUntil.reduce((sum, l) => sum + (l[end] as number) - (l[start] as number), 0)
    gains.fill(loss, row, row + target.paragraphs)
    for (let at = start; at < end; at++) {
      const types = source.unitTypes[at] as number[]
      for (let index = 0; index < types.length; index += 2) {
        const type = types[index] as number
        const last = first[type + 1] as number
        for (let place = first[type] as number; place < last; ) {
          const q = target.paragraphOf[unit[place] as number] as number
          let sum = 0
          for (; place < last && target.paragraphOf[unit[place] as number] === q; place++) {
            sum += weight[place] as number
          }
          const gain = Math.log1p(((slope[type] as number) * sum) / (tokens[q] as number))
          gains[row + q] = (gains[row + q] as number) + (types[index + 1] as number) * gain
        }
      }
    }
  }
  return gains
}
