/** What became of a part of a document that did not come as it was, the weightiest first. */
export const noteKinds = [
  'unread',
  'struck',
  'deleted',
  'inserted',
  'hidden',
  'picture',
  'pictureRefused',
  'pictureWithoutWords',
  'embed',
  'shortAddress',
  'drawing',
  'object',
  'formula',
  'textBox',
  'link',
  'note',
  'comment',
  'ruby',
  'column',
  'mergedCells',
  'symbol',
  'margin',
  'numbering',
  'style',
] as const

export type NoteKind = (typeof noteKinds)[number]

/** One such part, with its own words as far as it has any. */
export type DocumentNote = { kind: NoteKind; words: string }

export type NoteGroup = { kind: NoteKind; count: number; words: string[] }

const longestWords = 80
const mostWords = 6

/** The notes kind by kind, each with the words of a few, cut where they are long. */
export function groupNotes(notes: DocumentNote[]): NoteGroup[] {
  return noteKinds.flatMap((kind) => {
    const own = notes.filter((note) => note.kind === kind)
    if (own.length === 0) return []
    const words = [...new Set(own.map((note) => shortened(note.words)).filter(Boolean))]
    return [{ kind, count: own.length, words: words.slice(0, mostWords) }]
  })
}

function shortened(words: string): string {
  const folded = words
    .slice(0, 4 * longestWords)
    .replace(/\s+/gu, ' ')
    .trim()
  const letters = [...folded]
  return letters.length > longestWords ? `${letters.slice(0, longestWords).join('')}…` : folded
}
