import type { DocumentNote, NoteKind } from '@/features/importing/blocks/document-note'
import type { WordItem, WordNumbers } from './word-numbering'
import type { WordStyles } from './word-styles'
import type { XmlElement, XmlNode } from './xml-tree'

/** What is known while the text of a document is cleaned, and what comes to light. */
export type Cleaning = {
  styles: WordStyles
  numbers: WordNumbers
  notes: DocumentNote[]
  /** The items of lists, in the order of the marks that stand for them. */
  items: WordItem[]
  /** The boxes of the paragraph at hand: what they hold comes behind it. */
  boxes: XmlElement[]
  /** The codes of the fields that are open, the innermost last. */
  fields: { code: string; hasResult: boolean }[]
  /** The number of the note that a reference names; null where there is none. */
  noteNumber: (kind: 'footnote' | 'endnote', id: string) => number | null
  /** Where the links of the note at hand lead, which another part names; null in the text itself. */
  noteLinks: Map<string, string> | null
  paragraphStyle: string | undefined
  /** Whether pictures stay in the text; else they are named as left out. */
  keepsPictures: boolean
}

const mostNotes = 1000

export function addNote({ notes }: Cleaning, kind: NoteKind, words: string): void {
  if (notes.length < mostNotes) notes.push({ kind, words: words.replace(/\s+/gu, ' ').trim() })
}

/** Names what is left out, where it says anything. */
export function leaveOut(cleaning: Cleaning, kind: NoteKind, words: string): XmlNode[] {
  if (words.trim()) addNote(cleaning, kind, words)
  return []
}
