import { readFile as readBytes } from 'node:fs/promises'
import mammoth from 'mammoth'
import { decodeText, UnreadableBytes } from '@/features/importing/decode'
import { checkArchive } from './check-archive'
import { longestDocument } from './document-bounds'
import type { DocumentRefusal } from './document-refusal'

export type OpenedFile = { html: string } | { text: string } | { refused: DocumentRefusal }

/** What a Word or text file says; a Word file as HTML without its pictures. Runs in the workshop. */
export async function readFile({ path }: { path: string }): Promise<OpenedFile> {
  const bytes = await readBytes(path)
  // Known by what it holds and not by its name: a .docx is a ZIP archive.
  const isArchive = bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
  return isArchive ? readWord(bytes) : readText(bytes)
}

/** A document's tags take more room than its text, but not this many times as much. */
const markup = 10

async function readWord(buffer: Buffer): Promise<OpenedFile> {
  const refused = await checkArchive(buffer)
  if (refused) return { refused }
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value: html } = await mammoth.convertToHtml({ buffer }, { convertImage })
    return html.length > longestDocument * markup ? { refused: 'too-long' } : { html }
  } catch {
    // Whatever mammoth stumbles over, the file is not one that Word would open.
    return { refused: 'unreadable' }
  }
}

function readText(bytes: Buffer): OpenedFile {
  try {
    const text = decodeText(bytes)
    return text.length > longestDocument ? { refused: 'too-long' } : { text }
  } catch (error) {
    if (error instanceof UnreadableBytes) return { refused: 'unreadable' }
    throw error
  }
}
