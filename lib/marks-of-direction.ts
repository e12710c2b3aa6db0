const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const points = /^[\u061C\u200E\u200F]$/u
const embeddings = /^[\u202A\u202B\u202D\u202E]$/u
const isolates = /^[\u2066-\u2068]$/u
const endOfEmbedding = '\u202C'
const endOfIsolate = '\u2069'

/** As deep as the Unicode algorithm for such text looks. */
const deepest = 125

/**
 * Which marks of direction a text keeps, by their places, and what closes those left open. A text
 * without right-to-left letters needs none; in another a mark that closes nothing goes.
 */
export function marksOfDirection(characters: string[]): { kept: Set<number>; closing: string } {
  const kept = new Set<number>()
  if (!characters.some((character) => rightToLeft.test(character))) return { kept, closing: '' }
  const open: string[] = []
  for (const [at, character] of characters.entries()) {
    const end = endOf(character)
    if (end && open.length < deepest) open.push(end)
    else if (!points.test(character) && !closes(open, character)) continue
    kept.add(at)
  }
  return { kept, closing: open.reverse().join('') }
}

function endOf(character: string): string | null {
  if (embeddings.test(character)) return endOfEmbedding
  return isolates.test(character) ? endOfIsolate : null
}

/** The end of an isolate ends the embeddings that were left open in it too. */
function closes(open: string[], character: string): boolean {
  if (character === endOfEmbedding) {
    if (open.at(-1) !== endOfEmbedding) return false
    open.pop()
    return true
  }
  if (character !== endOfIsolate || !open.includes(endOfIsolate)) return false
  while (open.pop() !== endOfIsolate);
  return true
}
