import { FEATURE_COUNT } from '@/features/passages/alignment/features'
import { type Lattice, marginals } from '@/features/passages/alignment/lattice'
import { prepareAlignment } from '@/features/passages/alignment/prepare'
import { loadWordList } from '@/features/passages/alignment/word-list'
import type { GoldDocument } from './corpus'
import { trueGroups } from './truth'
import { variantsOf } from './variants'

/** A document's groups with the features of each in one row, and the sum of those of the true path. */
interface Example {
  lattice: Lattice
  features: Float32Array
  truth: Float64Array
}

const ROUNDS = 2
const STEPS = 100
const RATE = 0.05
/** How strongly weights are held to where they began. */
const HOLD = 15

/** The documents and some variants of each, so that a split, a joint or a stray is no rare thing. */
export function trainingSet(documents: GoldDocument[]): GoldDocument[] {
  return documents.flatMap((document) => [document, ...variantsOf(document, 3)])
}

/**
 * Weights that make the true paths likeliest, as a conditional random field over groups; the cuts
 * inside groups are taken as the weights of the round before place them.
 */
export function train(documents: GoldDocument[], start: Float64Array): Float64Array {
  let weights = start
  for (let round = 0; round < ROUNDS; round++) {
    const examples = documents.map((document) => exampleOf(document, weights)).filter(isWhole)
    weights = climb(examples, weights, start)
  }
  return weights
}

function climb(examples: Example[], begin: Float64Array, held: Float64Array): Float64Array {
  const weights = Float64Array.from(begin)
  const mean = new Float64Array(FEATURE_COUNT)
  const square = new Float64Array(FEATURE_COUNT)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(FEATURE_COUNT)
    for (const example of examples) addGradient(example, weights, gradient)
    for (let f = 0; f < FEATURE_COUNT; f++) {
      const slope = at(gradient, f) - HOLD * (at(weights, f) - at(held, f))
      mean[f] = 0.9 * at(mean, f) + 0.1 * slope
      square[f] = 0.99 * at(square, f) + 0.01 * slope ** 2
      const moved =
        at(mean, f) / (1 - 0.9 ** step) / (Math.sqrt(at(square, f) / (1 - 0.99 ** step)) + 1e-8)
      weights[f] = at(weights, f) + RATE * moved * (1 - step / (STEPS * 1.05))
    }
  }
  return weights
}

/** Adds the truth's features less their expectation. */
function addGradient(
  { lattice, features, truth }: Example,
  weights: Float64Array,
  gradient: Float64Array,
) {
  const { probability } = marginals(lattice, scoresOf(features, weights))
  for (let f = 0; f < FEATURE_COUNT; f++) gradient[f] = at(gradient, f) + at(truth, f)
  for (const [edge, share] of probability.entries()) {
    if (share < 1e-9) continue
    for (let f = 0; f < FEATURE_COUNT; f++) {
      gradient[f] = at(gradient, f) - share * (features[edge * FEATURE_COUNT + f] as number)
    }
  }
}

function exampleOf(document: GoldDocument, weights: Float64Array): Example | null {
  const lattice = prepareAlignment(document.zh, document.en, loadWordList(), weights)
  const features = new Float32Array(lattice.groups.length * FEATURE_COUNT)
  for (const [edge, group] of lattice.groups.entries()) {
    features.set(group.features(), edge * FEATURE_COUNT)
  }
  const truth = new Float64Array(FEATURE_COUNT)
  let cell = 0
  for (const group of trueGroups(document)) {
    const next = cell + group.zh.length * lattice.row + group.en.length
    const edge = lattice.from.findIndex(
      (from, index) => from === cell && lattice.to[index] === next,
    )
    if (edge < 0) return null
    for (let f = 0; f < FEATURE_COUNT; f++) {
      truth[f] = at(truth, f) + (features[edge * FEATURE_COUNT + f] as number)
    }
    cell = next
  }
  return { lattice, features, truth }
}

function scoresOf(features: Float32Array, weights: Float64Array): Float64Array {
  const scores = new Float64Array(features.length / FEATURE_COUNT)
  for (let edge = 0; edge < scores.length; edge++) {
    scores[edge] = dot(features, edge * FEATURE_COUNT, weights)
  }
  return scores
}

function dot(values: ArrayLike<number>, from: number, weights: Float64Array): number {
  let sum = 0
  for (let f = 0; f < FEATURE_COUNT; f++) sum += (values[from + f] as number) * at(weights, f)
  return sum
}

const isWhole = (example: Example | null): example is Example => example !== null

const at = (values: Float64Array, index: number) => values[index] as number
