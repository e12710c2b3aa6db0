import { readFile as readBytes } from 'node:fs/promises'
import { BadInput } from '@/features/importing/bad-input'
import { decodeDocument } from '@/features/importing/declared-encoding'
import { refuseForeign } from '@/features/importing/foreign-formats'
import { markupOf } from '@/features/importing/read-text'
import { checkArchive } from '@/features/importing/word/check-archive'
import { type ReadWord, readWord } from '@/features/importing/word/read-word'
import { env } from '@/lib/env'
import { longestDocument } from './document-bounds'
import type { DocumentRefusal } from './document-refusal'

export type OpenedFile = ReadWord | { text: string } | { refused: DocumentRefusal }

/**
 * What a file says: text, or HTML of a page, of Markdown or of a Word file without its pictures.
 * Runs in the workshop.
 */
export async function readFile({
  path,
  name,
}: {
  path: string
  name: string
}): Promise<OpenedFile> {
  const bytes = await readBytes(path)
  // Known by what it holds and not by its name: a .docx is a ZIP archive.
  const isArchive = bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
  return isArchive ? openWord(bytes) : readText(bytes, name)
}

/** A document's tags take more room than its text, but not this many times as much. */
const markup = 10

async function openWord(bytes: Buffer): Promise<OpenedFile> {
  const refused = await checkArchive(bytes)
  if (refused) return { refused }
  try {
    const read = await readWord(bytes)
    if (!read) return { refused: 'unreadable' }
    return read.html.length > longestDocument * markup ? { refused: 'too-long' } : read
  } catch {
    // Whatever the readers stumble over, the file is not one that Word would open.
    return { refused: 'unreadable' }
  }
}

/** A page and Markdown are HTML to the editor, as the importer reads them. */
function readText(bytes: Buffer, name: string): OpenedFile {
  try {
    refuseForeign(bytes, name)
    const text = decodeDocument(bytes)
    if (text.length > longestDocument * markup) return { refused: 'too-long' }
    const html = markupOf(text, name, env().TIME_ZONE)
    if (html !== null) return { html, notes: [] }
    return text.length > longestDocument ? { refused: 'too-long' } : { text }
  } catch (error) {
    if (error instanceof BadInput) return { refused: 'unreadable' }
    throw error
  }
}
