import type { Quantity } from './quantity'

/** In 2025-30 the 30 may be 2030 too. */
export function yearsInFull(text: string, found: Quantity[]): Quantity[] {
  return found.map((each, index) => {
    const before = found[index - 1]
    if (!before || !isYear(before) || !/^[-–—/]$/.test(text.slice(before.end, each.start)))
      return each
    const year = before.low - (before.low % 100) + each.low
    const isShort = each.end - each.start === 2 && year > before.low
    return isShort ? { ...each, others: [...(each.others ?? []), year] } : each
  })
}

const isYear = ({ low, text }: Quantity) => /^\d{4}$/.test(text) && low >= 1900 && low < 2100
