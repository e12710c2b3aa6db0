import type { Direction } from './evidence'

export type Gains = [words: number, figures: number, marks: number]

/**
 * What a source paragraph's tokens gain, less what they lose, given a range of target paragraphs:
 * for each kind, sums over the units before each.
 */
export function unitGains(
  direction: Direction,
  source: number,
  from: number,
  to: number,
): Float64Array[] {
  const { firstUnit, unitTypes } = direction.source
  const { slope, kind, weightUntil, lossUntil } = direction
  const row = direction.target.paragraphs + 1
  const tokens = targetTokens(direction, from, to)
  const start = firstUnit[source] as number
  const end = firstUnit[source + 1] as number
  const sums = lossUntil.map((loss) => {
    const first = loss[start] as number
    const own = loss.slice(start, end + 1)
    for (let at = 0; at < own.length; at++) own[at] = (own[at] as number) - first
    return own
  })
  const gained: Gains = [0, 0, 0]
  for (let unit = start; unit < end; unit++) {
    const types = unitTypes[unit] as number[]
    for (let at = 0; at < types.length; at += 2) {
      const type = types[at] as number
      const weight =
        (weightUntil[type * row + to] as number) - (weightUntil[type * row + from] as number)
      // Differences of sums of small floats: nothing may look like a trace of something.
      if (weight < 1e-4) continue
      gained[kind[type] as 0 | 1 | 2] +=
        (types[at + 1] as number) * Math.log1p(((slope[type] as number) * weight) / tokens)
    }
    for (let k = 0; k < 3; k++) {
      const sum = sums[k] as Float64Array
      sum[unit - start + 1] = (sum[unit - start + 1] as number) + (gained[k] as number)
    }
  }
  return sums
}

/** The whole paragraph's gains. */
export function paragraphGains(
  direction: Direction,
  source: number,
  from: number,
  to: number,
): Gains {
  return unitGains(direction, source, from, to).map((sum) => sum.at(-1) ?? 0) as Gains
}

/** Gains of any run of source units, given any run of target units. */
export function runGains(
  direction: Direction,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): Gains {
  const { slope, kind, first, unit, weight, lossUntil } = direction
  const { tokensUntil } = direction.target
  const tokens = Math.max(1, (tokensUntil[to] as number) - (tokensUntil[from] as number))
  const gains = lossUntil.map((l) => (l[end] as number) - (l[start] as number)) as Gains
  for (let at = start; at < end; at++) {
    const types = direction.source.unitTypes[at] as number[]
    for (let index = 0; index < types.length; index += 2) {
      const type = types[index] as number
      const last = first[type + 1] as number
      let sum = 0
      for (let place = lowerBound(unit, from, first[type] as number, last); place < last; place++) {
        if ((unit[place] as number) >= to) break
        sum += weight[place] as number
      }
      if (sum === 0) continue
      gains[kind[type] as 0 | 1 | 2] +=
        (types[index + 1] as number) * Math.log1p(((slope[type] as number) * sum) / tokens)
    }
  }
  return gains
}

/** The types of a source paragraph that one target paragraph explains, and in which of its units. */
export interface Match {
  count: number
  slope: number
  kind: 0 | 1 | 2
  weights: Float64Array
}

export function matchesOf(direction: Direction, source: number, target: number): Match[] {
  const { firstUnit, unitTypes } = direction.source
  const { slope, kind, weightUntil, first, unit, weight } = direction
  const row = direction.target.paragraphs + 1
  const start = direction.target.firstUnit[target] as number
  const end = direction.target.firstUnit[target + 1] as number
  const found = new Map<number, Match>()
  for (let at = firstUnit[source] as number; at < (firstUnit[source + 1] as number); at++) {
    const types = unitTypes[at] as number[]
    for (let index = 0; index < types.length; index += 2) {
      const type = types[index] as number
      const before = type * row + target
      if ((weightUntil[before + 1] as number) - (weightUntil[before] as number) < 1e-4) continue
      const count = types[index + 1] as number
      const known = found.get(type)
      if (known) {
        known.count += count
        continue
      }
      const weights = new Float64Array(end - start)
      const last = first[type + 1] as number
      for (
        let place = lowerBound(unit, start, first[type] as number, last);
        place < last;
        place++
      ) {
        const where = unit[place] as number
        if (where >= end) break
        weights[where - start] = weight[place] as number
      }
      found.set(type, {
        count,
        slope: slope[type] as number,
        kind: kind[type] as 0 | 1 | 2,
        weights,
      })
    }
  }
  return [...found.values()]
}

/** Tokens in a range of target paragraphs, at least one. */
export function targetTokens({ target }: Direction, from: number, to: number): number {
  const { firstUnit, tokensUntil } = target
  const before = tokensUntil[firstUnit[from] as number] as number
  return Math.max(1, (tokensUntil[firstUnit[to] as number] as number) - before)
}

function lowerBound(sorted: Int32Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
