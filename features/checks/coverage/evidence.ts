import { lengthOf } from './clauses'
import type { CoveredText } from './coverage'
import type { Run } from './runs'

/** How many characters of the other side a character of this one takes, in the whole story. */
export type LengthRatio = number

export const FEATURES = [
  'bias',
  'bare',
  'bareSingle',
  'weak',
  'sure',
  'lengthWith',
  'lengthWithout',
  'bareThere',
  'length',
  'bareShare',
  'bareShareOfRest',
  'bareShareThere',
] as const

/** What speaks for the run having no counterpart in the other side; the order is that of the weights. */
export function evidenceOf(
  run: Run,
  own: CoveredText,
  other: CoveredText,
  ratio: LengthRatio,
): number[] {
  const bare = run.bare + run.bareSingle
  const [restBare, restWords] = [own.bare - bare, own.words.length - run.words]
  const length = lengthOf(own.text.slice(run.start, run.end))
  return [
    1,
    run.bare,
    run.bareSingle,
    run.weak,
    run.sure,
    Math.log((other.length + 5) / (ratio * own.length + 5)),
    Math.log((other.length + 5) / (ratio * (own.length - length) + 5)),
    Math.log((other.bare + 1) / (restBare + bare + 1)),
    Math.log(length),
    bare / run.words,
    (restBare + 1) / (restWords + 2),
    other.bare / (other.words.length + 1),
  ]
}

export const scoreOf = (evidence: number[], weights: readonly number[]) =>
  evidence.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0)
