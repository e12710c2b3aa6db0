import type { GivenDocument } from '@/features/editor/importing/given-document'
import { givenBlocks, givenText } from '@/features/editor/importing/given-document'
import type { OpenedFile } from '@/features/editor/importing/read-file'
import { blocksFromHtml } from '@/features/editor/paste/blocks-from-html'

/** The document in a file; null for one that cannot be read. */
export async function givenFile(
  file: File,
  readFile: (form: FormData) => Promise<OpenedFile>,
): Promise<GivenDocument | null> {
  const form = new FormData()
  form.set('file', file)
  const opened = await readFile(form).catch((): OpenedFile => ({ refused: 'unreadable' }))
  if ('text' in opened) return givenText(opened.text)
  if ('refused' in opened) return null
  const { body } = new DOMParser().parseFromString(opened.html, 'text/html')
  return givenBlocks(blocksFromHtml(body))
}
