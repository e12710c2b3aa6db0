/** What a stretch of text can be matched by on the other side: a key and how surely it is meant (0 to 1). */
export type Key = readonly [key: string, sureness: number]

/** A number, date or name found at a place in a text; `end` is exclusive. */
export interface Mention {
  start: number
  end: number
  keys: Key[]
}

export const numberKey = (value: number): string => `#${Number(value.toPrecision(12))}`

/** Mentions without those that overlap an earlier one in the list, in the order of the text. */
export function withoutOverlaps(mentions: Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) {
    const at = placeAmong(kept, mention.start)
    if (!overlapsAt(kept, at, mention)) kept.splice(at, 0, mention)
  }
  return kept
}

/** Whether a stretch of text lies over one of several that lie apart, in the order of the text. */
export function isOver(apart: Mention[], stretch: { start: number; end: number }): boolean {
  return overlapsAt(apart, placeAmong(apart, stretch.start), stretch)
}

function overlapsAt(apart: Mention[], at: number, { start, end }: { start: number; end: number }) {
  const [before, after] = [apart[at - 1], apart[at]]
  return (before !== undefined && before.end > start) || (after !== undefined && after.start < end)
}

/** The index of the first that begins at a place or behind it. */
function placeAmong(apart: Mention[], start: number): number {
  let [low, high] = [0, apart.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((apart[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
