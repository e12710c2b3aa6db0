/** How many texts are kept, and up to which length in characters. */
type Room = { most: number; longest: number }

/**
 * A pure function of a text that keeps what it made of those that it was asked for last: of `most` it begins
 * anew. Whoever gets a value shares it, and changes nothing in it.
 */
export function remembering<Value extends object>(
  make: (text: string) => Value,
  { most, longest }: Room,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > longest) return make(text)
    const kept = known.get(text)
    if (kept) return kept
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
