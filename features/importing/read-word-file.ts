import { BadInput } from './bad-input'
import { readHtml } from './blocks/blocks-from-html'
import { type GivenDocument, givenHtml } from './given/given-document'
import { parsePage } from './page-tree'
import { checkArchive } from './word/check-archive'
import { type ReadWord, readWord } from './word/read-word'

/** What a document of Word, WPS, LibreOffice or Google says, in blocks. Throws BadInput. */
export async function readWordFile(bytes: Buffer): Promise<GivenDocument> {
  const word = await openWordFile(bytes)
  const { blocks, notes } = readHtml(parsePage(word.html).body)
  return givenHtml({ blocks, notes: [...word.notes, ...notes] })
}

/** The same as HTML, for a reader elsewhere. */
export async function openWordFile(bytes: Buffer): Promise<ReadWord> {
  if ((await checkArchive(bytes)) === 'too-long') throw new BadInput('too-complex')
  const word = await read(bytes)
  if (!word) throw new BadInput('damaged-word', 'DOCX')
  return word
}

async function read(bytes: Buffer): Promise<ReadWord | null> {
  try {
    return await readWord(bytes)
  } catch {
    // Whatever the readers stumble over, the file is not one that Word would open.
    return null
  }
}
