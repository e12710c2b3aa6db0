import { readFile as readBytes } from 'node:fs/promises'
import { BadInput } from '@/features/importing/bad-input'
import { decodeDocument } from '@/features/importing/declared-encoding'
import { isWordFile, refuseForeign } from '@/features/importing/foreign-formats'
import { markupOf } from '@/features/importing/read-text'
import { openWordFile } from '@/features/importing/read-word-file'
import type { ReadWord } from '@/features/importing/word/read-word'
import { env } from '@/lib/env'
import { longestDocument } from './document-bounds'
import type { DocumentRefusal, RefusedDocument } from './document-refusal'

export type OpenedFile = Omit<ReadWord, 'pictures'> | { text: string } | RefusedDocument

/**
 * What a file says: text, or HTML of a page, of Markdown or of a Word file without its pictures.
 * Known by what it holds and not by its name. Runs in the workshop.
 */
export async function readFile({
  path,
  name,
}: {
  path: string
  name: string
}): Promise<OpenedFile> {
  const bytes = await readBytes(path)
  try {
    return isWordFile(bytes) ? await openWord(bytes) : readText(bytes, name)
  } catch (error) {
    if (error instanceof BadInput) return { refused: refusalOf(error), format: error.detail }
    throw error
  }
}

/** A document's tags take more room than its text, but not this many times as much. */
const markup = 10

async function openWord(bytes: Buffer): Promise<OpenedFile> {
  const { html, notes } = await openWordFile(bytes)
  return html.length > longestDocument * markup ? { refused: 'too-long' } : { html, notes }
}

/** A page and Markdown are HTML to the editor, as the importer reads them. */
function readText(bytes: Buffer, name: string): OpenedFile {
  refuseForeign(bytes, name)
  const text = decodeDocument(bytes)
  if (text.length > longestDocument * markup) return { refused: 'too-long' }
  const html = markupOf(text, name, env().TIME_ZONE)
  if (html !== null) return { html, notes: [] }
  return text.length > longestDocument ? { refused: 'too-long' } : { text }
}

/** The importer's reasons in the words of the editor; those of files and paths cannot come here. */
function refusalOf({ reason }: BadInput): DocumentRefusal {
  switch (reason) {
    case 'too-complex':
    case 'too-large':
    case 'too-long':
      return 'too-long'
    case 'not-found':
    case 'not-readable':
    case 'not-a-file':
    case 'no-text':
      return 'unreadable'
    default:
      return reason
  }
}
