import type { Side, TokenType } from './side'
import type { TokenKind } from './tokens'

/** How surely a token of each kind finds its counterpart in the true translation. */
export type Reliability = Record<TokenKind, number>

/**
 * How well tokens of one side are explained by units of the other, after IBM model 1 (Brown et al.
 * 1993): a token's gain is the logarithm of how much likelier it is in the translation of these
 * units than anywhere in the document.
 */
export interface Direction {
  source: Side
  target: Side
  /** The places in the target that explain a source type: `unit` and `weight` from first[type] on. */
  first: Int32Array
  unit: Int32Array
  weight: Float64Array
  /** Sums of a type's weights over the target paragraphs before one: type * (paragraphs + 1) + paragraph. */
  weightUntil: Float32Array
  /** Gain of a type is log(1 + slope * weight / tokens). */
  slope: Float64Array
  kind: Uint8Array
  /** Per kind, what the tokens before a unit lose where nothing explains them. */
  lossUntil: Float64Array[]
  /** Tokens before a unit that nothing in the whole document explains. */
  strayUntil: Float64Array
}

export interface Directions {
  fromZh: Direction
  fromEn: Direction
}

export const KINDS: TokenKind[] = ['word', 'figure', 'mark']

// Tokens of imagined other text, so that in a short document one match is not yet proof.
const BACKGROUND_TOKENS = 300
const BACKGROUND_WEIGHT = 0.002

export function buildDirections(zh: Side, en: Side, reliability: Reliability): Directions {
  const pairs = affinities(zh.types, en.types)
  return {
    fromZh: direction(zh, en, pairs, reliability),
    fromEn: direction(en, zh, transposed(pairs, en.types.length), reliability),
  }
}

/** For each source type the target types that may translate it, each followed by how surely. */
type Affinities = number[][]

function affinities(sources: TokenType[], targets: TokenType[]): Affinities {
  const holders = new Map<string, number[]>()
  for (const [type, { keys }] of targets.entries()) {
    for (const [key, sureness] of keys) {
      const list = holders.get(key)
      if (list) list.push(type, sureness)
      else holders.set(key, [type, sureness])
    }
  }
  const best = new Float64Array(targets.length)
  return sources.map(({ keys }) => {
    const found: number[] = []
    for (const [key, sureness] of keys) {
      const list = holders.get(key) ?? []
      for (let at = 0; at < list.length; at += 2) {
        const type = list[at] as number
        if (best[type] === 0) found.push(type, 0)
        best[type] = Math.max(best[type] as number, sureness * (list[at + 1] as number))
      }
    }
    for (let at = 0; at < found.length; at += 2) {
      const type = found[at] as number
      found[at + 1] = best[type] as number
      best[type] = 0
    }
    return found
  })
}

function transposed(pairs: Affinities, size: number): Affinities {
  const result: Affinities = Array.from({ length: size }, () => [])
  for (const [source, found] of pairs.entries()) {
    for (let at = 0; at < found.length; at += 2) {
      result[found[at] as number]?.push(source, found[at + 1] as number)
    }
  }
  return result
}

function direction(
  source: Side,
  target: Side,
  pairs: Affinities,
  reliability: Reliability,
): Direction {
  const places = placesOf(target, pairs)
  const tokens = target.tokensUntil.at(-1) ?? 0
  const kind = Uint8Array.from(source.types, (type) => KINDS.indexOf(type.kind))
  const slope = Float64Array.from(source.types, (type, index) => {
    const total = places.weightUntil[(index + 1) * (target.paragraphs + 1) - 1] ?? 0
    const background =
      (total + BACKGROUND_TOKENS * BACKGROUND_WEIGHT) / (tokens + BACKGROUND_TOKENS)
    return reliability[type.kind] / (1 - reliability[type.kind]) / background
  })
  const units = source.unitTypes.length
  const lossUntil = KINDS.map(() => new Float64Array(units + 1))
  const strayUntil = new Float64Array(units + 1)
  const losses = KINDS.map((name) => Math.log(1 - reliability[name]))
  for (const [unit, types] of source.unitTypes.entries()) {
    for (const sums of [...lossUntil, strayUntil]) sums[unit + 1] = sums[unit] as number
    for (let at = 0; at < types.length; at += 2) {
      const [type, count] = [types[at] as number, types[at + 1] as number]
      const isStray = kind[type] === 0 && places.first[type] === places.first[type + 1]
      const sums = isStray ? strayUntil : (lossUntil[kind[type] as number] as Float64Array)
      const cost = isStray ? 1 : (losses[kind[type] as number] as number)
      sums[unit + 1] = (sums[unit + 1] as number) + count * cost
    }
  }
  return { source, target, ...places, slope, kind, lossUntil, strayUntil }
}

function placesOf(target: Side, pairs: Affinities) {
  const unitsOf: number[][] = target.types.map(() => [])
  for (const [unit, types] of target.unitTypes.entries()) {
    for (let at = 0; at < types.length; at += 2) {
      unitsOf[types[at] as number]?.push(unit, types[at + 1] as number)
    }
  }
  const first = new Int32Array(pairs.length + 1)
  const units: number[] = []
  const weights: number[] = []
  const row = target.paragraphs + 1
  const weightUntil = new Float32Array(pairs.length * row)
  const sums = new Float64Array(target.unitTypes.length)
  for (const [type, found] of pairs.entries()) {
    const touched: number[] = []
    for (let at = 0; at < found.length; at += 2) {
      const list = unitsOf[found[at] as number] ?? []
      for (let place = 0; place < list.length; place += 2) {
        const unit = list[place] as number
        if (sums[unit] === 0) touched.push(unit)
        sums[unit] =
          (sums[unit] as number) + (found[at + 1] as number) * (list[place + 1] as number)
      }
    }
    touched.sort((one, other) => one - other)
    for (const unit of touched) {
      const after = type * row + (target.paragraphOf[unit] as number) + 1
      weightUntil[after] = (weightUntil[after] as number) + (sums[unit] as number)
      units.push(unit)
      weights.push(sums[unit] as number)
      sums[unit] = 0
    }
    if (touched.length > 0) {
      for (let at = type * row + 1; at < (type + 1) * row; at++) {
        weightUntil[at] = (weightUntil[at] as number) + (weightUntil[at - 1] as number)
      }
    }
    first[type + 1] = units.length
  }
  return { first, unit: Int32Array.from(units), weight: Float64Array.from(weights), weightUntil }
}
