import type { WorkRefusal } from '@/features/access/refused'
import type { BadInputReason, ForeignFormat } from '@/features/importing/bad-input'
import type { ImportedDocument } from './imported-document'

/** Why a document was not read. */
export type DocumentRefusal =
  | WorkRefusal
  /** Its file is larger than any that is taken. */
  | 'size'
  | 'unreadable'
  /** It says, or unpacks to, more than any news item does. */
  | 'too-long'
  | ForeignFormat
  | Extract<
      BadInputReason,
      | 'binary'
      | 'damaged-word'
      | 'empty'
      | 'entities'
      | 'front-matter'
      | 'unknown-encoding'
      | 'unknown-label'
    >

/** `format` names the kind of a foreign file, or the part that is at fault. */
export type RefusedDocument = { refused: DocumentRefusal; format?: string }

/** The text of a document, and the numbers of the lines that are items of its lists. */
export type GivenText = { text: string; items: number[] }

/** Reads a document in both languages; null for one who may not. */
export type DocumentReader = (
  given: GivenText,
) => Promise<ImportedDocument | RefusedDocument | null>
