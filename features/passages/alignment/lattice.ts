import type { Corridor } from './corridor'
import { type Group, groupsAt } from './groups'
import type { RunTable } from './runs'

/** Every group worth a look, as edges between boundaries `zh * row + en`, in order of their start. */
export interface Lattice {
  row: number
  cells: number
  from: number[]
  to: number[]
  groups: Group[]
}

export function latticeOf(table: RunTable, corridor: Corridor): Lattice {
  const zhCount = table.directions.fromZh.source.paragraphs
  const row = table.directions.fromEn.source.paragraphs + 1
  const lattice: Lattice = { row, cells: row * (zhCount + 1), from: [], to: [], groups: [] }
  for (let zh = 0; zh <= zhCount; zh++) {
    for (let en = corridor.low[zh] as number; en <= (corridor.high[zh] as number); en++) {
      for (const group of groupsAt(table, corridor, zh, en)) {
        lattice.from.push(zh * row + en)
        lattice.to.push((zh + group.zh) * row + en + group.en)
        lattice.groups.push(group)
      }
    }
  }
  return lattice
}

/** The edges of the path of the highest score, from the first boundary to the last. */
export function bestPath({ cells, from, to }: Lattice, scores: ArrayLike<number>): number[] {
  const best = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)
  const arrivedBy = new Int32Array(cells)
  best[0] = 0
  for (let edge = 0; edge < from.length; edge++) {
    const end = to[edge] as number
    const score = (best[from[edge] as number] as number) + (scores[edge] as number)
    if (score > (best[end] as number)) {
      best[end] = score
      arrivedBy[end] = edge
    }
  }
  const path: number[] = []
  for (let cell = cells - 1; cell > 0; cell = from[path[0] as number] as number) {
    path.unshift(arrivedBy[cell] as number)
  }
  return path
}

/** The probability of each edge, over all paths (forward-backward), and the logarithm of their sum. */
export function marginals({ cells, from, to }: Lattice, scores: ArrayLike<number>) {
  const forward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)
  forward[0] = 0
  backward[cells - 1] = 0
  for (let edge = 0; edge < from.length; edge++) {
    const end = to[edge] as number
    const through = (forward[from[edge] as number] as number) + (scores[edge] as number)
    forward[end] = logAdd(forward[end] as number, through)
  }
  for (let edge = from.length - 1; edge >= 0; edge--) {
    const start = from[edge] as number
    const through = (backward[to[edge] as number] as number) + (scores[edge] as number)
    backward[start] = logAdd(backward[start] as number, through)
  }
  const total = backward[0] as number
  const probability = Float64Array.from(from, (start, edge) =>
    Math.exp(
      (forward[start] as number) +
        (scores[edge] as number) +
        (backward[to[edge] as number] as number) -
        total,
    ),
  )
  return { probability, total }
}

function logAdd(one: number, other: number): number {
  const high = Math.max(one, other)
  if (high === Number.NEGATIVE_INFINITY) return high
  return high + Math.log1p(Math.exp(Math.min(one, other) - high))
}
