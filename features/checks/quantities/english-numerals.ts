import type { Read } from './english-scale'
import type { Token } from './english-tokens'
import { ORDINALS, PARTS, SCALES, TENS, UNITS } from './english-words'
import type { Quantity, QuantityKind } from './quantity'

/** "two hundred and twenty-five thousand", "three and a half million", "twenty-first", "two-thirds". */
export function readNumeral(text: string, tokens: Token[], at: number): Read {
  const first = tokens[at] as Token
  if (first.word === 'seconds') return { after: at + 1 }
  if (first.word === 'second') return readSecond(text, first, at)
  let [total, section, place, kind] = [0, 0, at, 'count' as QuantityKind]
  let isOpen = false
  for (; place < tokens.length; place++) {
    const { word, start, figure } = tokens[place] as Token
    if (figure !== undefined) break
    if (place > at && !/^(?: |-|‑)$/.test(text.slice((tokens[place - 1] as Token).end, start)))
      break
    const unit = UNITS.get(word)
    const ten = TENS.get(word)
    const ordinal = ORDINALS.get(word)
    const scale = word.length > 2 ? SCALES.get(word) : undefined
    if (
      isOpen &&
      section > 0 &&
      PARTS.has(word.replace(/s$/, '')) &&
      !SCALES.has(word) &&
      total === 0 &&
      (word.endsWith('s') || section === 1)
    ) {
      const of = PARTS.get(word.replace(/s$/, '')) as number
      // "The first three quarters" are three of them.
      return finish(place + 1, section / of, 'fraction', { others: [section] })
    }
    if (
      unit !== undefined &&
      (!isOpen || section % 100 === 0 || (section % 10 === 0 && section % 100 >= 20 && unit < 10))
    )
      section += unit
    else if (ten !== undefined && (!isOpen || section % 100 === 0)) section += ten
    else if (
      ordinal !== undefined &&
      (!isOpen || section % 100 === 0 || (section % 10 === 0 && ordinal < 10))
    ) {
      section += ordinal
      kind = 'ordinal'
      isOpen = true
      place++
      break
    } else if (scale !== undefined && isOpen) {
      if (scale === 100) section *= 100
      else {
        total += section * scale
        section = 0
      }
    } else if (word === 'and' && isOpen && continues(tokens, place)) {
      const half = tokens[place + 1]?.word === 'a' && tokens[place + 2]?.word === 'half'
      if (!half) continue
      section += 0.5
      place += 2
    } else if (word === 'dozen' && isOpen) {
      return finish(place + 1, (total + section) * 12, kind)
    } else break
    isOpen = true
  }
  if (!isOpen) return { after: at + 1 }
  return finish(place, total + section, kind)

  function finish(
    after: number,
    value: number,
    kind: QuantityKind,
    rest: Partial<Quantity> = {},
  ): Read {
    const last = tokens[after - 1] as Token
    const isPercent = /^ ?(?:%|per ?cent|percentage points?)/i.test(
      text.slice(last.end, last.end + 18),
    )
    const isLoose = value <= 1 && kind !== 'fraction'
    return {
      quantity: {
        start: first.start,
        end: last.end,
        low: value,
        high: value,
        kind: isPercent ? 'percent' : kind,
        isLoose,
        ...rest,
      },
      after,
    }
  }
}

/** The ordinal, and not the sixtieth of a minute; English says it of much that Chinese counts otherwise. */
function readSecond(text: string, { start, end }: Token, at: number): Read {
  const after = at + 1
  if (
    /(?:\d|\b(?:an?|per|each|every|split|one|few))[ -]$/.test(
      text.slice(Math.max(0, start - 7), start),
    )
  )
    return { after }
  return { quantity: { start, end, low: 2, high: 2, kind: 'ordinal', isLoose: true }, after }
}

/** Whether a number goes on behind an "and": "two hundred and five", "three and a half". */
function continues(tokens: Token[], and: number): boolean {
  const [before, next, further] = [
    tokens[and - 1],
    tokens[and + 1]?.word ?? '',
    tokens[and + 2]?.word,
  ]
  if (next === 'a') return further === 'half'
  return (
    (before?.word === 'hundred' || before?.word === 'thousand') &&
    (UNITS.has(next) || TENS.has(next))
  )
}
