/** What a stretch of text can be matched by on the other side: a key and how surely it is meant (0 to 1). */
export type Key = readonly [key: string, sureness: number]

/** A number, date or name found at a place in a text; `end` is exclusive. */
export interface Mention {
  start: number
  end: number
  keys: Key[]
}

export const numberKey = (value: number): string => `#${Number(value.toPrecision(12))}`

/** Mentions without those that overlap an earlier one in the list. */
export function withoutOverlaps(mentions: Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) {
    if (kept.every((other) => mention.end <= other.start || mention.start >= other.end)) {
      kept.push(mention)
    }
  }
  return kept.sort((one, other) => one.start - other.start)
}
