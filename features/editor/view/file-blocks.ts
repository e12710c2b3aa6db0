import type { Block } from '@/db/content'
import type { OpenedFile } from '@/features/editor/importing/read-file'
import { blocksFromHtml } from '@/features/editor/paste/blocks-from-html'
import { blocksFromText } from '@/features/editor/paste/blocks-from-text'

/** The blocks of a file; null for one that cannot be read. */
export async function fileBlocks(
  file: File,
  readFile: (form: FormData) => Promise<OpenedFile>,
): Promise<Block[] | null> {
  const form = new FormData()
  form.set('file', file)
  const opened = await readFile(form).catch((): OpenedFile => ({ refused: 'unreadable' }))
  if ('text' in opened) return blocksFromText(opened.text)
  if ('refused' in opened) return null
  return blocksFromHtml(new DOMParser().parseFromString(opened.html, 'text/html').body)
}
