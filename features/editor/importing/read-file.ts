import mammoth from 'mammoth'
import { decodeText, UnreadableBytes } from '@/features/importing/decode'

export type OpenedFile = { html: string } | { text: string } | { refused: 'size' | 'unreadable' }

const largestFile = 10 * 1024 * 1024

/** What a Word or text file says; a Word file as HTML without its pictures. Runs on the server. */
export async function readFile(file: File): Promise<OpenedFile> {
  if (file.size > largestFile) return { refused: 'size' }
  const bytes = Buffer.from(await file.arrayBuffer())
  // Known by what it holds and not by its name: a .docx is a ZIP archive.
  const isArchive = bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
  return isArchive ? readWord(bytes) : readText(bytes)
}

async function readWord(buffer: Buffer): Promise<OpenedFile> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    return { html: (await mammoth.convertToHtml({ buffer }, { convertImage })).value }
  } catch {
    // Whatever mammoth stumbles over, the file is not one that Word would open.
    return { refused: 'unreadable' }
  }
}

function readText(bytes: Buffer): OpenedFile {
  try {
    return { text: decodeText(bytes) }
  } catch (error) {
    if (error instanceof UnreadableBytes) return { refused: 'unreadable' }
    throw error
  }
}
