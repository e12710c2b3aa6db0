const PAIRS = new Map(
  Object.entries({
    '（': '）',
    '(': ')',
    '《': '》',
    '〈': '〉',
    '【': '】',
    '[': ']',
    '「': '」',
    '『': '』',
    '“': '”',
  }),
)
const CLOSING = new Set(PAIRS.values())

/** Paragraphs of one English quotation each begin with a mark, and only the last ends with one. */
const QUOTATION = /[“”]/

/** Brackets and quotation marks that are opened and not closed, or closed and not opened. */
export function unpairedMarks(
  text: string,
  { withQuotations = true } = {},
): { start: number; end: number }[] {
  const open: { mark: string; start: number }[] = []
  const unpaired: number[] = []
  for (let start = 0; start < text.length; start++) {
    const mark = text.charAt(start)
    if (!withQuotations && QUOTATION.test(mark)) continue
    if (PAIRS.has(mark)) open.push({ mark, start })
    else if (CLOSING.has(mark)) {
      if (PAIRS.get(open.at(-1)?.mark ?? '') === mark) open.pop()
      else unpaired.push(start)
    }
  }
  return [...unpaired, ...open.map(({ start }) => start)].map((start) => ({
    start,
    end: start + 1,
  }))
}

/** A quotation within a quotation that has the same marks: both languages have single ones there. */
export function nestedMarks(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let isOpen = false
  for (const { index, 0: mark } of text.matchAll(/[“”\n]/g)) {
    if (mark === '“' && isOpen) found.push({ start: index, end: index + 1 })
    isOpen = mark === '“'
  }
  return found
}
