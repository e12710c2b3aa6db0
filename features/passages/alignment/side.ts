import type { Cut, CutKind } from './sentences'
import type { Token, TokenKind } from './tokens'

export interface TokenType {
  kind: TokenKind
  keys: Token['keys']
}

/**
 * One language's paragraphs, cut into units (sentences or clauses). Arrays named "until" hold sums
 * over the units before an index, so that a run of units is a difference of two.
 */
export interface Side {
  paragraphs: number
  /** First unit of each paragraph, and at the end the number of units. */
  firstUnit: number[]
  /** What kind of cut each unit begins with. */
  cutBefore: CutKind[]
  types: TokenType[]
  /** Types in each unit, each followed by its count. */
  unitTypes: number[][]
  paragraphOf: number[]
  lengthUntil: number[]
  tokensUntil: number[]
  sentencesUntil: number[]
}

/** Time grows with the square of this, and more have not been of use. */
const MOST_UNITS = 16

export function buildSide(
  texts: string[],
  tokensOf: (text: string) => Token[],
  cutsOf: (text: string) => Cut[],
  lengthOf: (text: string) => number,
): Side {
  const typeOf = new Map<string, number>()
  const side: Side = {
    paragraphs: texts.length,
    firstUnit: [],
    cutBefore: [],
    types: [],
    unitTypes: [],
    paragraphOf: [],
    lengthUntil: [0],
    tokensUntil: [0],
    sentencesUntil: [0],
  }
  for (const text of texts) {
    side.firstUnit.push(side.unitTypes.length)
    const cuts = fewEnough(cutsOf(text), text.length)
    const starts = [0, ...cuts.map(({ at }) => at)]
    const tokens = tokensOf(text)
    let next = 0
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? text.length
      const counts = new Map<number, number>()
      let total = 0
      for (; next < tokens.length && (tokens[next] as Token).at < end; next++) {
        const { form, kind, keys } = tokens[next] as Token
        const type = typeOf.get(form) ?? typeOf.size
        if (type === typeOf.size) {
          typeOf.set(form, type)
          side.types.push({ kind, keys })
        }
        counts.set(type, (counts.get(type) ?? 0) + 1)
        total++
      }
      side.cutBefore.push(cuts[index - 1]?.kind ?? 'sentence')
      side.unitTypes.push([...counts].flat())
      side.paragraphOf.push(side.firstUnit.length - 1)
      side.lengthUntil.push((side.lengthUntil.at(-1) ?? 0) + lengthOf(text.slice(start, end)))
      side.tokensUntil.push((side.tokensUntil.at(-1) ?? 0) + total)
      const endsSentence = index === cuts.length || cuts[index]?.kind === 'sentence'
      side.sentencesUntil.push((side.sentencesUntil.at(-1) ?? 0) + (endsSentence ? 1 : 0))
    }
  }
  side.firstUnit.push(side.unitTypes.length)
  return side
}

/** A paragraph with more of them is no running text: those that are weighed against each other lie evenly in it. */
const MOST_WEIGHED = 1000

const WEAKEST_FIRST: CutKind[] = ['word', 'clause', 'sentence']

/** Of too many cuts, those are given up that leave the shortest units, the weakest kind first. */
function fewEnough(cuts: Cut[], textLength: number): Cut[] {
  const step = Math.ceil(cuts.length / MOST_WEIGHED)
  const kept = cuts.filter((_, index) => index % step === 0)
  while (kept.length >= MOST_UNITS) {
    const weakest = WEAKEST_FIRST.find((kind) => kept.some((cut) => cut.kind === kind))
    let worst = 0
    let shortest = Number.POSITIVE_INFINITY
    for (const [index, { kind }] of kept.entries()) {
      if (kind !== weakest) continue
      const size = (kept[index + 1]?.at ?? textLength) - (kept[index - 1]?.at ?? 0)
      if (size < shortest) [worst, shortest] = [index, size]
    }
    kept.splice(worst, 1)
  }
  return kept
}
