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
 * A place within two paragraphs of which one is at its beginning; the beads before it end there. Its
 * predecessors are kept for their features.
 */
interface Step {
  zh: number
  en: number
  zhUnit: number
  enUnit: number
  score: number
  before: Step | null
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
  const found = new Map<number, Step>()
  let frontier = new Map<number, Step>()
  let next = new Map<number, Step>()
  advance({ zh: zhAt, en: enAt, zhUnit: 0, enUnit: 0, score: 0, before: null, bead: NO_BEAD })
  while (next.size > 0) {
    frontier = next
    next = new Map()
    for (const step of frontier.values()) advance(step)
  }
  return [...found.values()]
    .filter((end) => end.zh - zhAt > 1 && end.en - enAt > 1)
    .map((end) => ({
      zh: end.zh - zhAt,
      en: end.en - enAt,
      score: end.score,
      features: () => featuresOf(table, end),
    }))

  function advance(step: Step) {
    const size = step.zh - zhAt + step.en - enAt
    if (size > widest - 2 || step.zh >= zhCount || step.en >= enCount) return
    if (step.en >= (high[step.zh + 1] as number)) return
    const zhCuts = table.cutsOf('zh', step.zh)
    const enCuts = table.cutsOf('en', step.en)
    // Both paragraphs end together: the zigzag is over.
    if (step.before) go(step, zhCuts.units, enCuts.units, true, true)
    for (const cut of enCuts.inside) if (cut > step.enUnit) go(step, zhCuts.units, cut, true, false)
    for (const cut of zhCuts.inside) if (cut > step.zhUnit) go(step, cut, enCuts.units, false, true)
  }

  function go(step: Step, zhTo: number, enTo: number, endsZh: boolean, endsEn: boolean) {
    const bead: Bead = [step.zh, step.zhUnit, zhTo, step.en, step.enUnit, enTo]
    const score = step.score + table.beadScore(bead)
    const isEnd = endsZh && endsEn
    // Most beginnings belong to nothing, and going on from them would take most of the time.
    if (!isEnd && score <= 0) return
    const zh = endsZh ? step.zh + 1 : step.zh
    const en = endsEn ? step.en + 1 : step.en
    const zhUnit = endsZh ? 0 : zhTo
    const enUnit = endsEn ? 0 : enTo
    const steps = isEnd ? found : next
    const key = ((zh * (enCount + 1) + en) * 32 + zhUnit) * 32 + enUnit
    if (score <= (steps.get(key)?.score ?? Number.NEGATIVE_INFINITY)) return
    steps.set(key, { zh, en, zhUnit, enUnit, score, before: step, bead })
  }
}

function featuresOf(table: RunTable, end: Step): Float64Array {
  const sums = new Float64Array(FEATURE_COUNT)
  for (let step: Step | null = end; step?.before; step = step.before) {
    const features = table.beadFeatures(step.bead) ?? []
    for (let f = 0; f < BEAD_SIZE; f++) sums[f] = (sums[f] as number) + (features[f] ?? 0)
  }
  return sums
}
