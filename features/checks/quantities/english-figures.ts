import { type Read, scaleAfter } from './english-scale'
import type { Token } from './english-tokens'
import { SCALES } from './english-words'
import type { Quantity, QuantityKind } from './quantity'
import { unitBefore } from './units'

/** A number in figures: "3.5 trillion", "12k", "19th", "the 1990s", "12.5 percent", "3/4". */
export function readFigure(text: string, tokens: Token[], at: number, figure: number): Read {
  const { start, end, suffix } = tokens[at] as Token
  if (isCode(text, start, end)) return { after: at + 1 }
  if (/^(?:st|nd|rd|th)$/i.test(suffix))
    return done(at + 1, figure, 'ordinal', { isLoose: figure === 1 })
  if (suffix === 'F') return done(at + 1, figure, 'count')
  if (suffix === 's')
    return done(at + 1, figure, 'count', {
      ...(figure >= 1900 && figure < 2100 && { others: [figure % 100] }),
    })
  // 4K is a picture's width; only money is counted in capitals.
  if (suffix === 'K' && !unitBefore(text, start)) return { after: at + 1 }
  const attached = SCALES.get(suffix.toLowerCase())
  if (attached)
    return done(at + 1, figure * attached, 'count', {
      ...(suffix.length === 1 && { others: [figure] }),
    })
  const scale = scaleAfter(text, tokens, at)
  const value = figure * scale.factor
  const last = tokens[scale.after - 1] as Token
  const fraction = fractionAfter(text, tokens, scale.after)
  if (scale.factor === 1 && fraction) return done(fraction.after, figure / fraction.of, 'fraction')
  const percent = /^ ?(?:%|per ?cent|percentage points?|pct)/i.exec(
    text.slice(last.end, last.end + 18),
  )
  if (percent) {
    const end = last.end + percent[0].length
    const after = tokens.findIndex((each, index) => index >= scale.after && each.start >= end)
    return {
      quantity: { start, end, low: value, high: value, kind: 'percent' },
      after: after < 0 ? tokens.length : after,
    }
  }
  const times = /^(?:-| )?(?:fold|times)\b/i.test(text.slice(last.end, last.end + 7))
  // "No. 1" is "the best" as often as a number.
  const isFirst = value === 1 && /\bNo\.? ?$/.test(text.slice(Math.max(0, start - 4), start))
  return done(scale.after, value, times ? 'times' : 'count', { isLoose: isFirst })

  function done(
    after: number,
    value: number,
    kind: QuantityKind,
    rest: Partial<Quantity> = {},
  ): Read {
    return {
      quantity: {
        start,
        end: (tokens[after - 1] as Token).end,
        low: value,
        high: value,
        kind,
        ...rest,
      },
      after,
    }
  }
}

function fractionAfter(text: string, tokens: Token[], at: number) {
  const [last, next] = [tokens[at - 1] as Token, tokens[at]]
  if (!next || text.slice(last.end, next.start) !== '/') return
  return next.figure !== undefined && next.figure > 1 && next.figure <= 100
    ? { of: next.figure, after: at + 1 }
    : undefined
}

/** Whether the figure belongs to a name such as F-22, COVID-19 or 5G. */
function isCode(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[^A-Za-z])[A-Z]{1,5}[-‑]?$|[A-Za-z]['’`"]?$/.test(
      text.slice(Math.max(0, start - 7), start),
    ) || /^[A-Za-z]/.test(text.slice(end, end + 1))
  )
}
