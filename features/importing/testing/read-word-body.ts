import { JSDOM } from 'jsdom'
import { wordDocument } from '@/db/factories/word-document'
import { plainBlocks, readHtml } from '@/features/importing/blocks/blocks-from-html'
import { readWord } from '@/features/importing/word/read-word'
import { linesOf } from './lines-of'

/** What is read of a Word file with such a body, as blocks, as lines, and what is said of it. */
export async function readWordBody(body: string, parts: Record<string, string> = {}) {
  const result = await readWord(await wordDocument(body, parts))
  const read = readHtml(new JSDOM(result?.html ?? '').window.document.body)
  const blocks = plainBlocks(read.blocks)
  const notes = [...(result?.notes ?? []), ...read.notes]
  return {
    blocks,
    text: blocks.flatMap(linesOf),
    notes,
    named: (kind: string) => notes.filter((note) => note.kind === kind).map(({ words }) => words),
  }
}
