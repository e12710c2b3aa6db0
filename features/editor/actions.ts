'use server'

import { authorise } from '@/features/people/session'
import type { ImportedDocument } from './importing/imported-document'
import { readDocument } from './importing/read-document'
import { type OpenedFile, readFile } from './importing/read-file'

/** Far more than any news item has; aligning takes more than the square of its paragraphs. */
const longestDocument = 400_000

/** Reads a document in both languages; null for what nobody may read or is too long to align. */
export async function readBilingual(text: unknown): Promise<ImportedDocument | null> {
  const { status } = await authorise('story.read')
  if (status === 'refused' || typeof text !== 'string' || text.length > longestDocument) return null
  return readDocument(text)
}

export async function openFile(form: FormData): Promise<OpenedFile> {
  const { status } = await authorise('story.read')
  const file = form.get('file')
  if (status === 'refused' || !(file instanceof File)) return { refused: 'unreadable' }
  return readFile(file)
}
