import { BadInput } from './bad-input'
import { readHtml } from './blocks/blocks-from-html'
import { type GivenDocument, givenHtml } from './given/given-document'
import { parsePage } from './page-tree'
import { checkArchive } from './word/check-archive'
import { type ReadWord, type ReadWordOptions, readWord } from './word/read-word'

/** A document of Word, WPS, LibreOffice or Google that is open: its page, its pictures, still to be read. */
export type OpenWord = { body: Element; pictures: Uint8Array[]; read: () => GivenDocument }

/** Opens a document, with its pictures, to be read in blocks. Throws BadInput. */
export async function openWordDocument(bytes: Buffer): Promise<OpenWord> {
  const word = await openWordFile(bytes, { withPictures: true })
  const { body } = parsePage(word.html)
  const read = () => {
    const { blocks, notes } = readHtml(body)
    return givenHtml({ blocks, notes: [...word.notes, ...notes] })
  }
  return { body, pictures: word.pictures, read }
}

/** The same as HTML, for a reader elsewhere. */
export async function openWordFile(
  bytes: Buffer,
  options: ReadWordOptions = {},
): Promise<ReadWord> {
  if ((await checkArchive(bytes)) === 'too-long') throw new BadInput('too-complex')
  const word = await read(bytes, options)
  if (!word) throw new BadInput('damaged-word', 'DOCX')
  return word
}

async function read(bytes: Buffer, options: ReadWordOptions): Promise<ReadWord | null> {
  try {
    return await readWord(bytes, options)
  } catch {
    // Whatever the readers stumble over, the file is not one that Word would open.
    return null
  }
}
