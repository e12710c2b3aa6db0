import type { Direction, Directions } from './evidence'
import { BEAD_SIZE } from './features'
import { type Gains, type Match, matchesOf, runGains, unitGains } from './gains'
import type { Side } from './side'

/** Which side of a bead holds the whole paragraph, and which a run of units inside a paragraph. */
export interface Orientation {
  whole: Side
  parted: Side
  fromWhole: Direction
  fromParted: Direction
  /** The parted side is the Chinese one. */
  partsZh: boolean
}

const WIDE_SPREAD = 1.2
const LENGTH_SPREAD = 0.2
const SHORT_SPREAD = 3.2
type Sums = Float64Array

/** Runs whose length is off by more than a factor of seven or so are not looked at. */
const FARTHEST_OFF = 2

/** Takes the features of one run of units, `from` to `to`; they are overwritten for the next. */
type VisitRun = (from: number, to: number, features: Float64Array) => void

/**
 * Measures every run of units inside a paragraph of the parted side against the whole of one of the
 * other, but for those of an impossible length. `logRatio`: English length for a unit of Chinese,
 * as a logarithm.
 */
export function visitRuns(
  { whole, parted, fromWhole, fromParted, partsZh }: Orientation,
  wholeAt: number,
  partAt: number,
  logRatio: number,
  visit: VisitRun,
) {
  const wholeStart = whole.firstUnit[wholeAt] as number
  const wholeEnd = whole.firstUnit[wholeAt + 1] as number
  const start = parted.firstUnit[partAt] as number
  const units = (parted.firstUnit[partAt + 1] as number) - start
  const partGains = unitGains(fromParted, partAt, wholeAt, wholeAt + 1) as [Sums, Sums, Sums]
  const matches = matchesOf(fromWhole, wholeAt, partAt)
  const sums = new Float64Array(matches.length)
  const wholeLength = between(whole.lengthUntil, wholeStart, wholeEnd)
  const wholeSentences = between(whole.sentencesUntil, wholeStart, wholeEnd)
  const wholeLoss = fromWhole.lossUntil.map((loss) => between(loss, wholeStart, wholeEnd)) as Gains
  const [wholeStray, partStray, wholeWords, partWords] = partsZh ? [5, 4, 1, 0] : [4, 5, 0, 1]
  const features = new Float64Array(BEAD_SIZE)
  features[wholeStray] = between(fromWhole.strayUntil, wholeStart, wholeEnd)
  const gains: Gains = [0, 0, 0]

  for (let from = 0; from < units; from++) {
    sums.fill(0)
    for (let to = from + 1; to <= units; to++) {
      for (let index = 0; index < matches.length; index++) {
        sums[index] =
          (sums[index] as number) + ((matches[index] as Match).weights[to - 1] as number)
      }
      const length = between(parted.lengthUntil, start + from, start + to)
      const off = Math.log(partsZh ? wholeLength / length : length / wholeLength) - logRatio
      if (!(Math.abs(off) <= FARTHEST_OFF) && !(from === 0 && to === units)) continue
      const tokens = Math.max(1, between(parted.tokensUntil, start + from, start + to))
      for (let kind = 0; kind < 3; kind++) gains[kind as 0] = wholeLoss[kind as 0]
      for (let index = 0; index < matches.length; index++) {
        const weight = sums[index] as number
        if (weight === 0) continue
        const { kind, count, slope } = matches[index] as Match
        gains[kind] += count * Math.log1p((slope * weight) / tokens)
      }
      features[wholeWords] = gains[0]
      features[partWords] = between(partGains[0], from, to)
      features[2] = gains[1] + between(partGains[1], from, to)
      features[3] = gains[2] + between(partGains[2], from, to)
      features[partStray] = between(fromParted.strayUntil, start + from, start + to)
      features[6] = lengthGain(off, wholeLength + length)
      const sentences = between(parted.sentencesUntil, start + from, start + to)
      features[7] = Math.abs(Math.log((sentences + 1) / (wholeSentences + 1)))
      visit(from, to, features)
    }
  }
}

/** Measures any run of Chinese units against any run of English ones; null for impossible lengths. */
export function measureRuns(
  { directions: { fromZh, fromEn }, logRatio }: { directions: Directions; logRatio: number },
  zhRun: readonly [number, number],
  enRun: readonly [number, number],
): Float64Array | null {
  const [zh, en] = [fromZh.source, fromEn.source]
  const zhLength = between(zh.lengthUntil, ...zhRun)
  const enLength = between(en.lengthUntil, ...enRun)
  const off = Math.log(enLength / zhLength) - logRatio
  if (!(Math.abs(off) <= FARTHEST_OFF)) return null
  const zhGains = runGains(fromZh, zhRun, enRun)
  const enGains = runGains(fromEn, enRun, zhRun)
  const zhSentences = between(zh.sentencesUntil, ...zhRun)
  const enSentences = between(en.sentencesUntil, ...enRun)
  return Float64Array.of(
    zhGains[0],
    enGains[0],
    zhGains[1] + enGains[1],
    zhGains[2] + enGains[2],
    between(fromZh.strayUntil, ...zhRun),
    between(fromEn.strayUntil, ...enRun),
    lengthGain(off, zhLength + enLength),
    Math.abs(Math.log((zhSentences + 1) / (enSentences + 1))),
  )
}

/**
 * Gale and Church (1993): how much likelier the two lengths are of one meaning than of two
 * unrelated ones; `off` is the logarithm of how far they are from the usual ratio. Short texts
 * vary more.
 */
export function lengthGain(off: number, total: number): number {
  if (!Number.isFinite(off)) return -6
  const spread = Math.sqrt(LENGTH_SPREAD ** 2 + SHORT_SPREAD ** 2 / total)
  return Math.log(WIDE_SPREAD / spread) - (off ** 2 / 2) * (spread ** -2 - WIDE_SPREAD ** -2)
}

export function between(sums: ArrayLike<number>, from: number, to: number): number {
  return (sums[to] as number) - (sums[from] as number)
}
