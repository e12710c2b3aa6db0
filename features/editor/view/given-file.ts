import { largestFile } from '@/features/editor/importing/document-bounds'
import type { RefusedDocument } from '@/features/editor/importing/document-refusal'
import type { OpenedFile } from '@/features/editor/importing/read-file'
import { readHtml } from '@/features/importing/blocks/blocks-from-html'
import type { GivenDocument } from '@/features/importing/given/given-document'
import { givenHtml, givenText } from '@/features/importing/given/given-document'
import { isTooLarge } from '@/lib/action-size'
import { parseInert } from '@/lib/inert-document'

/** What a chooser of files offers. */
export const documentTypes =
  '.docx,.txt,.html,.htm,.xhtml,.md,.markdown,text/plain,text/html,text/markdown'

/** The document in a file, or why it was not read. */
export async function givenFile(
  file: File,
  readFile: (form: FormData) => Promise<OpenedFile>,
): Promise<GivenDocument | RefusedDocument> {
  if (file.size > largestFile) return { refused: 'size' }
  const form = new FormData()
  form.set('file', file)
  const opened = await readFile(form).catch(
    (error): OpenedFile => ({ refused: isTooLarge(error) ? 'size' : 'unreadable' }),
  )
  if ('text' in opened) return givenText(opened.text)
  if ('refused' in opened) return opened
  const { body } = parseInert(opened.html)
  const read = readHtml(body)
  return givenHtml({ ...read, notes: [...opened.notes, ...read.notes] })
}
