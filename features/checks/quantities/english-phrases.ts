import { readNumeral } from './english-numerals'
import { type Read, scaleAfter } from './english-scale'
import type { Token } from './english-tokens'
import { MANY, PARTS, SCALES, TIMES } from './english-words'
import type { Quantity, QuantityKind } from './quantity'

/** A number in words, from the word on: "half a million", "dozens", "twice", "a fifth", "twenty-five". */
export function readWords(text: string, tokens: Token[], at: number): Read {
  const first = tokens[at] as Token
  const many = MANY.get(first.word)
  if (many) return readMany(tokens, at, many)
  if (first.word === 'several' || first.word === 'few') {
    const scale = scaleAfter(text, tokens, at)
    if (scale.factor > 1) return range(scale.after, 2 * scale.factor, 10 * scale.factor, 'count')
    return { after: at + 1 }
  }
  if (first.word === 'half') {
    const next = tokens[at + 1]?.word === 'a' || tokens[at + 1]?.word === 'an' ? at + 2 : at + 1
    const scale = SCALES.get(tokens[next]?.word ?? '') ?? (tokens[next]?.word === 'dozen' ? 12 : 0)
    if (scale > 1 && (tokens[next]?.word.length ?? 0) > 1)
      return range(next + 1, scale / 2, scale / 2, 'count')
    return range(at + 1, 0.5, 0.5, 'fraction', { isLoose: true })
  }
  if (TIMES.has(first.word)) {
    const value = TIMES.get(first.word) as number
    return range(at + 1, value, value, 'times', { isLoose: true })
  }
  if (first.word === 'dozen') return range(at + 1, 12, 12, 'count', { isRough: true })
  if (first.word === 'a' || first.word === 'an') return readArticle(text, tokens, at)
  return readNumeral(text, tokens, at)

  function range(
    after: number,
    low: number,
    high: number,
    kind: QuantityKind,
    rest: Partial<Quantity> = {},
  ): Read {
    return {
      quantity: {
        start: first.start,
        end: (tokens[after - 1] as Token).end,
        low,
        high,
        kind,
        ...rest,
      },
      after,
    }
  }
}

/** "tens of thousands", "hundreds of millions", "thousands". */
function readMany(tokens: Token[], at: number, [low, high]: [number, number]): Read {
  const first = tokens[at] as Token
  const further = tokens[at + 1]?.word === 'of' ? tokens[at + 2]?.word : undefined
  const scale = further?.endsWith('s') ? SCALES.get(further.slice(0, -1)) : undefined
  const after = scale ? at + 3 : at + 1
  const factor = scale ?? 1
  return {
    quantity: {
      start: first.start,
      end: (tokens[after - 1] as Token).end,
      low: low * factor,
      high: high * factor,
      kind: 'count',
      isLoose: true,
    },
    after,
  }
}

/** "a hundred", "a dozen", "a fifth"; an article before anything else is none. */
function readArticle(text: string, tokens: Token[], at: number): Read {
  const first = tokens[at] as Token
  const next = tokens[at + 1]
  if (!next) return { after: at + 1 }
  const scale = next.word.length > 2 ? SCALES.get(next.word) : undefined
  const end = (after: number) => (tokens[after - 1] as Token).end
  if (scale) {
    const more = scaleAfter(text, tokens, at + 1)
    const value = scale * more.factor
    return {
      quantity: {
        start: first.start,
        end: end(more.after),
        low: value,
        high: value,
        kind: 'count',
        isRough: true,
      },
      after: more.after,
    }
  }
  if (next.word === 'dozen')
    return {
      quantity: {
        start: first.start,
        end: next.end,
        low: 12,
        high: 12,
        kind: 'count',
        isRough: true,
      },
      after: at + 2,
    }
  const part = PARTS.get(next.word)
  if (part && next.word !== 'second') {
    // "A third of" is a share; "a third more" is one, and "a third time" is none.
    const isLoose = tokens[at + 2]?.word !== 'of'
    return {
      quantity: {
        start: first.start,
        end: next.end,
        low: 1 / part,
        high: 1 / part,
        isLoose,
        kind: 'fraction',
      },
      after: at + 2,
    }
  }
  return { after: at + 1 }
}
