import { measureRuns, type Orientation, visitRuns } from './beads'
import type { Direction, Directions } from './evidence'
import { BEAD_SIZE } from './features'
import { type Gains, paragraphGains } from './gains'

/** A run of units inside a Chinese paragraph and one inside an English one. */
export type Bead = readonly [
  zhAt: number,
  zhFrom: number,
  zhTo: number,
  enAt: number,
  enFrom: number,
  enTo: number,
]

/** What many groups share, reckoned once, when it is first asked for. */
export class RunTable {
  readonly #scores = new Map<number, Float64Array>()
  readonly #features = new Map<number, Map<string, Float64Array>>()
  readonly #corners = new Map<number, number>()
  readonly #cuts: Record<'zh' | 'en', { units: number; inside: number[] }[]> = { zh: [], en: [] }
  readonly #gains = new Map<number, Gains>()

  constructor(
    readonly directions: Directions,
    readonly weights: Float64Array,
    readonly logRatio: number,
  ) {}

  /**
   * Scores of runs of units inside one paragraph, each against the whole of one of the other
   * language, at from * (units + 1) + to; minus infinity where the lengths cannot belong together.
   */
  runScores(wholeAt: number, partAt: number, partsZh: boolean): Float64Array {
    const key = (wholeAt * this.#most + partAt) * 2 + Number(partsZh)
    let scores = this.#scores.get(key)
    if (!scores) {
      scores = this.#scoreRuns(wholeAt, partAt, partsZh)
      this.#scores.set(key, scores)
    }
    return scores
  }

  /** The features of one such run. Only training asks for them. */
  runFeatures(wholeAt: number, partAt: number, partsZh: boolean, from: number, to: number) {
    const key = (wholeAt * this.#most + partAt) * 2 + Number(partsZh)
    let runs = this.#features.get(key)
    if (!runs) {
      const found = new Map<string, Float64Array>()
      const orientation = this.#orientation(partsZh)
      visitRuns(orientation, wholeAt, partAt, this.logRatio, (runFrom, runTo, features) => {
        found.set(`${runFrom}-${runTo}`, features.slice())
      })
      this.#features.set(key, found)
      runs = found
    }
    return runs.get(`${from}-${to}`) as Float64Array
  }

  /** The score of any run inside a Chinese paragraph against any run inside an English one. */
  beadScore(bead: Bead): number {
    const [zhAt, zhFrom, zhTo, enAt, enFrom, enTo] = bead
    const zhUnits = this.cutsOf('zh', zhAt).units
    const enUnits = this.cutsOf('en', enAt).units
    if (enFrom === 0 && enTo === enUnits) {
      return this.runScores(enAt, zhAt, true)[zhFrom * (zhUnits + 1) + zhTo] as number
    }
    if (zhFrom === 0 && zhTo === zhUnits) {
      return this.runScores(zhAt, enAt, false)[enFrom * (enUnits + 1) + enTo] as number
    }
    const units = ((zhFrom * 32 + zhTo) * 32 + enFrom) * 32 + enTo
    const key = (zhAt * this.#most + enAt) * 32 ** 4 + units
    let score = this.#corners.get(key)
    if (score === undefined) {
      const features = this.beadFeatures(bead)
      score = features ? this.#scoreOf(features) : Number.NEGATIVE_INFINITY
      this.#corners.set(key, score)
    }
    return score
  }

  beadFeatures([zhAt, zhFrom, zhTo, enAt, enFrom, enTo]: Bead): Float64Array | null {
    const { fromZh, fromEn } = this.directions
    const zh = fromZh.source.firstUnit[zhAt] as number
    const en = fromEn.source.firstUnit[enAt] as number
    return measureRuns(this, [zh + zhFrom, zh + zhTo], [en + enFrom, en + enTo])
  }

  /** How many units a paragraph has, and which of them begin a sentence, but for the first. */
  cutsOf(locale: 'zh' | 'en', paragraph: number): { units: number; inside: number[] } {
    let cuts = this.#cuts[locale][paragraph]
    if (!cuts) {
      const { firstUnit, cutBefore } = this.directions[locale === 'zh' ? 'fromZh' : 'fromEn'].source
      const start = firstUnit[paragraph] as number
      const units = (firstUnit[paragraph + 1] as number) - start
      const inside: number[] = []
      for (let at = 1; at < units; at++) if (cutBefore[start + at] === 'sentence') inside.push(at)
      cuts = { units, inside }
      this.#cuts[locale][paragraph] = cuts
    }
    return cuts
  }

  /** Gains of a source paragraph, given a range of target paragraphs. */
  gainsOf(direction: Direction, source: number, from: number, to: number): Gains {
    const ordinal = direction === this.directions.fromZh ? 0 : 1
    const key = ((source * this.#most + from) * this.#most + to) * 2 + ordinal
    let gains = this.#gains.get(key)
    if (!gains) {
      gains = paragraphGains(direction, source, from, to)
      this.#gains.set(key, gains)
    }
    return gains
  }

  get #most() {
    const { fromZh, fromEn } = this.directions
    return Math.max(fromZh.source.paragraphs, fromEn.source.paragraphs) + 1
  }

  #scoreRuns(wholeAt: number, partAt: number, partsZh: boolean): Float64Array {
    const orientation = this.#orientation(partsZh)
    const { firstUnit } = orientation.parted
    const row = (firstUnit[partAt + 1] as number) - (firstUnit[partAt] as number) + 1
    const scores = new Float64Array(row * row).fill(Number.NEGATIVE_INFINITY)
    visitRuns(orientation, wholeAt, partAt, this.logRatio, (from, to, features) => {
      scores[from * row + to] = this.#scoreOf(features)
    })
    return scores
  }

  #scoreOf(features: Float64Array): number {
    let score = 0
    for (let f = 0; f < BEAD_SIZE; f++) {
      score += (features[f] as number) * (this.weights[f] as number)
    }
    return score
  }

  #orientation(partsZh: boolean): Orientation {
    const { fromZh, fromEn } = this.directions
    const [zh, en] = [fromZh.source, fromEn.source]
    return partsZh
      ? { whole: en, parted: zh, fromWhole: fromEn, fromParted: fromZh, partsZh }
      : { whole: zh, parted: en, fromWhole: fromZh, fromParted: fromEn, partsZh }
  }
}
