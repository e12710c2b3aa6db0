import { cleanBlocks } from './clean-blocks'
import { addNote, type Cleaning } from './cleaning'
import { child, childElements, element, textOf, type XmlElement } from './xml-tree'

/** The notes of a document in the order in which the text refers to them. */
export function noteReader(footnotes: XmlElement[], endnotes: XmlElement[]) {
  const known = new Map(
    [
      ...footnotes.flatMap(childElements).map((note) => ['footnote', note] as const),
      ...endnotes.flatMap(childElements).map((note) => ['endnote', note] as const),
    ].map(([kind, note]) => [`${kind} ${note.attributes.get('w:id')}`, note]),
  )
  const numbers = new Map<string, number>()
  return {
    numberOf: (kind: 'footnote' | 'endnote', id: string): number | null => {
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
        const note = known.get(key)
        if (!note) return []
        addNote(cleaning, 'note', textOf(note))
        const [first, ...rest] = cleanBlocks(note, { ...cleaning, isNote: true, boxes: [] })
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
