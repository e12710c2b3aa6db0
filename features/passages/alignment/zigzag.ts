import type { Corridor } from './corridor'
import { BEAD_SIZE, FEATURE_COUNT } from './features'
import type { Bead, RunTable } from './runs'

/** Several paragraphs against several, where no boundary of one language is one of the other's. */
export interface Zigzag {
  zh: number
  en: number
  score: number
  /** Sums over the beads, in the order of FEATURES. */
  features: () => Float64Array
}

/**
 * A point on the way through two paragraphs of which one is at its beginning; the beads before it end there. Its
 * predecessors are kept for their features.
 */
interface PathPoint {
  zh: number
  en: number
  zhUnit: number
  enUnit: number
  score: number
  before: PathPoint | null
  bead: Bead
}

const NO_BEAD: Bead = [0, 0, 0, 0, 0, 0]

/**
 * The best zigzags that begin at two paragraphs, one for each size up to `widest` paragraphs
 * together. Every bead ends where a paragraph ends in one language, and after a sentence in the
 * other.
 */
export function zigzags(
  table: RunTable,
  { high }: Corridor,
  zhAt: number,
  enAt: number,
  widest: number,
): Zigzag[] {
  const zhCount = table.directions.fromZh.source.paragraphs
  const enCount = table.directions.fromEn.source.paragraphs
  const found = new Map<number, PathPoint>()
  let frontier = new Map<number, PathPoint>()
  let next = new Map<number, PathPoint>()
  advance({ zh: zhAt, en: enAt, zhUnit: 0, enUnit: 0, score: 0, before: null, bead: NO_BEAD })
  while (next.size > 0) {
    frontier = next
    next = new Map()
    for (const point of frontier.values()) advance(point)
  }
  return [...found.values()]
    .filter((end) => end.zh - zhAt > 1 && end.en - enAt > 1)
    .map((end) => ({
      zh: end.zh - zhAt,
      en: end.en - enAt,
      score: end.score,
      features: () => featuresOf(table, end),
    }))

  function advance(point: PathPoint) {
    const size = point.zh - zhAt + point.en - enAt
    if (size > widest - 2 || point.zh >= zhCount || point.en >= enCount) return
    if (point.en >= (high[point.zh + 1] as number)) return
    const zhCuts = table.cutsOf('zh', point.zh)
    const enCuts = table.cutsOf('en', point.en)
    // Both paragraphs end together: the zigzag is over.
    if (point.before) go(point, zhCuts.units, enCuts.units, true, true)
    for (const cut of enCuts.inside)
      if (cut > point.enUnit) go(point, zhCuts.units, cut, true, false)
    for (const cut of zhCuts.inside)
      if (cut > point.zhUnit) go(point, cut, enCuts.units, false, true)
  }

  function go(point: PathPoint, zhTo: number, enTo: number, endsZh: boolean, endsEn: boolean) {
    const bead: Bead = [point.zh, point.zhUnit, zhTo, point.en, point.enUnit, enTo]
    const score = point.score + table.beadScore(bead)
    const isEnd = endsZh && endsEn
    // Most beginnings belong to nothing, and going on from them would take most of the time.
    if (!isEnd && score <= 0) return
    const zh = endsZh ? point.zh + 1 : point.zh
    const en = endsEn ? point.en + 1 : point.en
    const zhUnit = endsZh ? 0 : zhTo
    const enUnit = endsEn ? 0 : enTo
    const points = isEnd ? found : next
    const key = ((zh * (enCount + 1) + en) * 32 + zhUnit) * 32 + enUnit
    if (score <= (points.get(key)?.score ?? Number.NEGATIVE_INFINITY)) return
    points.set(key, { zh, en, zhUnit, enUnit, score, before: point, bead })
  }
}

function featuresOf(table: RunTable, end: PathPoint): Float64Array {
  const sums = new Float64Array(FEATURE_COUNT)
  for (let point: PathPoint | null = end; point?.before; point = point.before) {
    const features = table.beadFeatures(point.bead) ?? []
    for (let f = 0; f < BEAD_SIZE; f++) sums[f] = (sums[f] as number) + (features[f] ?? 0)
  }
  return sums
}
