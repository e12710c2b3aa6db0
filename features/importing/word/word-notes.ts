import { cleanBlocks } from './clean-blocks'
import { addNote, type Cleaning } from './cleaning'
import { child, childElements, element, textOf, type XmlElement } from './xml-tree'

type NoteOf = 'footnote' | 'endnote'
type Links = Map<string, string>

/** The notes of a document in the order in which the text refers to them. */
export function noteReader(notes: Record<NoteOf, { parts: XmlElement[]; links: Links }>) {
  const known = new Map<string, { note: XmlElement; kind: NoteOf }>(
    (['footnote', 'endnote'] as const).flatMap((kind) =>
      notes[kind].parts
        .flatMap(childElements)
        .map((note) => [`${kind} ${note.attributes.get('w:id')}`, { note, kind }] as const),
    ),
  )
  const numbers = new Map<string, number>()
  return {
    numberOf: (kind: NoteOf, id: string): number | null => {
      const key = `${kind} ${id}`
      if (!known.has(key)) return null
      const number = numbers.get(key) ?? numbers.size + 1
      numbers.set(key, number)
      return number
    },
    /** The notes as paragraphs to stand below the text, each behind its number. */
    blocks: (cleaning: Cleaning): XmlElement[] =>
      // A note may refer to another, which comes then.
      [...grown(numbers)].flatMap(([key, number]) => {
        const found = known.get(key)
        if (!found) return []
        const { note, kind } = found
        const noteLinks = notes[kind].links
        addNote(cleaning, 'note', textOf(note))
        const [first, ...rest] = cleanBlocks(note, { ...cleaning, noteLinks, boxes: [] })
        return first ? [numbered(first, number), ...rest] : []
      }),
  }
}

/** A Map goes on to what is added while it is gone through. */
const grown = (numbers: Map<string, number>) => numbers

function numbered(paragraph: XmlElement, number: number): XmlElement {
  const run = element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [`[${number}] `])])
  if (paragraph.name !== 'w:p') return element('w:p', {}, [run])
  const properties = child(paragraph, 'w:pPr')
  const others = paragraph.children.filter((each) => each !== properties)
  return element('w:p', {}, [...(properties ? [properties] : []), run, ...others])
}
