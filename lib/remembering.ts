/** How many texts are kept, and up to which length in characters. */
type Room = { most: number; longest: number }

/** For functions that live no longer than what they are asked about. */
const endless: Room = { most: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY }

/**
 * A pure function of a text that keeps what it made of those that it was asked for last: of `most` it begins
 * anew. Whoever gets a value shares it, and changes nothing in it.
 */
export function remembering<Value>(
  make: (text: string) => Value,
  { most, longest }: Room = endless,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > longest) return make(text)
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
