import { SCALES } from './chinese-patterns'
import type { Quantity } from './quantity'

/** 1亿2000万 is one number, and so is 三个半. */
export function joined(text: string, found: Quantity[]): Quantity[] {
  const result: Quantity[] = []
  for (const each of found) {
    const last = result.at(-1)
    const isSmaller = last?.end === each.start && /[亿万]$/.test(last.text) && each.low < last.low
    const isAndHalf = each.text === '半' && last && /^个?$/.test(text.slice(last.end, each.start))
    if (!last || !(isSmaller || isAndHalf)) result.push(each)
    else {
      const sum = { low: last.low + each.low, high: last.high + each.high }
      const { end, unit, isRough } = each
      result[result.length - 1] = {
        ...last,
        ...sum,
        end,
        isRough,
        text: text.slice(last.start, end),
        ...(unit && { unit }),
      }
    }
  }
  return result
}

/** 3至5万: the first of a range may be meant in the scale of the second. */
export function withRanges(text: string, found: Quantity[]): Quantity[] {
  return found.map((each, index) => {
    const next = found[index + 1]
    if (!next || !/^ ?(?:至|到|-|—|–|~|～|、|或) ?$/.test(text.slice(each.end, next.start)))
      return each
    const scale = /(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千)$/.exec(next.text)?.[0]
    const factor = scale ? (SCALES.get(scale) ?? 1) : 1
    const unit = each.unit ?? next.unit
    const others =
      factor > 1 && each.low < next.low / factor + 1000
        ? [...(each.others ?? []), each.low * factor]
        : each.others
    return {
      ...each,
      kind: next.kind === 'percent' && each.kind === 'count' ? 'percent' : each.kind,
      ...(unit && { unit }),
      ...(others && { others }),
    }
  })
}
